package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Standing;
import cn.yangguang.web.Badge;

/** The states of occurrences, by which lists are filtered and counted. */
public enum State {
    OVERDUE("已逾期"),
    SOON("即将到期"),
    OPEN("办理中"),
    WAITING("未开始"),
    BEFORE_PLAN("计划印发前"),
    MET("已完成"),
    MET_LATE("逾期完成"),
    WAIVED("不再要求");

    /** The day on which an occurrence is looked at: today, or that of its plan's closing. */
    static final String DAY = "least(cast(:today as date), o.closed_on)";

    /** Whether nothing more is asked for: done or waived. */
    public static final String SETTLED = "(o.waived_because is not null or o.due_after is distinct from 'TRIGGER' and "
            + "coalesce(o.done_on <= " + DAY + ", false))";

    /** The same as {@link Standing#of}, of {@code occurrence o}, for lists too long to compute one by one; a test holds both together. */
    public static final String SQL = """
            case when o.waived_because is not null then 'WAIVED'
                 when o.due_after = 'TRIGGER' then 'WAITING'
                 when o.done_on <= %1$s then
                   case when o.done_on > o.due and not o.through and not o.before_plan then 'MET_LATE' else 'MET' end
                 when o.due_after = 'NOTICE' then 'OPEN'
                 when o.due < %1$s then case when o.before_plan then 'BEFORE_PLAN' else 'OVERDUE' end
                 when o.opens > %1$s then 'WAITING'
                 when o.due <= %1$s + %2$d then 'SOON'
                 else 'OPEN' end""".formatted(DAY, Standing.SOON_DAYS);

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** The state of a standing. */
    public static State of(Standing standing) {
        return switch (standing) {
            case Standing.Overdue _ -> OVERDUE;
            case Standing.DueSoon _ -> SOON;
            case Standing.Open _ -> OPEN;
            case Standing.Waiting _ -> WAITING;
            case Standing.BeforePlan _ -> BEFORE_PLAN;
            case Standing.Met _ -> MET;
            case Standing.MetLate _ -> MET_LATE;
            case Standing.Waived _ -> WAIVED;
        };
    }

    /** The lamp in which pages, sheets and pictures show it. */
    public Badge.Lamp lamp() {
        return switch (this) {
            case OVERDUE -> Badge.Lamp.BAD;
            case SOON, MET_LATE -> Badge.Lamp.SOON;
            case OPEN -> Badge.Lamp.CALM;
            case WAITING, BEFORE_PLAN, WAIVED -> Badge.Lamp.PLAIN;
            case MET -> Badge.Lamp.GOOD;
        };
    }

    /** The state as pages print it. */
    public String label() {
        return label;
    }
}
