package cn.yangguang.request.similar;

import cn.yangguang.request.RequestNumber;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Other requests to the same organ that ask for much the same, or come from the same applicant. */
@Repository
public class SimilarRequests {

    /** From this likeness on, of 1, a request is called similar. */
    public static final double SIMILAR = 0.5;

    private static final int MOST = 10;

    private final JdbcClient jdbc;

    SimilarRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Another request.
     *
     * @param likeness of its description, 0 to 1
     */
    public record Similar(UUID id, RequestNumber number, String description, double likeness) {}

    /**
     * Those with a description of likeness 0.5 and up, the likest first; met by the rarest pairs of characters that both have,
     * first by many of them at once. Of what many requests have, 100 are looked at, so that the work stays bounded.
     */
    public List<Similar> byWords(UUID request) {
        return jdbc.sql("""
                        with this as materialized (select unit_id, left(description, 300) as words,
                            rare_pairs(left(description, 300), 'request_words', 12) as rare from request where id = :id),
                        probe as (select rare[a\\:b] as pairs from this,
                            (values (1, 12), (1, 6), (7, 12), (1, 3), (4, 6), (7, 9), (10, 12)) span (a, b)
                            where a <= cardinality(rare) union all select array[one] from this, unnest(rare) one),
                        met as (select r.id, count(*) as probes from probe cross join lateral (
                            select id from request where unit_id = (select unit_id from this)
                              and text_pairs(description) @> probe.pairs limit 100) r
                          where r.id <> :id group by r.id order by probes desc, r.id limit 30),
                        likely as materialized (
                          select r.*, text_likeness(left(r.description, 300), this.words) as likeness
                          from met join request r on r.id = met.id, this)
                        select * from likely where likeness >= :similar order by likeness desc, number desc limit :most
                        """)
                .param("id", request)
                .param("similar", SIMILAR)
                .param("most", MOST)
                .query((row, _) -> similar(row))
                .list();
    }

    /** The last ones of the same applicant, known by the print of the identity number; none once it is anonymised. */
    public List<Similar> ofApplicant(UUID request) {
        return jdbc.sql("""
                        select o.*, text_likeness(left(o.description, 300), left(r.description, 300)) as likeness
                        from request r join request o on o.identity_print = r.identity_print and o.unit_id = r.unit_id
                          and o.id <> r.id
                        where r.id = :id order by o.number desc limit :most
                        """)
                .param("id", request)
                .param("most", MOST)
                .query((row, _) -> similar(row))
                .list();
    }

    private static Similar similar(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Similar(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getInt("year"), row.getLong("number")),
                row.getString("description"),
                row.getDouble("likeness"));
    }
}
