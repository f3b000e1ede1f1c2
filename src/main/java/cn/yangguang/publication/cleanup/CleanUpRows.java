package cn.yangguang.publication.cleanup;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of clean-up rounds; what writes runs in the caller's transaction. */
@Repository
public class CleanUpRows {

    private static final String ROUND =
            "select c.*, u.name as place_name from clean_up c join unit u on u.id = c.place_id ";

    private static final String ITEMS = """
             from clean_up_item i join publication p on p.id = i.publication_id join unit u on u.id = p.unit_id
               join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED'
               left join staff s on s.id = i.proposer_id
             where i.clean_up_id = :id
            """;

    private static final String ITEM =
            "select i.*, p.number, e.title, e.document_number, p.unit_id, u.name as unit_name, s.name";

    private static final String RESULT = " and i.confirmer_id is not null";

    private final JdbcClient jdbc;

    CleanUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A document of a round that is public.
     *
     * @param verdict null while nobody proposed one
     * @param version how often anything was proposed or confirmed about it
     */
    public record Item(
            UUID publication,
            long number,
            String title,
            String documentNumber,
            UnitId unit,
            String unitName,
            @Nullable Verdict verdict,
            String reason,
            String proposer,
            @Nullable UUID proposerId,
            boolean confirmed,
            int version) {}

    /** How far a round is. */
    public record Progress(long all, long proposed, long confirmed) {}

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

    /** Holds an item until the transaction ends. */
    Optional<Item> item(UUID round, UUID publication) {
        return jdbc.sql(ITEM + ITEMS + " and p.id = :publication for update of i")
                .param("id", round)
                .param("publication", publication)
                .query(CleanUpRows::item)
                .optional();
    }

    /** How far it is, as far as somebody's reach goes. */
    public Progress progress(UUID round, Reach reach) {
        return jdbc.sql("select count(*) as n, count(i.verdict) as proposed, count(i.confirmer_id) as confirmed" + ITEMS
                        + " and u.path like any (:reach)")
                .param("id", round)
                .param("reach", reach.patterns())
                .query((row, _) -> new Progress(row.getLong("n"), row.getLong("proposed"), row.getLong("confirmed")))
                .single();
    }

    /** One page of its documents within reach: what is still to be proposed first, then what is to be confirmed. */
    public List<Item> items(UUID round, Reach reach, Paging paging) {
        return jdbc.sql(ITEM + ITEMS + """
                         and u.path like any (:reach)
                        order by i.confirmer_id is not null, i.verdict is not null, u.position, u.path, p.number
                        limit :size offset :offset
                        """)
                .param("id", round)
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CleanUpRows::item)
                .list();
    }

    /** How many public documents of it are confirmed. */
    public long confirmed(UUID round) {
        return jdbc.sql("select count(*) as n" + ITEMS + RESULT)
                .param("id", round)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of what came of it, in the order of the verdicts. */
    public List<Item> results(UUID round, Paging paging) {
        return jdbc.sql(ITEM + ITEMS + RESULT
                        + " order by i.verdict, u.position, u.path, p.number limit :size offset :offset")
                .param("id", round)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CleanUpRows::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        return new Item(
                row.getObject("publication_id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("document_number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                verdict == null ? null : Verdict.valueOf(verdict),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getObject("proposer_id", UUID.class),
                row.getObject("confirmer_id") != null,
                row.getInt("version"));
    }

    void propose(UUID round, Item item, Verdict verdict, String reason, UUID by) {
        jdbc.sql("""
                        update clean_up_item set verdict = ?, reason = ?, proposer_id = ?, version = version + 1
                        where clean_up_id = ? and publication_id = ?
                        """)
                .params(verdict.name(), reason, by, round, item.publication())
                .update();
    }

    void confirm(UUID round, Item item, UUID by, LocalDate day) {
        jdbc.sql("""
                        update clean_up_item set confirmer_id = ?, confirmed_on = ?, version = version + 1
                        where clean_up_id = ? and publication_id = ?
                        """).params(by, day, round, item.publication()).update();
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
                                        + ITEMS + " and i.confirmer_id is null)")
                        .param("id", round)
                        .param("day", day)
                        .update()
                == 1;
    }
}
