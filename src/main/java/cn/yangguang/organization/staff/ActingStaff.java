package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by the name they sign in with, for a program that does something as one of them. */
@Component
public class ActingStaff {

    private final JdbcClient jdbc;
    private final Callers callers;

    ActingStaff(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
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
