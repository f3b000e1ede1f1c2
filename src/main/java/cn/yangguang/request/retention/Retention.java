package cn.yangguang.request.retention;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For how many years after the archive a place keeps who asked. */
@Component
class Retention {

    static final int LONGEST = 30;

    private final JdbcClient jdbc;
    private final Journal journal;

    Retention(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The years that the place itself set. */
    Optional<Integer> of(UnitId place) {
        return jdbc.sql("select years from request_retention where place_id = :place")
                .param("place", place.value())
                .query((row, _) -> row.getInt("years"))
                .optional();
    }

    /** What became of the wish to set them. */
    sealed interface Setting {
        record Done() implements Setting {}

        record NotAllowed() implements Setting {}

        /** Somebody set other years since this person looked. */
        record Overtaken() implements Setting {}
    }

    /**
     * Sets the years, 1 to 30.
     *
     * @param seen the years this person saw; 0 where none were set
     */
    @Transactional
    public Setting set(Actor actor, Unit place, int years, int seen) {
        if (!Permissions.may(actor, Act.EDIT_OFFICE_TERMS, place)) {
            return new Setting.NotAllowed();
        }
        int rows = jdbc.sql("""
                        insert into request_retention (place_id, years) select :place, :years
                          where :seen = 0 or exists (select from request_retention where place_id = :place)
                        on conflict (place_id) do update set years = :years where request_retention.years = :seen
                        """)
                .param("place", place.id().value())
                .param("years", years)
                .param("seen", seen)
                .update();
        if (rows == 0) {
            return new Setting.Overtaken();
        }
        journal.record(
                Entry.of(actor.staff(), "request.retain", "unit", place.id().value(), "years " + years));
        return new Setting.Done();
    }
}
