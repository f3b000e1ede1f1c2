package cn.yangguang.plan.amending;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Holder;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.DutyChoice;
import cn.yangguang.plan.draft.Plain;
import cn.yangguang.plan.draft.TaskText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendedDraftTests {

    private static final Draft IN_FORCE = Plain.draft(
            "财政信息|每季度公布一次财政收支情况。|区财政局、区审计局|年底前", "政策解读|文件公布后，于3个工作日内发布解读材料。|区司法局|全年", "基层公开|每半年更新一次公开目录。|各镇街|全年");

    private static List<Integer> ids(Draft draft) {
        return draft.tasks().stream().map(DraftTask::id).toList();
    }

    @Test
    void ofTheTasksInForceThoseThatCountAreTaken() {
        Draft dropped = new Deed.Drop(2).apply(IN_FORCE, Plain.READING);
        assertThat(ids(AmendedDraft.of(dropped))).containsExactly(1, 3);
    }

    @Test
    void aTaskOfTheDocumentKeepsTheNumberOfTheOneItIsLikeAndOthersGetNewOnes() {
        Draft read =
                Plain.draft("基层公开|每季度更新一次公开目录。|各镇街|全年", "队伍建设|组织一次培训。|区政府办公室|年底前", "财政信息|每季度公布一次财政收支情况。|区财政局、区审计局|年底前");
        assertThat(ids(AmendedDraft.of(IN_FORCE, read))).containsExactly(3, 4, 1);
    }

    @Test
    void whatAPersonDecidedAboutATaskThatStaysIsKept() {
        DraftTask first = IN_FORCE.task(1).orElseThrow();
        TaskText same = new TaskText(
                first.path(),
                first.requirement(),
                TaskText.names(first.lead()),
                TaskText.names(first.units()),
                first.deadline(),
                "");
        Draft chosen =
                new Deed.Edit(1, same, List.of(new DutyChoice(Holder.EACH, false))).apply(IN_FORCE, Plain.READING);
        Draft amended = AmendedDraft.of(
                chosen, Plain.draft("财政信息|每季度公布一次财政收支情况。|区财政局、区审计局|年底前", "政策解读|文件公布后，于5个工作日内发布解读材料。|区司法局|全年"));
        assertThat(amended.task(1).orElseThrow().duties().getFirst().holder()).isEqualTo(Holder.EACH);
        assertThat(amended.task(2).orElseThrow().requirement()).contains("5个工作日内");
        assertThat(amended.header()).isEqualTo(chosen.header());
    }
}
