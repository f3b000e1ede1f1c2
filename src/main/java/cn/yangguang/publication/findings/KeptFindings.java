package cn.yangguang.publication.findings;

import cn.yangguang.checks.Kind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a machine found and a person let stand. */
@Repository
public class KeptFindings {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that stands, who let it, and why. */
    public record Kept(Kind kind, String text, String reason, String who) {}

    /** What was settled so. */
    public Set<Spot.Key> keys(UUID publication) {
        return new HashSet<>(jdbc.sql("select kind, text from kept_finding where publication_id = ?")
                .param(publication)
                .query((row, _) -> new Spot.Key(Kind.valueOf(row.getString("kind")), row.getString("text")))
                .list());
    }

    /** All of a piece, for whoever reviews it. */
    public List<Kept> of(UUID publication) {
        return jdbc.sql("""
                        select k.kind, k.text, k.reason, s.name from kept_finding k left join staff s on s.id = k.by_id
                        where k.publication_id = ? order by k.at, k.text
                        """)
                .param(publication)
                .query((row, _) -> new Kept(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("name"), "")))
                .list();
    }

    /** Lets it stand, in the transaction of whoever says so. */
    public void keep(UUID publication, Spot spot, String reason, UUID by) {
        jdbc.sql("""
                        insert into kept_finding (publication_id, kind, text, reason, by_id, at) values (?, ?, ?, ?, ?, ?)
                        on conflict (publication_id, kind, text) do nothing
                        """)
                .params(publication, spot.kind().name(), spot.text(), reason, by, Timestamp.from(clock.instant()))
                .update();
    }
}
