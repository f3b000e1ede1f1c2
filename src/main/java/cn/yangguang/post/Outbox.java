package cn.yangguang.post;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that wait, and what became of the others; address and words are forgotten with the waiting. */
@Component
public class Outbox {

    private static final Duration SHOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Carrier carrier;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Keys keys, Carrier carrier, Clock clock) {
        this.jdbc = jdbc;
        this.carrier = carrier;
        this.keys = keys;
        this.clock = clock;
    }

    @Bean
    static HiddenColumn hiddenRecipients() {
        return HiddenColumn.of("letter", "recipient", "id");
    }

    /** A letter on its way: {@code id} is its name for ever, {@code tried} how often it failed. */
    record Waiting(
            UUID id,
            String about,
            String to,
            String subject,
            String words,
            Instant written,
            int tried,
            Instant firstTry) {}

    /**
     * Writes a letter in the caller's transaction: it goes if and only if the deed is done. The caller's journal entry
     * covers it.
     *
     * @return false where a letter about the same was written before; then nothing is written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        int rows = jdbc.sql("""
                        insert into letter (id, about, recipient, subject, words, written_at, next_at)
                        values (:id, :about, :recipient, :subject, :words, :now, :next)
                        on conflict (about) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("about", letter.about())
                .param("recipient", keys.encrypt(letter.to()))
                .param("subject", letter.subject())
                .param("words", letter.words())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("next", letter.notBefore().atOffset(ZoneOffset.UTC))
                .update();
        return rows == 1;
    }

    /** Which way letters go, as a sentence without a full stop. */
    public String way() {
        return carrier.words();
    }

    /** How the post stands. */
    public PostState state() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) filter (where next_at is not null and next_at <= :now) as due,
                          count(*) filter (where next_at > :now and attempts = 0) as later,
                          count(*) filter (where next_at is not null and attempts > 0) as troubled,
                          count(*) filter (where delivered_at > :since) as delivered,
                          count(*) filter (where given_up_at > :since) as given_up,
                          (array_agg(trouble order by next_at desc) filter (where next_at is not null
                             and trouble is not null))[1] as trouble
                        from letter where next_at is not null or delivered_at > :since or given_up_at > :since
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(SHOWN).atOffset(ZoneOffset.UTC))
                .query((row, number) -> state(row))
                .single();
    }

    private static PostState state(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new PostState(
                row.getLong("due"),
                row.getLong("later"),
                row.getLong("troubled"),
                row.getLong("delivered"),
                row.getLong("given_up"),
                trouble == null ? null : Trouble.valueOf(trouble));
    }

    /** The letter that is due longest; nobody else carries it until the transaction ends. */
    Optional<Waiting> next(Instant now) {
        return jdbc.sql("""
                        select * from letter where next_at <= :now order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> waiting(row, now))
                .optional();
    }

    private Waiting waiting(ResultSet row, Instant now) throws SQLException {
        java.sql.@Nullable Timestamp first = row.getTimestamp("first_try_at");
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("about"),
                address(row.getString("recipient")),
                row.getString("subject"),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"),
                first == null ? now : first.toInstant());
    }

    /** Empty where the key is gone, as after a restore without keys: such a letter is given up and blocks no other. */
    private String address(String stored) {
        try {
            return keys.decrypt(stored);
        } catch (IllegalStateException e) {
            return "";
        }
    }

    void delivered(UUID id, Instant at) {
        settle(id, "delivered_at", at, null);
    }

    void givenUp(UUID id, Instant at, Trouble because) {
        settle(id, "given_up_at", at, because);
    }

    private void settle(UUID id, String column, Instant at, @Nullable Trouble because) {
        jdbc.sql("update letter set " + column + """
                         = :at, trouble = :trouble, attempts = attempts + 1, first_try_at = coalesce(first_try_at, :at),
                          next_at = null, recipient = null, subject = null, words = null where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("trouble", because == null ? null : because.name())
                .param("id", id)
                .update();
    }

    /** It was not tried, and waits until then. */
    void postpone(UUID id, Instant until) {
        jdbc.sql("update letter set next_at = :until where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void again(UUID id, Instant at, Instant next, Trouble because) {
        jdbc.sql("""
                        update letter set attempts = attempts + 1, first_try_at = coalesce(first_try_at, :at),
                          next_at = :next, trouble = :trouble where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("trouble", because.name())
                .param("id", id)
                .update();
    }
}
