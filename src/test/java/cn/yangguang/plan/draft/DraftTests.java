package cn.yangguang.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final Draft draft = Plain.draft(
            "重点公开|每季度公布一次项目进度。|区发改局牵头，区财政局、区住建局配合|年底前",
            "政策解读|文件公布后，于3个工作日内发布解读材料；及时回应关切。|区司法局、区财政局|全年",
            "队伍建设|各单位每年至少开展2次培训。|区政府办公室牵头，各镇街落实|11月底前",
            "监督检查|做好监督检查工作。|区不知局|9月底前",
            "平台建设|加强网站建设。|各镇街|");

    private Draft done(Deed deed) {
        assertThat(deed.possible(draft)).isTrue();
        return deed.apply(draft, Plain.READING);
    }

    private DraftTask task(int id) {
        return draft.task(id).orElseThrow();
    }

    private static TaskText text(DraftTask task, String requirement) {
        return TaskText.of(task, requirement);
    }

    @Test
    void aReadPlanBecomesTasksWithDutiesAndProposedHolders() {
        assertThat(draft.tasks()).extracting(DraftTask::id).containsExactly(1, 2, 3, 4, 5);
        assertThat(task(1).duties().getFirst().obligation()).isEqualTo(new Obligation.Every(Period.QUARTER));
        assertThat(task(1).duties().getFirst().holder()).isEqualTo(Holder.LEAD);
        assertThat(task(2).duties().getFirst().holder()).isEqualTo(Holder.TOGETHER);
        assertThat(task(2).duties().getFirst().trigger()).isEqualTo("文件公布后");
        assertThat(task(3).duties().getFirst().holder()).isEqualTo(Holder.EACH);
        assertThat(task(5).duties().getFirst().holder()).isEqualTo(Holder.EACH);
    }

    @Test
    void aTaskWithoutMeasureOwesWhatItsDeadlineColumnOrTheOfficeSays() {
        DraftDuty byColumn = task(4).duties().getFirst();
        assertThat(byColumn.ground()).isEqualTo(new Ground.Printed("9月底前"));
        assertThat(byColumn.obligation()).hasToString("Before[date=--09-30]");
        assertThat(Plain.draft("甲|及时更新目录。|区财政局|")
                        .tasks()
                        .getFirst()
                        .duties()
                        .getFirst()
                        .ground())
                .isEqualTo(new Ground.SetByOffice("及时"));
    }

    @Test
    void aTaskWithoutAnyDateIsDueWhenThePlanWantsEverythingDone() {
        Draft draft = Plain.draft("甲|公开招生政策。|区教育局|", "乙|公开救助标准。|区民政局|9月底前");
        DraftHeader ending =
                new DraftHeader("计划", null, null, LocalDate.of(2024, 6, 3), false, 2024, LocalDate.of(2024, 11, 30));
        Draft ended = new Deed.Head(ending).apply(draft, Plain.READING);
        assertThat(ended.task(1).orElseThrow().duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.ground()).isEqualTo(new Ground.PlanEnd(LocalDate.of(2024, 11, 30))));
        assertThat(ended.task(2).orElseThrow().duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.ground()).isEqualTo(new Ground.Printed("9月底前")));
        Draft again = new Deed.Head(draft.header()).apply(ended, Plain.READING);
        assertThat(again.task(1)).isEqualTo(draft.task(1));
    }

    @Test
    void editingReadsTheTextAgainAndKeepsWhatAPersonDecided() {
        Deed.Edit chosen = new Deed.Edit(1, text(task(1), "每季度公布一次项目进度。"), List.of(new DutyChoice(Holder.EACH, false)));
        Draft after = done(chosen);
        DraftTask longer = new Deed.Edit(1, text(task(1), "每季度公布一次项目进度，6月底前公布清单。"), List.of())
                .apply(after, Plain.READING)
                .task(1)
                .orElseThrow();
        assertThat(longer.duties()).extracting(DraftDuty::text).containsExactly("每季度", "6月底前");
        assertThat(longer.duties()).extracting(DraftDuty::holder).containsExactly(Holder.EACH, Holder.LEAD);
        assertThat(longer.checked()).isTrue();
        assertThat(draft.task(1).orElseThrow().checked())
                .as("the old draft stays")
                .isFalse();
    }

    @Test
    void aDutyCanBeDroppedAndAnotherWrittenDown() {
        DraftTask four = task(4);
        TaskText added =
                new TaskText(four.path(), four.requirement(), List.of(), List.of("区财政局"), four.deadline(), "每半年至少1次");
        DraftTask after = done(new Deed.Edit(4, added, List.of(new DutyChoice(Holder.EACH, true))))
                .task(4)
                .orElseThrow();
        assertThat(after.owed()).singleElement().satisfies(duty -> {
            assertThat(duty.obligation()).isEqualTo(new Obligation.AtLeast(1, Period.HALFYEAR));
            assertThat(duty.ground().setByOffice()).isTrue();
        });
    }

    @Test
    void twoNeighboursBecomeOneWithEverybodyNamedInEither() {
        DraftTask both = done(new Deed.Merge(1)).task(1).orElseThrow();
        assertThat(both.requirement()).isEqualTo("每季度公布一次项目进度。文件公布后，于3个工作日内发布解读材料；及时回应关切。");
        assertThat(TaskText.names(both.lead())).containsExactly("区发改局");
        assertThat(TaskText.names(both.units())).containsExactly("区财政局", "区住建局", "区司法局");
        assertThat(both.duties()).extracting(DraftDuty::text).containsExactly("每季度", "3个工作日内");
        assertThat(done(new Deed.Merge(1)).task(2)).isEmpty();
        assertThat(new Deed.Merge(5).possible(draft))
                .as("nothing comes after the last")
                .isFalse();
    }

    @Test
    void aTaskIsSplitWhereAPersonSays() {
        int at = task(2).requirement().indexOf("及时");
        Draft after = done(new Deed.Split(2, List.of(at)));
        assertThat(after.tasks()).extracting(DraftTask::id).containsExactly(1, 2, 6, 3, 4, 5);
        assertThat(after.task(2).orElseThrow().requirement()).isEqualTo("文件公布后，于3个工作日内发布解读材料；");
        DraftTask rest = after.task(6).orElseThrow();
        assertThat(rest.requirement()).isEqualTo("及时回应关切。");
        assertThat(TaskText.names(rest.units())).containsExactly("区司法局", "区财政局");
        assertThat(new Deed.Split(2, List.of(0)).possible(draft)).isFalse();
        assertThat(new Deed.Split(2, List.of(5, 5)).possible(draft)).isFalse();
        assertThat(new Deed.Split(2, List.of(500)).possible(draft)).isFalse();
    }

    @Test
    void aDroppedTaskDoesNotCountAndComesBack() {
        Draft after = done(new Deed.Drop(4));
        assertThat(after.live()).extracting(DraftTask::id).containsExactly(1, 2, 3, 5);
        assertThat(new Deed.Restore(4).apply(after, Plain.READING)).isEqualTo(draft);
        assertThat(new Deed.Drop(99).possible(draft)).isFalse();
    }

    @Test
    void aLinkedNameIsLinkedInEveryTaskAndStaysSoWhenTheTextIsReadAgain() {
        Draft linked = done(new Deed.Link(Map.of("区不知局", Deed.Meaning.unit(Plain.unit("区信访局")))));
        assertThat(linked.unsettledNames()).isEmpty();
        DraftTask edited = new Deed.Edit(4, text(task(4), "做好督查。"), List.of())
                .apply(linked, Plain.READING)
                .task(4)
                .orElseThrow();
        assertThat(edited.units().getFirst().meant()).containsExactly(Plain.unit("区信访局"));
        Draft left = done(new Deed.Link(Map.of("区不知局", Deed.Meaning.nobody())));
        assertThat(left.task(4).orElseThrow().units().getFirst().link()).isEqualTo(NamedUnit.Link.LEFT_OUT);
    }

    @Test
    void aLeadThatStandsForNobodyLeadsNobody() {
        Draft odd = Plain.draft("甲|每月公布。|区不知局牵头，区财政局、区审计局配合|年底前");
        assertThat(odd.task(1).orElseThrow().duties().getFirst().holder()).isEqualTo(Holder.LEAD);
        Draft left = new Deed.Link(Map.of("区不知局", Deed.Meaning.nobody())).apply(odd, Plain.READING);
        assertThat(left.task(1).orElseThrow().duties().getFirst().holder()).isEqualTo(Holder.TOGETHER);
        Deed insisting = new Deed.Edit(
                1, text(left.task(1).orElseThrow(), "每月公布。"), List.of(new DutyChoice(Holder.LEAD, false)));
        assertThat(Obstacle.in(insisting.apply(left, Plain.READING), TODAY))
                .singleElement()
                .satisfies(open -> assertThat(open.sentence()).contains("没有牵头单位"));
    }

    @Test
    void whatIsOpenIsSaidBeforeConfirming() {
        assertThat(Obstacle.in(draft, TODAY))
                .extracting(Obstacle::sentence)
                .containsExactly("有 1 个单位名称没有对上：区不知局。请逐个选择。");
        DraftHeader nothing = new DraftHeader(null, null, null, null, false, null, null);
        assertThat(Obstacle.in(done(new Deed.Head(nothing)).changeAll(task -> task.drop(true)), TODAY))
                .extracting(Obstacle::matter)
                .containsOnly(Obstacle.Matter.HEAD)
                .hasSize(4);
        Draft left = done(new Deed.Link(Map.of("区不知局", Deed.Meaning.nobody())));
        assertThat(Obstacle.in(left, TODAY))
                .singleElement()
                .satisfies(open -> assertThat(open.task()).isEqualTo(4));
    }

    @Test
    void aGroupThatLeadsOwesItEachAndItsHelpersNothing() {
        Draft group = Plain.draft("甲|每月公布。|各镇街牵头，区财政局配合|年底前");
        assertThat(group.task(1).orElseThrow().duties().getFirst().holder())
                .as("the lead owes it, each of it")
                .isEqualTo(Holder.LEAD);
    }

    @Test
    void whoSawAnotherTaskThanIsThereIsTold() {
        Deed edit = new Deed.Edit(1, text(task(1), "改过了。"), List.of());
        assertThat(edit.basis(done(new Deed.Drop(2)))).isEqualTo(edit.basis(draft));
        assertThat(edit.basis(done(new Deed.Check(1)))).isNotEqualTo(edit.basis(draft));
        assertThat(new Deed.Merge(1).basis(done(new Deed.Check(2)))).isNotEqualTo(new Deed.Merge(1).basis(draft));
    }

    @Test
    void aDraftIsTheSameAfterItWasKept() {
        Draft full = done(
                new Deed.Edit(1, text(task(1), "每季度公布，2月底前报送，不少于30日。"), List.of(new DutyChoice(Holder.EACH, true))));
        assertThat(DraftJson.draft(DraftJson.write(full))).isEqualTo(full);
        Draft doubted = Plain.draft("甲|6月底前公布清单。|区财政局|9月底前");
        assertThat(DraftJson.draft(DraftJson.write(doubted))).isEqualTo(doubted);
    }

    @Test
    void aDraftThatAnEarlierVersionKeptIsStillRead() {
        String kept = DraftJson.write(Plain.draft("甲|6月底前公布清单。|区财政局|9月底前"))
                .replaceFirst(",\"undated\":false", "")
                .replaceAll("\\{\"kind\":\"[A-Z]+\",\"sentence\":(\"[^\"]*\")\\}", "$1")
                .replace("\"doubts\"", "\"unsure\"");
        assertThat(kept).doesNotContain("undated", "\"kind\":\"CONTRADICTION\"");
        DraftTask task = DraftJson.draft(kept).task(1).orElseThrow();
        assertThat(task.doubts()).extracting(Doubt::kind).containsOnly(Doubt.Kind.UNCERTAIN);
        assertThat(DraftJson.draft(kept).header().undated()).isFalse();
    }
}
