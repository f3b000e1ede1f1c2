package cn.yangguang.request.dispute;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reconsiderations and lawsuits as they are stored. */
@Repository
public class RemedyCases {

    /** What table four counts: filed by the end of the period and not decided before it. */
    private static final String COUNTED = """
             from remedy_case c join request r on r.id = c.request_id join unit u on u.id = r.unit_id
            where c.filed_on <= :to and (c.decided_on is null or c.decided_on >= :from)
            """;

    /** Decided after the period it is pending in it. */
    private static final String ENDED = "case when c.decided_on <= :to then c.result else 'PENDING' end";

    private final JdbcClient jdbc;

    RemedyCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of one kind had one result at the end of a period. */
    public record Tally(RemedyKind kind, RemedyResult result, long count) {}

    /** Those about one case, in the order in which they were filed. */
    public List<RemedyCase> of(UUID request) {
        return jdbc.sql("select * from remedy_case where request_id = :request order by filed_on, id")
                .param("request", request)
                .query(RemedyCases::read)
                .list();
    }

    /** Nobody else's until the caller's transaction ends. */
    Optional<RemedyCase> held(UUID id) {
        return jdbc.sql("select * from remedy_case where id = :id for update")
                .param("id", id)
                .query(RemedyCases::read)
                .optional();
    }

    /**
     * What was filed by the end of the period and not decided before it; decided after it is pending.
     *
     * @param path of the unit, as a pattern where the units below count too
     */
    public List<Tally> tally(String path, LocalDate from, LocalDate to) {
        return jdbc.sql("select c.kind, " + ENDED + " as ended, count(*) as n" + COUNTED
                        + " and u.path like :path group by 1, 2")
                .param("path", path)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Tally(
                        RemedyKind.valueOf(row.getString("kind")),
                        RemedyResult.valueOf(row.getString("ended")),
                        row.getLong("n")))
                .list();
    }

    /** How many there are. */
    long count(Reach reach, RemedyFilter filter) {
        return jdbc.sql("select count(*) as n" + COUNTED + filter.sql(ENDED))
                .params(filter.params())
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /**
     * One of a list.
     *
     * @param ended what had come of it at the end of the period
     */
    record Listed(RemedyCase one, RequestNumber number, String unit, RemedyResult ended) {}

    /** One page of them, those filed last first. */
    List<Listed> within(Reach reach, RemedyFilter filter, Paging paging) {
        return jdbc.sql("select c.*, r.number as serial, r.year, u.name as unit_name, " + ENDED + " as ended" + COUNTED
                        + filter.sql(ENDED) + " order by c.filed_on desc, c.id limit :size offset :offset")
                .params(filter.params())
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Listed(
                        read(row, number),
                        new RequestNumber(row.getInt("year"), row.getLong("serial")),
                        row.getString("unit_name"),
                        RemedyResult.valueOf(row.getString("ended"))))
                .list();
    }

    void add(RemedyCase one) {
        jdbc.sql("""
                        insert into remedy_case (id, request_id, kind, filed_on, number, organ, result, decided_on, version)
                        values (:id, :request, :kind, :filed, :number, :organ, :result, :decided, 1)
                        """)
                .param("id", one.id())
                .param("request", one.request())
                .param("kind", one.kind().name())
                .param("filed", one.filed())
                .param("number", one.number())
                .param("organ", one.organ())
                .param("result", one.result().name())
                .param("decided", one.decided())
                .update();
    }

    void end(RemedyCase one) {
        jdbc.sql("update remedy_case set result = :result, decided_on = :decided, version = version + 1 where id = :id")
                .param("id", one.id())
                .param("result", one.result().name())
                .param("decided", one.decided())
                .update();
    }

    private static RemedyCase read(ResultSet row, int number) throws SQLException {
        return new RemedyCase(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                RemedyKind.valueOf(row.getString("kind")),
                row.getObject("filed_on", LocalDate.class),
                row.getString("number"),
                row.getString("organ"),
                RemedyResult.valueOf(row.getString("result")),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("version"));
    }
}
