package cn.yangguang.plan.circulating;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.Plain;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.keeping.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdoptionTests {

    private static final Draft DRAFT = Plain.draft(
            "财政信息|每季度公布一次财政收支情况。|区财政局、区审计局|年底前",
            "队伍建设|组织一次培训。|区政府办公室|年底前",
            "基层公开|每半年更新一次公开目录。|各镇街|全年",
            "预决算|每月公布预算，每季度公布决算。|区财政局|年底前");

    private static Objection objection(String unit, int task, Objection.Kind kind, String proposed) {
        Plan.Done done = new Plan.Done(UUID.randomUUID(), "陈小麦", Instant.parse("2024-03-01T02:00:00Z"));
        UnitId raiser = Plain.unit(unit);
        return new Objection(
                UUID.randomUUID(), UUID.randomUUID(), raiser, task, kind, null, proposed, "理由", done, null, null, 1);
    }

    private static Optional<DraftTask> adopted(Objection objection, String suggested) {
        DraftTask task = DRAFT.task(objection.task()).orElseThrow();
        Optional<Deed> deed = Adoption.of(objection, task, suggested);
        return deed.map(one -> one.apply(DRAFT, Plain.READING)).flatMap(draft -> draft.task(objection.task()));
    }

    @Test
    void aUnitIsTakenOutOrReplacedByTheSuggestedOne() {
        Objection notOurs = objection("区审计局", 1, Objection.Kind.NOT_OURS, "");
        assertThat(adopted(notOurs, ""))
                .map(DraftTask::units)
                .map(TaskText::names)
                .get()
                .asList()
                .containsExactly("区财政局");
        assertThat(adopted(notOurs, "区统计局"))
                .map(DraftTask::units)
                .map(TaskText::names)
                .get()
                .asList()
                .containsExactly("区财政局", "区统计局");
    }

    @Test
    void theOnlyUnitIsNotTakenOutUnlessAnotherIsSuggested() {
        Objection only = objection("区政府办公室", 2, Objection.Kind.NOT_OURS, "");
        assertThat(adopted(only, "")).isEmpty();
        assertThat(adopted(only, "区司法局"))
                .map(DraftTask::units)
                .map(TaskText::names)
                .get()
                .asList()
                .containsExactly("区司法局");
    }

    @Test
    void aMemberOfAGroupIsNotTakenOutByStrikingTheGroup() {
        assertThat(adopted(objection("甲镇", 3, Objection.Kind.NOT_OURS, ""), "")).isEmpty();
    }

    @Test
    void otherWordsTakeThePlaceOfTheRequirementAndAreReadAnew() {
        DraftTask task = adopted(objection("区财政局", 1, Objection.Kind.WORDING, "每月公布一次财政收支情况。"), "")
                .orElseThrow();
        assertThat(task.requirement()).isEqualTo("每月公布一次财政收支情况。");
        assertThat(task.owed().getFirst().obligation()).isEqualTo(new Obligation.Every(Period.MONTH));
    }

    @Test
    void aPrintedMeasureIsReplacedWhereItIsPrintedAndAnUnprintedOneInTheDeadline() {
        DraftTask printed = adopted(objection("区财政局", 1, Objection.Kind.MEASURE, "每半年1次"), "")
                .orElseThrow();
        assertThat(printed.requirement()).isEqualTo("每半年公布一次财政收支情况。");
        assertThat(printed.deadline()).isEqualTo("年底前");
        DraftTask unprinted = adopted(objection("区政府办公室", 2, Objection.Kind.MEASURE, "9月底前"), "")
                .orElseThrow();
        assertThat(unprinted.requirement()).isEqualTo("组织一次培训。");
        assertThat(unprinted.deadline()).isEqualTo("9月底前");
    }

    @Test
    void ofSeveralPrintedMeasuresAPersonChooses() {
        assertThat(adopted(objection("区财政局", 4, Objection.Kind.MEASURE, "每半年1次"), ""))
                .isEmpty();
        assertThat(adopted(objection("区财政局", 1, Objection.Kind.OTHER, ""), "")).isEmpty();
    }
}
