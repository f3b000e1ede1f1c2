package cn.yangguang.plan.ledger;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What page, sheet and document say of one row of the ledger; all three the same. */
public final class LedgerWords {

    private LedgerWords() {}

    /** When it is due, or why that is not known yet. */
    public static String due(Owed owed) {
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> date.toString();
            case Occurrence.DueBy.Through(LocalDate date) -> "至 " + date;
            case Occurrence.DueBy.NoticeLoaded(LocalDate date, String _, boolean _) -> "不早于 " + date;
            case Occurrence.DueBy.Trigger _ -> "事项发生后";
        };
    }

    /** Where it stands, in few words. */
    public static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Waiting _, Standing.Met _, Standing.BeforePlan _ ->
                State.of(standing).label();
            case Standing.Open(long days) -> "还有 " + days + " 天";
            case Standing.DueSoon(long days) -> days == 0 ? "今天到期" : "还有 " + days + " 天";
            case Standing.MetLate(LocalDate _, long days) -> "迟 " + days + " 天完成";
            case Standing.Overdue(long days) -> "逾期 " + days + " 天";
            case Standing.Waived(String reason) -> State.WAIVED.label() + "：" + reason;
        };
    }

    /** The day on which it was done. */
    public static Optional<LocalDate> done(Owed owed) {
        return switch (owed.standing()) {
            case Standing.Met(LocalDate on) -> Optional.of(on);
            case Standing.MetLate(LocalDate on, long _) -> Optional.of(on);
            default -> Optional.empty();
        };
    }

    /** What is owed: what starts it, and how often or by when. */
    public static String measure(Owed owed) {
        return Objects.requireNonNullElse(owed.duty().trigger(), "")
                + ObligationWords.of(owed.duty().obligation());
    }

    /** Who owes it. */
    public static String units(Owed owed) {
        return String.join("、", owed.units()) + (owed.units().size() > 1 ? "（共同）" : "");
    }

    /** How many pieces of evidence count, of how many needed. */
    public static String pieces(Owed owed) {
        return owed.pieces() + "/" + owed.occurrence().needed();
    }

    /** The words of the last piece of evidence. */
    public static String evidence(Owed owed) {
        return Objects.requireNonNullElse(owed.lastWords(), "");
    }

    static Badge badge(Owed owed) {
        return new Badge(standing(owed.standing()), State.of(owed.standing()).lamp());
    }
}
