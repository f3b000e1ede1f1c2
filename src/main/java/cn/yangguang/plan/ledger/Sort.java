package cn.yangguang.plan.ledger;

/** The orders in which the ledger is listed. */
public enum Sort {
    DUE("按到期日", "due nulls last, opens, duty_id, id"),
    UNIT("按责任单位", "position nulls last, path nulls last, due nulls last, duty_id, id"),
    STANDING("按进展", "rank, due nulls last, opens, duty_id, id");

    private final String label;
    private final String sql;

    Sort(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    /** The order as pages print it. */
    public String label() {
        return label;
    }

    String sql() {
        return sql;
    }
}
