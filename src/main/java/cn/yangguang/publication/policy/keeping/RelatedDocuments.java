package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.InterpretationMedium;
import cn.yangguang.publication.policy.RelationKind;
import cn.yangguang.publication.policy.ValidityBadges;
import cn.yangguang.web.Badge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What documents have to do with each other, seen from either side; nothing here tells of what is not public. */
@Repository
public class RelatedDocuments {

    private static final String FORTH = """
            select r.kind, coalesce(e.title, r.title) as title, coalesce(e.document_number, r.document_number) as number,
              p.number as address, null as form, '' as interpreter, '' as organ, e.valid_from, e.valid_to,
            """ + Abolitions.COLUMNS + """

            from edition_relation r left join publication p on p.id = r.publication_id
              left join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED'
              left join abolition a on a.publication_id = p.id
            where r.edition_id = :id and (r.publication_id is null or e.id is not null) order by r.position
            """;

    private static final String BACK = """
            select r.kind, e.title, e.document_number as number, p.number as address, i.form,
              coalesce(i.interpreter, '') as interpreter, coalesce(i.organ, u.name) as organ,
              e.valid_from, e.valid_to,
            """ + Abolitions.COLUMNS + """

            from edition_relation r join edition e on e.id = r.edition_id and e.stage = 'PUBLISHED'
              join publication p on p.id = e.publication_id join unit u on u.id = p.unit_id
              left join edition_interpretation i on i.edition_id = e.id
              left join abolition a on a.publication_id = p.id
            where r.publication_id = :id order by e.published_at, p.number limit 200
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RelatedDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A document at the other end.
     *
     * @param path leads to its public page, and is empty for one from outside
     * @param validity says that it holds no longer, or not as it stands
     */
    public record Related(
            String title,
            String number,
            String path,
            String note,
            @Nullable Badge validity) {}

    /** Those that stand in one relation, under its heading. */
    public record Group(String heading, List<Related> documents) {
        public Group {
            documents = List.copyOf(documents);
        }
    }

    /** All that a published or drafted edition of a publication has to do with others: what relates to it first. */
    public List<Group> of(UUID publication, UUID edition) {
        List<Group> groups = new ArrayList<>();
        groups(BACK, publication).forEach((kind, all) -> groups.add(new Group(kind.back(), all)));
        groups(FORTH, edition).forEach((kind, all) -> groups.add(new Group(kind.forth(), all)));
        return groups;
    }

    /** The publications at the other ends, public or not. */
    public List<UUID> others(UUID publication, UUID edition) {
        return jdbc.sql("""
                        select publication_id as id from edition_relation
                        where edition_id = :edition and publication_id is not null
                        union select e.publication_id from edition_relation r join edition e on e.id = r.edition_id
                        where r.publication_id = :publication and e.stage = 'PUBLISHED'
                        """)
                .param("edition", edition)
                .param("publication", publication)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private Map<RelationKind, List<Related>> groups(String sql, UUID id) {
        Map<RelationKind, List<Related>> groups = new EnumMap<>(RelationKind.class);
        jdbc.sql(sql).param("id", id).query(row -> {
            groups.computeIfAbsent(RelationKind.valueOf(row.getString("kind")), none -> new ArrayList<>())
                    .add(related(row));
        });
        return groups;
    }

    private Related related(ResultSet row) throws SQLException {
        boolean interprets = row.getString("kind").equals(RelationKind.INTERPRETS.name());
        return new Related(
                row.getString("title"),
                row.getString("number"),
                row.getObject("address") == null ? "" : "/open/pieces/" + row.getLong("address"),
                interprets ? interpretation(row).words() : "",
                validity(row));
    }

    private @Nullable Badge validity(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return ValidityBadges.of(
                Abolitions.read(row, from, to, LocalDate.now(clock)).validity());
    }

    private static Interpretation interpretation(ResultSet row) throws SQLException {
        @Nullable String form = row.getString("form");
        return new Interpretation(
                null,
                "",
                form == null ? null : InterpretationMedium.valueOf(form),
                row.getString("interpreter"),
                row.getString("organ"),
                null);
    }

    /** A public document of this house by its id; nothing where it is not public. */
    public List<Related> published(UUID publication) {
        return jdbc.sql("""
                        select e.title, e.document_number, p.number from publication p
                        join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED' where p.id = ?
                        """)
                .param(publication)
                .query((row, _) -> new Related(
                        Objects.toString(row.getString("title"), ""),
                        Objects.toString(row.getString("document_number"), ""),
                        "/open/pieces/" + row.getLong("number"),
                        "",
                        null))
                .list();
    }
}
