package cn.yangguang.request.statistics;

import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.dispute.RemedyCases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cases, each figure in one pass; who may ask is judged before. */
@Repository
class Figures {

    /** How many descriptions are read for what is asked most. */
    private static final int DESCRIPTIONS = 2_000;

    private static final String OF_UNIT = " r.unit_id in (select id from unit where path like :path)";

    private final JdbcClient jdbc;
    private final RemedyCases remedies;

    Figures(JdbcClient jdbc, RemedyCases remedies) {
        this.jdbc = jdbc;
        this.remedies = remedies;
    }

    /**
     * How long answers took.
     *
     * @param answered how many were answered in the period
     * @param median in calendar days from receipt to answer; 0 where none was
     * @param late after the last day
     * @param extended with an extension
     * @param pressed how many of them had an internal deadline
     * @param pastInternal how many of those were answered after it
     */
    record TimeUsed(long answered, double median, long late, long extended, long pressed, long pastInternal) {}

    /**
     * Where open cases stand today for one of their limits.
     *
     * @param soon due within five days
     * @param undated nothing runs, or there is none, or the calendar does not reach
     */
    record Lamps(long overdue, long soon, long later, long undated) {}

    /** The same by the law and by the office's own limit. */
    record BothLamps(Lamps legal, Lamps internal) {}

    TableThree tableThree(Asked asked) {
        return new TableThree(
                of(asked, """
                        select applicant_kind, case when answered_on <= :to then answer end as outcome,
                          count(*) filter (where received_on >= :from) as fresh,
                          count(*) filter (where received_on < :from) as carried
                        from request r
                        where received_on <= :to and (answered_on is null or answered_on >= :from) and """ + OF_UNIT + """
                         group by 1, 2
                        """).query(Figures::group).list());
    }

    TableFour tableFour(Asked asked) {
        return new TableFour(remedies.tally(path(asked), asked.from(), asked.to()));
    }

    private static TableThree.Group group(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new TableThree.Group(
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                outcome == null ? null : Answer.valueOf(outcome),
                row.getLong("fresh"),
                row.getLong("carried"));
    }

    TimeUsed timeUsed(Asked asked) {
        return of(asked, """
                        select count(*) as answered, count(*) filter (where late) as late,
                          count(internal_due_on) as pressed,
                          count(*) filter (where answered_on > internal_due_on) as past_internal,
                          coalesce(percentile_cont(0.5) within group (order by answered_on - received_on), 0) as median,
                          count(*) filter (where id in (
                            select request_id from request_event where what = 'EXTENDED')) as extended
                        from request r
                        where answered_on between :from and :to and received_on is not null and """ + OF_UNIT)
                .query((row, _) -> new TimeUsed(
                        row.getLong("answered"),
                        row.getDouble("median"),
                        row.getLong("late"),
                        row.getLong("extended"),
                        row.getLong("pressed"),
                        row.getLong("past_internal")))
                .single();
    }

    BothLamps lamps(Asked asked, LocalDate today, LocalDate soon) {
        return of(
                        asked,
                        "select " + lamps("due_on", "legal") + ", " + lamps("internal_due_on", "internal") + """
                         from request r
                        where stage not in ('ANSWERED', 'ARCHIVED')
                          and cast(:from as date) <= cast(:to as date) and """
                                + OF_UNIT)
                .param("today", today)
                .param("soon", soon)
                .query((row, _) -> new BothLamps(lamps(row, "legal"), lamps(row, "internal")))
                .single();
    }

    private static String lamps(String day, String name) {
        return """
                count(*) filter (where DAY < :today) as NAME_overdue,
                count(*) filter (where DAY between :today and :soon) as NAME_soon,
                count(*) filter (where DAY > :soon) as NAME_later,
                count(*) filter (where DAY is null) as NAME_undated
                """.replace("DAY", day).replace("NAME", name);
    }

    private static Lamps lamps(ResultSet row, String name) throws SQLException {
        return new Lamps(
                row.getLong(name + "_overdue"),
                row.getLong(name + "_soon"),
                row.getLong(name + "_later"),
                row.getLong(name + "_undated"));
    }

    /** The newest descriptions of what was received in the period. */
    List<String> descriptions(Asked asked) {
        return of(
                        asked,
                        "select description from request r where received_on between :from and :to and" + OF_UNIT
                                + " order by received_on desc, number desc limit " + DESCRIPTIONS)
                .query((row, _) -> row.getString("description"))
                .list();
    }

    private JdbcClient.StatementSpec of(Asked asked, String sql) {
        return jdbc.sql(sql).param("from", asked.from()).param("to", asked.to()).param("path", path(asked));
    }

    private static String path(Asked asked) {
        return asked.below()
                ? asked.unit().path().pattern()
                : asked.unit().path().value();
    }
}
