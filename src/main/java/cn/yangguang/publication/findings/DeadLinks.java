package cn.yangguang.publication.findings;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.official.Links;
import cn.yangguang.duty.evidence.looking.OpeningLink;
import cn.yangguang.publication.Content;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses that drafts name and that nobody can open. They are tried in the background, so that no page waits; what
 * was learned is kept for a day.
 */
@Component
public class DeadLinks {

    private static final int MOST_OF_A_PIECE = 50;
    private static final int AT_ONCE = 8;
    private static final int LONGEST = 500;
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final OpeningLink opening;
    private final Clock clock;

    DeadLinks(JdbcClient jdbc, OpeningLink opening, Clock clock) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.clock = clock;
    }

    private static List<Finding> links(Content content) {
        return Links.in(content.text(Content.Part.BODY)).stream()
                .filter(link -> link.text().length() <= LONGEST)
                .limit(MOST_OF_A_PIECE)
                .toList();
    }

    /** Asks that the links of a text be tried soon; in the transaction that writes the text. */
    public void ask(Content content) {
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp stale = Timestamp.from(clock.instant().minus(DAY));
        links(content).stream()
                .map(Finding::text)
                .distinct()
                .forEach(address -> jdbc.sql("""
                        insert into tried_link (address, asked_at) values (:address, :now)
                        on conflict (address) do update set asked_at = :now, tried_at = null
                        where tried_link.tried_at < :stale
                        """)
                        .param("address", address)
                        .param("now", now)
                        .param("stale", stale)
                        .update());
    }

    /** Where the text names an address that could not be opened when it was last tried. */
    List<Spot> in(Content content) {
        List<Finding> links = links(content);
        if (links.isEmpty()) {
            return List.of();
        }
        List<String> dead = jdbc.sql("select address from tried_link where address = any (:all) and dead is not null")
                .param("all", links.stream().map(Finding::text).toArray(String[]::new))
                .query((row, _) -> Objects.requireNonNull(row.getString("address")))
                .list();
        String text = content.text(Content.Part.BODY);
        return links.stream()
                .filter(link -> dead.contains(link.text()))
                .map(link -> Spot.in(Content.Part.BODY.words(), Content.Part.BODY, text, link))
                .toList();
    }

    /** Tries some that were asked for, all at the same time. */
    public void trySome() {
        List<String> asked = jdbc.sql(
                        "select address from tried_link where tried_at is null order by asked_at limit " + AT_ONCE)
                .query((row, _) -> Objects.requireNonNull(row.getString("address")))
                .list();
        try (ExecutorService eyes = Executors.newVirtualThreadPerTaskExecutor()) {
            asked.forEach(address -> eyes.execute(() -> tryOne(address)));
        }
    }

    private void tryOne(String address) {
        String dead = opening.dead(address).orElse(null);
        jdbc.sql("update tried_link set tried_at = :now, dead = :dead where address = :address")
                .param("now", Timestamp.from(clock.instant()))
                .param("dead", dead)
                .param("address", address)
                .update();
    }
}
