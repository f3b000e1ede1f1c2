package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.RelationKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents are no longer abolished or amended once a publication is taken back from the public. */
@Repository
public class RestoredDocuments {

    private final JdbcClient jdbc;

    RestoredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that nothing else abolishes, or amends, in its place. */
    record Restored(UUID publication, RelationKind kind, String title, String number) {
        private String words() {
            return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
        }
    }

    List<Restored> by(UUID publication) {
        return jdbc.sql("""
                        select distinct r.kind, p.id, e.title, e.document_number
                        from edition_relation r join edition x on x.id = r.edition_id
                          join publication w on w.id = x.publication_id and w.shown = x.number
                          join publication p on p.id = r.publication_id
                          join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED'
                        where w.id = :id and (r.kind = 'AMENDS' or r.kind = 'ABOLISHES' and exists (
                            select from abolition a where a.publication_id = p.id and a.by_publication = :id))
                          and not exists (select from edition_relation o join edition y on y.id = o.edition_id
                            where o.publication_id = p.id and o.kind = r.kind and y.stage in ('PUBLISHED', 'ENDED')
                              and y.publication_id <> :id)
                        order by r.kind, e.title, p.id
                        """)
                .param("id", publication)
                .query((row, _) -> new Restored(
                        row.getObject("id", UUID.class),
                        RelationKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("document_number")))
                .list();
    }

    /** What comes back into force, for whoever is about to take the publication back (Chinese); empty where nothing does. */
    public String words(UUID publication) {
        return words("撤下以后，", by(publication));
    }

    /** The same for whoever is about to publish an edition that no longer says to abolish or amend it. */
    public String dropped(UUID publication, Policy next) {
        return words(
                "这一版不再写明废止或者修改下列文件，公开以后，",
                by(publication).stream()
                        .filter(one -> !next.publications(one.kind()).contains(one.publication()))
                        .toList());
    }

    private static String words(String when, List<Restored> all) {
        return words(when, all, RelationKind.ABOLISHES, "不再标明被它废止，恢复原来的效力。")
                + words(when, all, RelationKind.AMENDS, "不再标明被它修改。");
    }

    private static String words(String when, List<Restored> all, RelationKind kind, String what) {
        String named = all.stream()
                .filter(one -> one.kind() == kind)
                .map(Restored::words)
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "" : when + named + what;
    }
}
