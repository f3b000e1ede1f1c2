package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.State;

/** The orders in which the ledger is listed. */
public enum Sort {
    DUE("按到期日", "o.due nulls last, o.opens, o.duty_id, o.id"),
    UNIT("按责任单位", "u.position nulls last, u.path nulls last, o.due nulls last, o.duty_id, o.id"),
    STANDING("按进展", "array_position(cast(:all as text[]), " + State.SQL + "), o.due nulls last, o.duty_id, o.id");

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
