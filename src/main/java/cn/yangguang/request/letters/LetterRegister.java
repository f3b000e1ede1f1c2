package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All numbers that letters of cases bear, the newest first; one that was voided keeps its place. */
@Repository
class LetterRegister {

    private static final String WHERE = """
            from case_letter l join request r on r.id = l.request_id join unit u on u.id = r.unit_id
            where l.code is not null and u.path like any (:reach)
            """;

    private final JdbcClient jdbc;

    LetterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of it.
     *
     * @param late whether it is the answer of a case, and was finished, sealed or served after the last day of the limit
     */
    record Line(
            DocumentNumber number,
            LetterKind kind,
            LocalDate finished,
            UUID request,
            RequestNumber of,
            UUID letter,
            boolean voided,
            boolean late) {}

    long count(Reach reach) {
        return jdbc.sql("select count(*) as number " + WHERE)
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("number"))
                .single();
    }

    List<Line> within(Reach reach, Paging paging) {
        return jdbc.sql("select l.*, r.year as request_year, r.number as request_number,"
                        + " (r.late or l.finished_on > r.due_on or l.stamped_on > r.due_on) as late " + WHERE
                        + " order by l.year desc, l.code, l.serial desc limit :size offset :offset")
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    LetterKind kind = LetterKind.valueOf(row.getString("form"));
                    boolean voided = row.getString("voided_because") != null;
                    return new Line(
                            new DocumentNumber(row.getString("code"), row.getInt("year"), row.getInt("serial")),
                            kind,
                            row.getObject("finished_on", LocalDate.class),
                            row.getObject("request_id", UUID.class),
                            new RequestNumber(row.getInt("request_year"), row.getLong("request_number")),
                            row.getObject("id", UUID.class),
                            voided,
                            kind == LetterKind.REPLY && !voided && row.getBoolean("late"));
                })
                .list();
    }
}
