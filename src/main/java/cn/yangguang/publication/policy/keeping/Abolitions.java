package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.policy.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents are abolished since when and by what; with it, whether a document is in force. */
@Repository
public class Abolitions {

    /** Whether some published edition says that it amends publication p. */
    static final String AMENDED = """
            exists (select from edition_relation r join edition x on x.id = r.edition_id and x.stage in ('PUBLISHED', 'ENDED')
              where r.publication_id = p.id and r.kind = 'AMENDS')
            """;

    /** What {@link #read} needs of a publication p whose abolition, if there is one, is a. */
    public static final String COLUMNS = "a.on_day, a.expired, a.by_publication, a.because, " + AMENDED + " as amended";

    private final JdbcClient jdbc;

    Abolitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a publication with these metadata is in force on a day. */
    public Force force(UUID publication, Metadata metadata, LocalDate today) {
        return jdbc.sql("select " + COLUMNS + """
                         from publication p left join abolition a on a.publication_id = p.id where p.id = ?
                        """)
                .param(publication)
                .query((row, _) -> read(row, metadata.validFrom(), metadata.validTo(), today))
                .single();
    }

    /** Whether a publication with these days of force is in force on a day, from {@link #COLUMNS}. */
    public static Force read(ResultSet row, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today)
            throws SQLException {
        @Nullable LocalDate ended = row.getObject("on_day", LocalDate.class);
        @Nullable LocalDate abolished = row.getBoolean("expired") ? null : ended;
        Validity validity = Validity.of(from, to, abolished, row.getBoolean("amended"), today);
        boolean over = ended != null && !today.isBefore(ended) && !validity.over();
        return new Force(
                over ? Validity.EXPIRED : validity,
                abolished,
                row.getObject("by_publication", UUID.class),
                Objects.requireNonNullElse(row.getString("because"), ""));
    }

    /**
     * Ends a document from a day on for a reason; false where it was ended before. In the caller's transaction.
     *
     * @param expired whether it holds no longer of itself, and was not abolished
     */
    public boolean end(UUID publication, LocalDate day, String because, boolean expired) {
        return jdbc.sql("""
                        insert into abolition (publication_id, on_day, because, expired) values (?, ?, ?, ?)
                        on conflict (publication_id) do nothing
                        """).params(publication, day, because, expired).update() == 1;
    }

    /**
     * Makes these the ones that a publication has abolished, and no others; what something else abolished before stays
     * with that. In the caller's transaction.
     *
     * @param day from which on the new ones are abolished
     * @return those that became abolished or are no longer
     */
    Set<UUID> abolishedBy(UUID publication, List<UUID> abolished, LocalDate day) {
        Set<UUID> moved = new HashSet<>(jdbc.sql("""
                        delete from abolition where by_publication = ? and not (publication_id = any (?))
                        returning publication_id
                        """)
                .params(publication, abolished.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("publication_id", UUID.class))
                .list());
        moved.removeIf(lifted -> abolishedByAnother(lifted, publication));
        for (UUID one : abolished) {
            int added = jdbc.sql("""
                            insert into abolition (publication_id, on_day, by_publication) values (?, ?, ?)
                            on conflict (publication_id) do nothing
                            """).params(one, day, publication).update();
            if (added == 1) {
                moved.add(one);
            }
        }
        return moved;
    }

    /** What one document no longer abolishes another may abolish as well; then it stays abolished, from that one's day on. */
    private boolean abolishedByAnother(UUID lifted, UUID before) {
        return jdbc.sql("""
                        insert into abolition (publication_id, on_day, by_publication)
                        select r.publication_id, greatest(
                            (e.published_at at time zone 'Asia/Shanghai')::date, coalesce(e.valid_from, '-infinity')),
                          e.publication_id
                        from edition_relation r join edition e on e.id = r.edition_id
                        where r.publication_id = ? and r.kind = 'ABOLISHES' and e.stage in ('PUBLISHED', 'ENDED')
                          and e.publication_id <> ?
                        order by e.published_at limit 1
                        on conflict (publication_id) do nothing
                        """).params(lifted, before).update() == 1;
    }
}
