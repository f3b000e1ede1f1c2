package cn.yangguang.duty.meeting;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.organization.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a meeting could prove, and what it was recorded for. */
@Repository
class Provable {

    /** Words by which a duty asks for gatherings. */
    static final String GATHERINGS = "会议|例会|专题会|专题研究|培训|轮训|集中学习|专题学习";

    private static final String UNITS = """
            (o.unit_id = :unit or o.unit_id in (select unit_id from meeting_unit where meeting_id = :meeting)
              or o.unit_id is null and exists (select from duty_unit du where du.duty_id = d.id
                and du.position <\s""" + Duties.BEHIND + " and (du.unit_id = :unit" + """
                or du.unit_id in (select unit_id from meeting_unit where meeting_id = :meeting))))
            """;

    private static final String REACHED = """
            exists (select from duty_unit du join unit u on u.id = du.unit_id
              where du.duty_id = d.id and\s""" + Duties.OWES + """
              and u.path like any (:reach))
            """;

    private static final String NAMES = """
            coalesce((select name from unit where id = o.unit_id), '共同承担') as unit_name
            """;

    private final JdbcClient jdbc;

    Provable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An occurrence beside a meeting.
     *
     * @param state what became of the evidence; empty where there is none yet
     */
    record Candidate(
            UUID occurrence,
            String title,
            String name,
            String unit,
            @Nullable LocalDate due,
            String state) {}

    /** Occurrences of the units concerned whose duty names gatherings and whose time holds the day, nearest due first. */
    List<Candidate> candidates(Meeting meeting, Reach reach) {
        return jdbc.sql("select o.id, d.title, o.name, o.due, '' as state, " + NAMES + """
                         from occurrence o join duty d on d.id = o.duty_id
                         where d.title ~ :gatherings and o.opens <= :held and (o.due is null or o.due >= :held)
                           and o.due_after is distinct from 'TRIGGER' and o.waived_because is null and o.closed_on is null
                           and not exists (select from meeting_occurrence m join evidence e on e.id = m.piece_id
                             where m.meeting_id = :meeting and m.occurrence_id = o.id and e.returned_at is null
                               and e.withdrawn_at is null)
                           and\s""" + UNITS + " and " + REACHED
                        + " order by o.due nulls last, d.title, o.id limit 30")
                .param("gatherings", GATHERINGS)
                .param("held", meeting.held())
                .param("unit", meeting.unit().value())
                .param("meeting", meeting.id())
                .param("reach", reach.patterns())
                .query((row, _) -> read(row))
                .list();
    }

    /** What it was recorded for, with what became of that. */
    List<Candidate> recorded(UUID meeting) {
        return jdbc.sql("""
                        select o.id, d.title, o.name, o.due, case when e.withdrawn_at is not null then '已撤回'
                            when e.returned_at is not null then '已退回' when e.counts then '已计入' else '待审核' end as state,
                        """ + NAMES + """
                         from meeting_occurrence m join evidence e on e.id = m.piece_id
                           join occurrence o on o.id = m.occurrence_id join duty d on d.id = o.duty_id
                         where m.meeting_id = :meeting order by e.recorded_at, o.id
                        """)
                .param("meeting", meeting)
                .query((row, _) -> read(row))
                .list();
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getObject("due", LocalDate.class),
                row.getString("state"));
    }
}
