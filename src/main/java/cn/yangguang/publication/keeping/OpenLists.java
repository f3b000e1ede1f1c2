package cn.yangguang.publication.keeping;

import cn.yangguang.catalogue.keeping.PublishedPieces;
import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.policy.keeping.Abolitions;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces before the public, the latest first; nothing else is in any of these lists. */
@Repository
public class OpenLists implements PublishedPieces {

    /** So many are counted and can be leafed through; who looks for more asks more closely, or goes on by cursor. */
    public static final int MOST_COUNTED = 10_000;

    /** What every list is read from. */
    private static final String OPEN = " from edition e where e.stage = 'PUBLISHED'";

    private static final String LATEST = " order by e.published_at desc, e.id";

    private final JdbcClient jdbc;
    private final TitlePairs pairs;
    private final Clock clock;

    OpenLists(JdbcClient jdbc, TitlePairs pairs, Clock clock) {
        this.jdbc = jdbc;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Where a list goes on: after the piece that went out then. */
    public record Cursor(Instant published, UUID edition) {}

    /** How many there are, counted up to one more than {@link #MOST_COUNTED}. */
    public int count(OpenFilter filter) {
        String counted = "select 1" + OPEN + conditions(filter) + " limit " + (MOST_COUNTED + 1);
        return jdbc.sql("select count(*) as n from (" + counted + ") counted")
                .params(filter.params())
                .query((row, _) -> row.getInt("n"))
                .single();
    }

    private String conditions(OpenFilter filter) {
        return filter.conditions() + pairs.condition(filter.title());
    }

    /** One page of them. */
    public List<OpenPiece> page(OpenFilter filter, Paging paging) {
        return list(filter, null, paging.size(), paging.offset());
    }

    /** The first of them. */
    public List<OpenPiece> latest(OpenFilter filter, int most) {
        return list(filter, null, most, 0);
    }

    @Override
    public Map<UUID, Long> ofItems(Collection<UUID> items) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                        select e.item_id, count(*) as n from edition e
                        where e.stage = 'PUBLISHED' and e.item_id = any (cast(:items as uuid[])) group by 1
                        """).param("items", items.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("item_id", UUID.class), row.getLong("n"));
        });
        return counts;
    }

    /** Those that follow after a cursor; from the first where there is none. */
    public List<OpenPiece> after(OpenFilter filter, @Nullable Cursor cursor, int most) {
        return list(filter, cursor, most, 0);
    }

    /** The rows are found in an index alone; only those that are shown are read. */
    private List<OpenPiece> list(OpenFilter filter, @Nullable Cursor cursor, int most, long offset) {
        String after = cursor == null ? "" : " and e.published_at <= :at and (e.published_at < :at or e.id > :after)";
        JdbcClient.StatementSpec query = jdbc.sql(
                        """
                        select p.number, p.index_number, e.id, e.title, e.summary, e.issuing_unit, u.name,
                          e.document_number, e.document_type, e.subject_class, e.signed_on, e.report_year,
                          e.item_id, e.item_field, e.item_first, e.item_second, e.published_at,
                          e.valid_from, e.valid_to,\s""" + Abolitions.COLUMNS + """

                        from (select e.id as found""" + OPEN + conditions(filter) + after + LATEST + """
                         limit :most offset :offset) f
                        join edition e on e.id = f.found
                        join publication p on p.id = e.publication_id
                        join unit u on u.id = e.issuing_unit
                        left join abolition a on a.publication_id = p.id
                        """ + LATEST)
                .params(filter.params())
                .param("most", most)
                .param("offset", offset);
        if (cursor != null) {
            query = query.param("at", Timestamp.from(cursor.published())).param("after", cursor.edition());
        }
        LocalDate today = LocalDate.now(clock);
        return query.query((row, _) -> piece(row, today)).list();
    }

    private static OpenPiece piece(ResultSet row, LocalDate today) throws SQLException {
        return new OpenPiece(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("summary"),
                new UnitId(row.getObject("issuing_unit", UUID.class)),
                row.getString("name"),
                row.getString("document_number"),
                DocumentType.valueOf(row.getString("document_type")),
                SubjectClass.valueOf(row.getString("subject_class")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("report_year", Integer.class),
                StructuredColumns.filing(row),
                row.getTimestamp("published_at").toInstant(),
                Abolitions.read(
                                row,
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                today)
                        .validity());
    }

    /** The units that have anything before the public, in the order of the tree. */
    public List<UnitId> publishing() {
        return jdbc.sql("""
                        select u.id from unit u where exists (
                          select from edition e where e.issuing_unit = u.id and e.stage = 'PUBLISHED')
                        order by u.position, u.path
                        """)
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The units that have a guide, rules or reports of their own before the public. */
    public Set<UnitId> withColumn() {
        return Set.copyOf(
                jdbc.sql("select distinct e.issuing_unit" + OPEN + " and e.column_part <> '" + ColumnPart.CONTENT + "'")
                        .query((row, _) -> new UnitId(row.getObject("issuing_unit", UUID.class)))
                        .list());
    }

    /** The themes under which there is anything. */
    public Set<SubjectClass> themes() {
        return Set.copyOf(jdbc.sql("""
                        select theme from unnest(cast(:themes as text[])) theme where exists (
                          select from edition e where e.subject_class = theme and e.stage = 'PUBLISHED')
                        """)
                .param(
                        "themes",
                        Stream.of(SubjectClass.values()).map(Enum::name).toArray(String[]::new))
                .query((row, _) -> SubjectClass.valueOf(row.getString("theme")))
                .list());
    }

    /** When anything that the public sees or saw was last worked on; nothing where there is nothing. */
    public Optional<Instant> changed() {
        return jdbc.sql("select changed_at from publication where shown is not null order by changed_at desc limit 1")
                .query((row, _) -> row.getTimestamp("changed_at").toInstant())
                .optional();
    }

    /** In which years anything went out: from the first to the last; nothing where nothing did. */
    public Optional<Years> years() {
        return jdbc.sql("""
                        select f.published_at as first, l.published_at as last
                        from (select published_at from edition where stage = 'PUBLISHED' order by published_at limit 1) f,
                          (select published_at from edition where stage = 'PUBLISHED' order by published_at desc limit 1) l
                        """)
                .query((row, _) -> new Years(
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant()))
                .optional();
    }

    /** When the first and the last piece went out that is before the public now. */
    public record Years(Instant first, Instant last) {}
}
