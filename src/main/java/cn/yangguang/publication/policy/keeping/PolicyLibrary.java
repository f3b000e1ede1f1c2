package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The library of policy documents: every published piece that bears a document number or is said to be a policy
 * document, whether it is in force or not.
 */
@Repository
public class PolicyLibrary {

    private static final String LIBRARY = """
            with library as (
              select e.title, e.document_number, e.policy, e.document_type, e.subject_class, e.signed_on, e.published_at,
                e.valid_from, e.valid_to, p.number, p.unit_id, a.on_day,
                cast(extract(year from coalesce(e.signed_on,
                  cast(e.published_at at time zone 'Asia/Shanghai' as date))) as int) as year,
                case when a.on_day <= :today and not a.expired then 'ABOLISHED'
                  when a.on_day <= :today or e.valid_to < :today then 'EXPIRED'
                  when e.valid_from > :today then 'NOT_YET' when m.publication_id is not null then 'AMENDED'
                  else 'IN_FORCE' end as validity
              from edition e join publication p on p.id = e.publication_id
                left join abolition a on a.publication_id = p.id
                left join (select distinct r.publication_id from edition_relation r
                  join edition x on x.id = r.edition_id and x.stage in ('PUBLISHED', 'ENDED') where r.kind = 'AMENDS') m
                  on m.publication_id = p.id
              where e.stage = 'PUBLISHED' and (e.document_number <> '' or e.policy is not null)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PolicyLibrary(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the library is narrowed to; null and nothing narrow it in no way.
     *
     * @param words that stand in title or number, each of them
     * @param inForce only normative documents that are in force
     */
    public record Wanted(
            String words,
            @Nullable UUID organ,
            @Nullable SubjectClass subject,
            @Nullable DocumentType type,
            @Nullable Integer year,
            @Nullable Validity validity,
            boolean inForce) {}

    /** One document. */
    public record Document(
            long number,
            String title,
            String documentNumber,
            UUID organ,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Validity validity,
            boolean normative) {}

    /** By what a library can be narrowed. */
    public enum Facet {
        ORGAN("unit_id", 15),
        SUBJECT("subject_class", 23),
        TYPE("document_type", 27),
        YEAR("year", 29),
        VALIDITY("validity", 30);

        private final String column;
        private final int grouping;

        Facet(String column, int grouping) {
            this.column = column;
            this.grouping = grouping;
        }
    }

    /** How many documents a facet's value has; the last counts are of those that {@code wanted} leaves. */
    public record Counts(long total, Map<Facet, Map<String, Long>> facets) {
        public Counts {
            facets = Map.copyOf(facets);
        }
    }

    /** How many documents there are, in all and by each value of each facet; one look at the library. */
    public Counts counts(Wanted wanted) {
        Map<Facet, Map<String, Long>> facets = new HashMap<>();
        Arrays.stream(Facet.values()).forEach(facet -> facets.put(facet, new HashMap<>()));
        long[] total = new long[1];
        LibraryNarrowing narrowed = narrowed(wanted);
        jdbc.sql(LIBRARY + narrowed.sql() + """
                        ) select cast(unit_id as text) as unit_id, subject_class, document_type, cast(year as text) as year,
                          validity, count(*) as n, grouping(unit_id, subject_class, document_type, year, validity) as g
                        from narrowed
                        group by grouping sets ((), (unit_id), (subject_class), (document_type), (year), (validity))
                        """).params(narrowed.params()).query(row -> {
            count(facets, total, row);
        });
        return new Counts(total[0], facets);
    }

    private static void count(Map<Facet, Map<String, Long>> facets, long[] total, ResultSet row) throws SQLException {
        int grouping = row.getInt("g");
        long number = row.getLong("n");
        for (Facet facet : Facet.values()) {
            if (facet.grouping == grouping) {
                String value = Objects.requireNonNullElse(row.getString(facet.column), "");
                facets.getOrDefault(facet, new HashMap<>()).put(value, number);
                return;
            }
        }
        total[0] = number;
    }

    /** One page of it, what was published last first. */
    public List<Document> page(Wanted wanted, Paging paging) {
        LibraryNarrowing narrowed = narrowed(wanted);
        return jdbc.sql(LIBRARY + narrowed.sql()
                        + ") select * from narrowed order by published_at desc, number desc limit :size offset :offset")
                .params(narrowed.params())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PolicyLibrary::row)
                .list();
    }

    private LibraryNarrowing narrowed(Wanted wanted) {
        return new LibraryNarrowing(wanted, LocalDate.now(clock));
    }

    private static Document row(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getLong("number"),
                row.getString("title"),
                row.getString("document_number"),
                row.getObject("unit_id", UUID.class),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Validity.valueOf(row.getString("validity")),
                "NORMATIVE".equals(row.getString("policy")));
    }
}
