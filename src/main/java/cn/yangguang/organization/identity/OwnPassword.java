package cn.yangguang.organization.identity;

import cn.yangguang.web.Sessions;
import cn.yangguang.web.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks somebody at an open session for the password once more, before what a passer-by must not do. A wrong one counts
 * as a failed sign-in, and where guessing locks the name, every session of it ends.
 */
@Component
public class OwnPassword {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Clock clock;

    OwnPassword(JdbcClient jdbc, PasswordEncoder encoder, SignInAttempts attempts, Sessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.attempts = attempts;
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Kept(String login, String password) {}

    /** One sentence on what is wrong with what was typed, or nothing; in the caller's transaction. */
    public Optional<String> problem(UUID staff, String typed) {
        Kept kept = jdbc.sql("select login, password from staff where id = :id")
                .param("id", staff)
                .query((row, number) -> new Kept(row.getString("login"), row.getString("password")))
                .single();
        Optional<Instant> locked = attempts.lockedUntil(kept.login());
        if (locked.isPresent()) {
            return locked.map(until -> SignInAttempts.paused(until, clock));
        }
        if (encoder.matches(typed, kept.password())) {
            return Optional.empty();
        }
        attempts.failed(kept.login(), SignInAttempts.Failure.PASSWORD)
                .ifPresent(until -> sessions.endAll(kept.login()));
        return Optional.of("口令不对，请重新输入。");
    }
}
