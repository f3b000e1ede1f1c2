package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.Owed;
import java.util.Optional;

/** Whether evidence of something owed can still be recorded or decided about. */
final class Openness {

    private Openness() {}

    /** Why nothing can be written any more (Chinese); nothing where something can. */
    static Optional<String> ended(Owed owed) {
        if (owed.closed()) {
            return Optional.of("这一件所属的计划已办结，办理情况按办结当日定格，不能再改。");
        }
        return owed.standing() instanceof Standing.Waived(String reason)
                ? Optional.of("政务公开办已经把这一件列为不再要求（理由：" + reason + "），不必再办。")
                : Optional.empty();
    }

    /** Why nothing can be recorded; nothing where it can. */
    static Optional<String> shut(Owed owed) {
        return owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger
                ? Optional.of("这一项要等事由发生才起算，请先登记事由，再在由它起算的那一件里登记佐证材料。")
                : ended(owed);
    }
}
