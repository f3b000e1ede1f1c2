package cn.yangguang.demo.play;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the year has been played; kept in each day's transaction. */
@Repository
@Profile(Play.PROFILE)
class PlayedYear {

    private final JdbcClient jdbc;

    PlayedYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day that was played; none where the play has not begun. */
    Optional<LocalDate> until() {
        return jdbc.sql("select played_until from played_year")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void played(LocalDate day) {
        jdbc.sql("""
                        insert into played_year (year, played_until) values (:year, :day)
                        on conflict (single) do update set played_until = :day""").param("year", day.getYear()).param("day", day).update();
    }
}
