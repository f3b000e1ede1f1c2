package cn.yangguang.organization.staff;

import cn.yangguang.journal.Entry;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.SignInAttempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins in the database, so that a restart or a second machine forgets none. */
@Component
class SignInLocks implements SignInAttempts {

    /** After this time without a failure a name starts anew. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final String[] ADMINISTRATORS = Arrays.stream(Role.values())
            .filter(Role::administrator)
            .map(Role::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Deeds deeds;
    private final Clock clock;

    SignInLocks(JdbcClient jdbc, Keys keys, Deeds deeds, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String username) {
        return jdbc.sql("select locked_until from sign_in_failure where typed = any(:typed) and locked_until > :now")
                .param("typed", keys.fingerprints(plain(username)).toArray(String[]::new))
                .param("now", at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    @Transactional
    public Optional<Instant> failed(String username, Failure failure) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_failure where failed_at < :old")
                .param("old", at(now.minus(FORGOTTEN)))
                .update();
        Failures counted = count(username, now);
        boolean locks = counted.lockedUntil() == null && counted.failures() >= ALLOWED;
        String act = failure == Failure.CODE ? "sign-in.code-fail" : "sign-in.fail";
        deeds.recordPersonal(
                Entry.SYSTEM, locks ? "sign-in.lock" : act, account(username), String.valueOf(counted.failures()));
        if (counted.lockedUntil() != null) {
            return Optional.of(counted.lockedUntil().toInstant());
        }
        return locks ? Optional.of(lock(username, now.plus(PAUSE))) : Optional.empty();
    }

    private record Failures(int failures, @Nullable OffsetDateTime lockedUntil) {}

    /** One failure more; one that arrives while the name is locked, as guesses side by side do, leaves it locked. */
    private Failures count(String username, Instant now) {
        return jdbc.sql("""
                        insert into sign_in_failure as known (typed, failures, failed_at) values (:typed, 1, :now)
                        on conflict (typed) do update set failed_at = :now,
                          locked_until = case when known.locked_until > :now then known.locked_until end,
                          failures = case when known.locked_until <= :now then 1 else known.failures + 1 end
                        returning failures, locked_until
                        """)
                .param("typed", typed(username))
                .param("now", at(now))
                .query((row, number) ->
                        new Failures(row.getInt("failures"), row.getObject("locked_until", OffsetDateTime.class)))
                .single();
    }

    private Instant lock(String username, Instant until) {
        jdbc.sql("update sign_in_failure set locked_until = :until where typed = :typed")
                .param("until", at(until))
                .param("typed", typed(username))
                .update();
        return until;
    }

    @Override
    @Transactional
    public void succeeded(String username) {
        forget(username);
        markSignedIn(username);
        deeds.recordPersonal(account(username), "sign-in", account(username), "");
    }

    /** A password past its time has to be changed before anything else; asked here, so that no open form is lost. */
    private void markSignedIn(String username) {
        jdbc.sql("""
                        update staff s set signed_in_at = :now, must_change = must_change
                          or password_at <= :now - make_interval(days => case
                            when exists (select from staff_role r where r.staff_id = s.id and r.role = any(:administrators))
                            then p.administrator_days else p.password_days end)
                        from security_policy p where s.login = :login
                        """)
                .param("now", at(clock.instant()))
                .param("administrators", ADMINISTRATORS)
                .param("login", plain(username))
                .update();
    }

    @Override
    @Transactional
    public void noted(String username, Event event) {
        UUID account = account(username);
        switch (event) {
            case PASSWORD_PASSED -> deeds.recordPersonal(Entry.SYSTEM, "sign-in.password", account, "");
            case REFUSED -> deeds.recordPersonal(Entry.SYSTEM, "sign-in.refuse", account, "");
            case SIGNED_OUT -> deeds.recordPersonal(account, "sign-out", account, "");
        }
    }

    /** Lets a name try again at once. */
    void forget(String username) {
        jdbc.sql("delete from sign_in_failure where typed = any(:typed)")
                .param("typed", keys.fingerprints(plain(username)).toArray(String[]::new))
                .update();
    }

    /** Whose account was knocked at; nobody's id where there is none of this name. */
    private UUID account(String username) {
        return jdbc.sql("select id from staff where login = :login")
                .param("login", plain(username))
                .query(UUID.class)
                .optional()
                .orElse(Entry.SYSTEM);
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private String typed(String username) {
        return keys.fingerprint(plain(username));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
