package cn.yangguang.request.recount;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which limits moved when the calendar changed. */
@Repository
public class MovedLimits {

    private static final String FROM = """
             from request_moved m join request r on r.id = m.request_id join unit u on u.id = r.unit_id
            where u.path like any (:reach)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MovedLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A limit that moved; a day is null where the calendar did not reach.
     *
     * @param on the day on which it was counted anew
     */
    public record Moved(
            UUID request,
            RequestNumber number,
            String unit,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String notice,
            LocalDate on) {

        /** Between which days, and because of which notice. */
        public String words() {
            return "答复期限由 " + day(before) + " 变为 " + day(after) + "（" + notice + "）";
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "待定" : day.toString();
        }
    }

    /** All that moved in one case, in order. */
    public List<Moved> of(UUID request) {
        return jdbc.sql("""
                        select m.*, r.number, r.year, u.name from request_moved m join request r on r.id = m.request_id
                          join unit u on u.id = r.unit_id
                        where m.request_id = :request order by m.position
                        """).param("request", request).query(this::read).list();
    }

    long count(Reach reach) {
        return jdbc.sql("select count(*) as n" + FROM)
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** The newest first. */
    List<Moved> within(Reach reach, Paging paging) {
        return jdbc.sql("select m.*, r.number, r.year, u.name" + FROM
                        + " order by m.position desc limit :size offset :offset")
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::read)
                .list();
    }

    /** How many have a limit that runs and a last day past the loaded years; closing letters have no limit. */
    long undated(Reach reach) {
        return jdbc.sql("""
                        select count(*) as n from request r join unit u on u.id = r.unit_id
                        where u.path like any (:reach) and r.due_on is null and (r.stage = 'HANDLING'
                          or (r.stage in ('IN_REVIEW', 'SIGNED')
                            and r.answer not in ('CORRECTION_OVERDUE', 'FEE_UNPAID', 'WITHDRAWN')))
                        """)
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    private Moved read(ResultSet row, int number) throws SQLException {
        return new Moved(
                row.getObject("request_id", UUID.class),
                new RequestNumber(row.getInt("year"), row.getLong("number")),
                row.getString("name"),
                row.getObject("old_due", LocalDate.class),
                row.getObject("new_due", LocalDate.class),
                row.getString("notice"),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone()));
    }
}
