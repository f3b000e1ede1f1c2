package cn.yangguang.publication.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.ColumnMark;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DisclosureAttribute;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Ground;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.Publication;
import cn.yangguang.publication.Signature;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.policy.keeping.PolicyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions as they are stored, whoever asks. */
@Repository
public class Editions {

    private static final String SELECT = """
            select e.*, p.number as short_number, p.unit_id, p.index_number,
              r.hash as rows_hash, r.count as rows_count, r.columns as rows_columns
            from publication p join edition e on e.publication_id = p.id %s left join row_set r on r.id = e.rows_id
            """;

    private final JdbcClient jdbc;
    private final PolicyRows policies;

    Editions(JdbcClient jdbc, PolicyRows policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /** The edition that is worked on. */
    public Optional<KeptEdition> latest(UUID publication) {
        return one(SELECT.formatted("and e.number = p.latest") + "where p.id = :id", publication);
    }

    /** The edition that the public address speaks of: published, withdrawn, or ended. */
    public Optional<KeptEdition> shown(UUID publication) {
        return one(SELECT.formatted("and e.number = p.shown") + "where p.id = :id", publication);
    }

    /** The same by the number of the public address. */
    public Optional<KeptEdition> shown(long number) {
        return one(SELECT.formatted("and e.number = p.shown") + "where p.number = :id", number);
    }

    /** Holds the publication until the transaction ends, and reads its latest edition. */
    Optional<KeptEdition> held(UUID publication) {
        boolean there = jdbc.sql("select id from publication where id = :id for update")
                .param("id", publication)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .isPresent();
        return there ? latest(publication) : Optional.empty();
    }

    /** Whose scheduled time has come, the earliest first. */
    List<UUID> due(Instant now) {
        return jdbc.sql("select publication_id from edition where stage = 'SCHEDULED' and publish_at <= :now"
                        + " order by publish_at, id limit 500")
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getObject("publication_id", UUID.class))
                .list();
    }

    /** What is before the public though its last day is over, the first over first. */
    List<UUID> ending(LocalDate today) {
        return jdbc.sql("select publication_id from edition where stage = 'PUBLISHED' and open_until < :today"
                        + " order by open_until, id limit 500")
                .param("today", today)
                .query((row, _) -> row.getObject("publication_id", UUID.class))
                .list();
    }

    private Optional<KeptEdition> one(String sql, Object id) {
        return jdbc.sql(sql).param("id", id).query(this::read).optional();
    }

    private KeptEdition read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SourceDetermination determination = new SourceDetermination(
                named(DisclosureAttribute.class, row.getString("attribute")),
                named(Ground.class, row.getString("ground")),
                row.getString("reason"));
        int round = row.getInt("round");
        Edition edition = new Edition(
                row.getInt("number"),
                StageColumns.read(row),
                determination,
                row.getString("hash"),
                Set.of((UUID[]) row.getArray("authors").getArray()),
                row.getInt("levels"),
                signatures(id, round),
                new Period(
                        row.getObject("open_until", LocalDate.class),
                        row.getInt("notice_days"),
                        Objects.requireNonNullElse(row.getString("early_because"), "")));
        Content content = new Content(
                row.getString("title"),
                row.getString("body"),
                determination,
                metadata(row),
                files(id),
                StructuredColumns.read(row),
                policies.of(id, row.getString("policy")));
        return new KeptEdition(id, publication(row), edition, content, round, row.getInt("version"));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("publication_id", UUID.class),
                row.getLong("short_number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("index_number"));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                row.getString("document_number"),
                row.getObject("signed_on", LocalDate.class),
                DocumentType.valueOf(row.getString("document_type")),
                SubjectClass.valueOf(row.getString("subject_class")),
                List.of((String[]) row.getArray("keywords").getArray()),
                row.getString("summary"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new ColumnMark(
                        ColumnPart.valueOf(row.getString("column_part")), row.getObject("report_year", Integer.class)));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private List<Attachment> files(UUID edition) {
        return jdbc.sql("select name, sm3, size from edition_file where edition_id = :id order by position")
                .param("id", edition)
                .query((row, _) -> new Attachment(row.getString("name"), row.getString("sm3"), row.getLong("size")))
                .list();
    }

    private List<Signature> signatures(UUID edition, int round) {
        return jdbc.sql("""
                        select signature, level, by_id, hash from edition_event
                        where edition_id = :id and round = :round and signature is not null order by position
                        """)
                .param("id", edition)
                .param("round", round)
                .query((row, _) -> new Signature(
                        Signature.Kind.valueOf(row.getString("signature")),
                        row.getInt("level"),
                        row.getObject("by_id", UUID.class),
                        row.getString("hash")))
                .list();
    }
}
