package cn.yangguang.publication.cleanup;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of clean-up rounds; what writes runs in the caller's transaction. */
@Repository
public class CleanUpRows {

    private static final String ROUND =
            "select c.*, u.name as place_name from clean_up c join unit u on u.id = c.place_id ";

    private final JdbcClient jdbc;

    CleanUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CleanUp round, UUID by) {
        jdbc.sql("insert into clean_up (id, place_id, title, begun_on, by_id) values (?, ?, ?, ?, ?)")
                .params(round.id(), round.place().value(), round.title(), round.begun(), by)
                .update();
    }

    /** Takes in every document of the library of these units that is in force or yet to come. */
    int fill(CleanUp round, Unit place) {
        return jdbc.sql("""
                        insert into clean_up_item (clean_up_id, publication_id)
                        select :id, p.id from edition e join publication p on p.id = e.publication_id
                          join unit u on u.id = p.unit_id
                        where e.stage = 'PUBLISHED' and (e.document_number <> '' or e.policy is not null)
                          and u.path like :below and (e.valid_to is null or e.valid_to >= :day)
                          and not exists (select from abolition a where a.publication_id = p.id)
                        """)
                .param("id", round.id())
                .param("below", place.path().value() + "%")
                .param("day", round.begun())
                .update();
    }

    public Optional<CleanUp> find(UUID id) {
        return jdbc.sql(ROUND + "where c.id = ?")
                .param(id)
                .query(CleanUpRows::round)
                .optional();
    }

    /** Holds the round until the transaction ends, so that nobody closes it meanwhile. */
    Optional<CleanUp> held(UUID id) {
        return jdbc.sql(ROUND + "where c.id = ? for share of c")
                .param(id)
                .query(CleanUpRows::round)
                .optional();
    }

    /** The rounds, the last begun first. */
    public List<CleanUp> all() {
        return jdbc.sql(ROUND + "order by c.begun_on desc, c.id limit 200")
                .query(CleanUpRows::round)
                .list();
    }

    /** Those of a place that go on, the first begun first; nobody begins another one until the transaction ends. */
    List<CleanUp> going(Unit place) {
        jdbc.sql("select id from unit where id = ? for no key update")
                .param(place.id().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return jdbc.sql(ROUND + "where c.place_id = ? and c.closed_on is null and c.cancelled_on is null"
                        + " order by c.begun_on, c.id")
                .param(place.id().value())
                .query(CleanUpRows::round)
                .list();
    }

    /** Those whose results are public, the last first. */
    public List<CleanUp> closed() {
        return jdbc.sql(ROUND + "where c.closed_on is not null order by c.closed_on desc, c.id limit 20")
                .query(CleanUpRows::round)
                .list();
    }

    private static CleanUp round(ResultSet row, int number) throws SQLException {
        return new CleanUp(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("place_id", UUID.class)),
                row.getString("place_name"),
                row.getString("title"),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("cancelled_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("cancelled_because"), ""));
    }

    /** Gives it up; false where it is over. */
    boolean cancel(UUID round, LocalDate day, String because) {
        return jdbc.sql("update clean_up set cancelled_on = ?, cancelled_because = ?"
                                + " where id = ? and closed_on is null and cancelled_on is null")
                        .params(day, because, round)
                        .update()
                == 1;
    }

    /** Closes it; false where it is closed already or something public in it is not confirmed. */
    boolean close(UUID round, LocalDate day) {
        return jdbc.sql(
                                "update clean_up c set closed_on = :day where id = :id and closed_on is null and cancelled_on is null and not exists (select"
                                        + CleanUpItems.ITEMS + " and i.confirmer_id is null)")
                        .param("id", round)
                        .param("day", day)
                        .update()
                == 1;
    }
}
