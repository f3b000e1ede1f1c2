package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.Duties;

/** The two ways in which units owe an occurrence, as SQL: alone, or together with others. */
record Owing(String alone, String together) {

    /** For so few units the index on them is worth its while. */
    private static final int FEW = 12;

    /** Of so many units, in a parameter of this name: many are looked up by their hash, few by the index. */
    static Owing of(String name, int units) {
        boolean few = units <= FEW;
        String among =
                few ? "= any (cast(:" + name + " as uuid[]))" : "in (select unnest(cast(:" + name + " as uuid[])))";
        String duties =
                "select du.duty_id from duty_unit du where du.position < " + Duties.BEHIND + " and du.unit_id " + among;
        return new Owing(
                "o.unit_id " + among,
                "o.unit_id is null and o.duty_id " + (few ? "= any (array(" + duties + "))" : "in (" + duties + ")"));
    }

    String either() {
        return "(" + alone + " or " + together + ")";
    }
}
