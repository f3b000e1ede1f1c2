package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People by the name they sign in with, for a program that does something as one of them. */
@Component
public class ActingStaff {

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Clock clock;

    ActingStaff(JdbcClient jdbc, Callers callers, Clock clock) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Lets every password's age begin now, in the caller's transaction, whose journal entry covers it: where a year is only
     * played, nobody had occasion to change one in it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginPasswordAges() {
        jdbc.sql("update staff set password_at = :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The person as the rules see them; nobody where there is no such account, or where it is closed. */
    public Optional<Actor> named(String login) {
        return jdbc.sql("select id from staff where login = ?")
                .param(login)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(callers::find)
                .map(Callers.Caller::actor);
    }
}
