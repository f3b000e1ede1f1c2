package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.time.LocalDate;

/** Where something owed stands, in one sentence and as a lamp. */
final class StandingWords {

    private StandingWords() {}

    static Badge badge(Standing standing) {
        Badge.Lamp lamp = switch (standing) {
            case Standing.Overdue _ -> Badge.Lamp.BAD;
            case Standing.DueSoon _, Standing.MetLate _ -> Badge.Lamp.SOON;
            case Standing.Open _ -> Badge.Lamp.CALM;
            case Standing.Met _ -> Badge.Lamp.GOOD;
            case Standing.Waiting _, Standing.BeforePlan _, Standing.Waived _ -> Badge.Lamp.PLAIN;
        };
        return new Badge(State.of(standing).label(), lamp);
    }

    static String sentence(Owed owed) {
        return switch (owed.standing()) {
            case Standing.Met(LocalDate on) -> "这一件已经完成，" + on + " 办成。";
            case Standing.MetLate(LocalDate on, long late) -> "这一件逾期完成，" + on + " 办成，晚 " + late + " 天。";
            case Standing.Overdue(long late) -> "这一件已逾期 " + late + " 天" + missing(owed) + "。";
            case Standing.DueSoon(long left) -> "这一件" + left(left) + missing(owed) + "。";
            case Standing.Open(long left) -> "这一件正在办理，" + atLeast(owed) + left(left) + missing(owed) + "。";
            case Standing.Waiting _ -> "这一件还没有到可办的时候" + missing(owed) + "。";
            case Standing.BeforePlan _ -> "这一件的到期日早于计划印发日，不算逾期" + missing(owed) + "。";
            case Standing.Waived(String reason) -> "这一件不再要求，理由：" + reason;
        };
    }

    private static String atLeast(Owed owed) {
        return owed.occurrence().dueBy() instanceof Occurrence.DueBy.Day ? "" : "至少";
    }

    private static String left(long days) {
        return days == 0 ? "今天到期" : "还有 " + days + " 天到期";
    }

    private static String missing(Owed owed) {
        int needed = owed.occurrence().needed();
        int pieces = owed.pieces();
        if (pieces >= needed) {
            return "，材料已经够了，到生效日即算完成";
        }
        return needed == 1 ? "，还没有计入的佐证材料" : "，需要 " + needed + " 次，已计入 " + pieces + " 次";
    }
}
