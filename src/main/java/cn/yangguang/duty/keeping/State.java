package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Standing;

/** The states of occurrences that nothing has been done for, by which lists are filtered and counted. */
public enum State {
    OVERDUE("已逾期"),
    SOON("即将到期"),
    OPEN("办理中"),
    WAITING("未开始"),
    BEFORE_PLAN("计划印发前");

    /** A due day this near is soon. */
    static final int SOON_DAYS = 7;

    static final Standing.Rules RULES = new Standing.Rules(false, SOON_DAYS);

    /** The same as {@link Standing#of} without evidence, for lists too long to compute one by one; a test holds both together. */
    static final String SQL = """
            case when o.due_after = 'TRIGGER' then 'WAITING'
                 when o.due_after = 'NOTICE' then 'OPEN'
                 when o.due < :today then case when o.before_plan then 'BEFORE_PLAN' else 'OVERDUE' end
                 when o.opens > :today then 'WAITING'
                 when o.due <= :soon then 'SOON'
                 else 'OPEN' end""";

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** The state as pages print it. */
    public String label() {
        return label;
    }
}
