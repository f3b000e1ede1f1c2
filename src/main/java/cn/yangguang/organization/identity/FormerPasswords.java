package cn.yangguang.organization.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The passwords that somebody had before the present one, encoded as it is. */
@Repository
public class FormerPasswords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    FormerPasswords(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Keeps the present password, which is about to be replaced. */
    public void keepPresent(UUID staff) {
        jdbc.sql("""
                        insert into former_password (id, staff_id, password, kept_at)
                        select :id, s.id, s.password, :now from staff s where s.id = :staff
                        """)
                .param("id", UUID.randomUUID())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("staff", staff)
                .update();
    }

    /** Whether it is one of the last so many, the present one not counted; each comparison is slow on purpose. */
    public boolean include(UUID staff, String chosen, int last) {
        return jdbc
                .sql("select password from former_password where staff_id = :staff order by kept_at desc limit :last")
                .param("staff", staff)
                .param("last", last)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(kept -> encoder.matches(chosen, kept));
    }
}
