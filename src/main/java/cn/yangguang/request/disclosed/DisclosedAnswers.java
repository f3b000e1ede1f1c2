package cn.yangguang.request.disclosed;

import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers in the public log, the latest first. */
@Repository
public class DisclosedAnswers {

    private static final RowMapper<Disclosed> ROW = (row, _) -> new Disclosed(
            row.getLong("number"),
            row.getString("unit_name"),
            row.getString("question"),
            row.getString("answer"),
            row.getObject("published_on", LocalDate.class));

    private static final String FROM =
            " from request_disclosed d join request r on r.id = d.request_id join unit u on u.id = r.unit_id ";

    private static final String SELECT = "select d.*, u.name as unit_name" + FROM;

    private static final int SHORT = 80;

    private final JdbcClient jdbc;

    DisclosedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param number its own, which is not that of the case
     */
    public record Disclosed(long number, String unit, String question, String answer, LocalDate on) {

        public String path() {
            return "/open/requests/answers/" + number;
        }

        /** The question as a line of a list. */
        public String shortened() {
            String line = question.replaceAll("\\s*\\R\\s*", " ");
            return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
        }
    }

    public long count() {
        return jdbc.sql("select count(*) as n" + FROM)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    public List<Disclosed> page(Paging paging) {
        return jdbc.sql(SELECT + "order by d.number desc limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(ROW)
                .list();
    }

    public Optional<Disclosed> find(long number) {
        return jdbc.sql(SELECT + "where d.number = :number")
                .param("number", number)
                .query(ROW)
                .optional();
    }

    /** That of a case, where it is in the log. */
    public Optional<Disclosed> of(UUID request) {
        return jdbc.sql(SELECT + "where d.request_id = :id")
                .param("id", request)
                .query(ROW)
                .optional();
    }

    /** Those whose question is like these words, likeness 0.5 and up; met by the rarest pairs of characters. */
    public List<Disclosed> like(String words, int most) {
        return jdbc.sql("""
                        with rare as (select unnest(rare_pairs(:words, 'request_disclosed_words', 16)) as one),
                        met as (select d.request_id, count(*) as pairs from rare cross join lateral (
                            select request_id from request_disclosed where text_pairs(question) @> array[rare.one]
                            limit 100) d group by d.request_id order by pairs desc, d.request_id limit 30),
                        likely as materialized (select d.*, u.name as unit_name,
                            text_likeness(left(d.question, 200), :words) as likeness
                          from met join request_disclosed d on d.request_id = met.request_id
                            join request r on r.id = d.request_id join unit u on u.id = r.unit_id)
                        select * from likely where likeness >= 0.5 order by likeness desc, number desc limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query(ROW)
                .list();
    }
}
