package cn.yangguang.duty.keeping;

/** What is owed, as SQL: alias {@code o} an occurrence, {@code d} its duty. */
final class DueSql {

    /** Occurrences of units in reach: their own, and those they share. */
    static final String REACHED = """
            (o.unit_id = any (array(select id from unit where path like any (:reach)))
              or o.unit_id is null and o.duty_id = any (array(
                select du.duty_id from duty_unit du join unit u on u.id = du.unit_id where u.path like any (:reach)
                  and du.position <\s""" + Duties.BEHIND + """
            )))
            """;

    static final String FILTERED = REACHED + """
             and (cast(:state as text) is null and o.closed_on is null and not """ + State.SETTLED + """
               and (o.due is null or o.due >= :today or not o.before_plan)
               or :state = (""" + State.SQL + """
             )) and (cast(:first as date) is null or o.due between :first and :last)
            """;

    /** One occurrence with its duty and who owes it, for {@link OwedRow}. */
    static final String ROW = """
            select o.*, d.source, d.obligation, d.holder, d.trigger_words, d.condition_words, d.ground, d.ground_words,
              d.title, d.path, d.owner_id, d.plan_issued,
              (select words from occasion where id = o.occasion_id) as occasion,
              (select string_agg(p.passed_on || ' 由' || f.name || '移交，原因：' || p.because, '；' order by p.number)
                from duty_passed pd join duty_passing p on p.id = pd.passing_id join unit f on f.id = p.from_id
                where pd.occurrence_id = o.id
                  or pd.occurrence_id is null and o.unit_id is null and pd.duty_id = o.duty_id) as passed,
              array(select u.name from duty_unit du join unit u on u.id = du.unit_id
                where du.duty_id = d.id and\s""" + Duties.OWES + """
                order by du.position) as units,
              array(select du.unit_id from duty_unit du
                where du.duty_id = d.id and\s""" + Duties.OWES + """
                order by du.position) as unit_ids,
              (select u.name from duty_unit du join unit u on u.id = du.unit_id
                where du.duty_id = d.id order by du.position limit 1) as lead
            from occurrence o join duty d on d.id = o.duty_id
            """;

    static final String BY_DAY = " o.due nulls last, o.opens, d.source, o.name, o.id";

    static final String ORDER = " order by" + BY_DAY;

    /** What falls due this week or month stands before what is overdue, however long that list is. */
    static final String NEAR_FIRST = " order by case (" + Section.SQL
            + ") when 'WEEK' then 0 when 'MONTH' then 1 when 'OVERDUE' then 2 else 3 end," + BY_DAY;

    private DueSql() {}

    /** For {@code source like :prefix}. */
    static String prefix(String source) {
        return source.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
