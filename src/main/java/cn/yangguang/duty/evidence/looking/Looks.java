package cn.yangguang.duty.evidence.looking;

import cn.yangguang.duty.evidence.LookOutcome;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of looks, and when the next one is due. */
@Repository
public class Looks {

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One look at a page: what was found, or why nothing was (Chinese). */
    public record Look(
            Instant at,
            LookOutcome outcome,
            String words,
            @Nullable String title,
            @Nullable String sm3) {}

    /** Every look at the page of a piece, the latest first. */
    public List<Look> of(UUID piece) {
        return jdbc.sql("select * from evidence_look where evidence_id = :piece order by looked_at desc, id limit 50")
                .param("piece", piece)
                .query((row, _) -> new Look(
                        row.getTimestamp("looked_at").toInstant(),
                        LookOutcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        row.getString("page_title"),
                        row.getString("hash")))
                .list();
    }

    /** How often the page of a piece was looked at. */
    int count(UUID piece) {
        return jdbc.sql("select count(*) from evidence_look where evidence_id = :piece")
                .param("piece", piece)
                .query(Integer.class)
                .single();
    }

    /**
     * Takes pieces whose page is due for a look, so that no other worker takes them; who dies meanwhile leaves them due
     * again after the pause. Those of closed plans are never looked at again.
     */
    @Transactional
    List<UUID> take(Instant now, Duration pause, int most) {
        return jdbc
                .sql("""
                        update evidence e set next_look_at = case when o.closed_on is null then :later end
                        from occurrence o
                        where o.id = e.occurrence_id and e.id in (
                          select id from evidence where next_look_at <= :now
                          order by next_look_at limit :most for update skip locked)
                        returning e.id, o.closed_on is null as open
                        """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(pause)))
                .param("most", most)
                .query((row, _) -> new Taken(row.getObject("id", UUID.class), row.getBoolean("open")))
                .list()
                .stream()
                .filter(Taken::open)
                .map(Taken::id)
                .toList();
    }

    private record Taken(UUID id, boolean open) {}

    void add(UUID piece, Look look, @Nullable String address, @Nullable PageText page) {
        jdbc.sql("""
                        insert into evidence_look (id, evidence_id, looked_at, outcome, words, address, page_title,
                          page_number, page_date, hash)
                        values (:id, :piece, :at, :outcome, :words, :address, :title, :number, :date, :hash)
                        """)
                .param("id", UUID.randomUUID())
                .param("piece", piece)
                .param("at", Timestamp.from(look.at()))
                .param("outcome", look.outcome().name())
                .param("words", look.words())
                .param("address", address)
                .param("title", look.title())
                .param("number", page == null ? null : page.number())
                .param("date", page == null ? null : page.date())
                .param("hash", look.sm3())
                .update();
    }

    /** Keeps with a piece how the last look ended, and when the next is due. */
    void ended(UUID piece, LookOutcome outcome, @Nullable Instant next) {
        jdbc.sql("update evidence set last_look = :outcome, next_look_at = :next where id = :piece")
                .param("piece", piece)
                .param("outcome", outcome.name())
                .param("next", next == null ? null : Timestamp.from(next))
                .update();
    }

    /** Keeps with a piece what its page said when it was first read: from now on it counts. */
    void firstRead(UUID piece, PageText page, Instant at) {
        @Nullable LocalDate date = page.date();
        jdbc.sql("""
                        update evidence set fetched_at = :at, hash = :hash, page_title = :title, page_number = :number,
                          page_date = :date
                        where id = :piece
                        """)
                .param("piece", piece)
                .param("at", Timestamp.from(at))
                .param("hash", page.sm3())
                .param("title", page.title())
                .param("number", page.number())
                .param("date", date)
                .update();
    }
}
