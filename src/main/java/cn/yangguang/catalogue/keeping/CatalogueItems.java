package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.TimeLimit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The items of all catalogues. */
@Component
public class CatalogueItems {

    private static final String CHOSEN = """
             where place_id = :place and ended_on is null
              and (:field = '' or field = :field)
              and (:way = '' or way = :way)
              and (cast(:unit as uuid) is null or cast(:unit as uuid) = any(units))
              and (not :unread or not limit_read)
              and (:text = '' or position(lower(:text) in lower(first_level || ' ' || second_level || ' '
                || cast(item -> 'legalBasis' as text) || ' ' || cast(item -> 'disclosingUnit' as text) || ' '
                || cast(item -> 'contentElements' as text))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which items of a catalogue are listed; empty and null is all.
     *
     * @param way the name of a {@link cn.yangguang.catalogue.Way}
     * @param unread only those whose time limit says no measure
     */
    public record Wanted(String field, String way, @Nullable UUID unit, boolean unread, String text) {

        public static final Wanted ALL = new Wanted("", "", null, false, "");
    }

    /** One item, ended ones too. */
    public Optional<KeptItem> find(UUID id) {
        return jdbc.sql("select * from catalogue_item where id = :id")
                .param("id", id)
                .query(CatalogueItems::item)
                .optional();
    }

    /** All items of a place that have not ended, in printed order. */
    public List<KeptItem> of(UnitId place) {
        return of(place, Wanted.ALL);
    }

    /** Those that are wanted, in printed order. */
    public List<KeptItem> of(UnitId place, Wanted wanted) {
        return jdbc.sql("select * from catalogue_item" + CHOSEN + " order by position, id")
                .param("place", place.value())
                .param("field", wanted.field())
                .param("way", wanted.way())
                .param("unit", wanted.unit())
                .param("unread", wanted.unread())
                .param("text", wanted.text())
                .query(CatalogueItems::item)
                .list();
    }

    /** The places that have a catalogue. */
    public Set<UnitId> places() {
        return Set.copyOf(jdbc.sql("select distinct place_id from catalogue_item where ended_on is null")
                .query((row, _) -> new UnitId(row.getObject("place_id", UUID.class)))
                .list());
    }

    /** Whom the items of a place name, the ended ones too, by the ids of the items. */
    public Map<UUID, List<UnitId>> units(UnitId place) {
        Map<UUID, List<UnitId>> units = new HashMap<>();
        jdbc.sql("select id, units from catalogue_item where place_id = :place")
                .param("place", place.value())
                .query(row -> {
                    units.put(
                            row.getObject("id", UUID.class),
                            ids(row, "units").stream().map(UnitId::new).toList());
                });
        return units;
    }

    /** Items on request within these subtrees whose review is due by the day, the first day first. */
    List<KeptItem> toReview(String[] reach, LocalDate by) {
        return jdbc.sql("""
                        select i.* from catalogue_item i join unit u on u.id = i.place_id
                        where u.path like any (:reach) and i.ended_on is null and i.next_review_on <= :by
                        order by i.next_review_on, i.position, i.id
                        """)
                .param("reach", reach)
                .param("by", by)
                .query(CatalogueItems::item)
                .list();
    }

    /** Makes everybody else who would write on the catalogue of this place wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(UnitId place) {
        jdbc.sql("select from unit where id = :place for no key update")
                .param("place", place.value())
                .query()
                .singleRow();
    }

    /** Adds an item behind all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID add(Actor actor, UnitId place, DisclosureItem item, List<UnitId> units) {
        UUID id = UUID.randomUUID();
        written("""
                insert into catalogue_item (id, place_id, position, field, first_level, second_level, item, way, limit_read,
                  units, next_review_on, version, writers, writer, written_at)
                values (:id, :place, (select coalesce(max(position), 0) + 1 from catalogue_item where place_id = :place),
                  :field, :first, :second, cast(:item as jsonb), :way, :read, :units, :review, 1, array[:by], :writer, :at)
                """, actor, item, units)
                .param("id", id)
                .param("place", place.value())
                .update();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Actor actor, UUID id, DisclosureItem item, List<UnitId> units) {
        written("""
                update catalogue_item set field = :field, first_level = :first, second_level = :second,
                  item = cast(:item as jsonb), way = :way, limit_read = :read, units = :units, next_review_on = :review,
                  version = version + 1, writers = array_append(writers, cast(:by as uuid)), writer = :writer,
                  written_at = :at
                where id = :id
                """, actor, item, units).param("id", id).update();
    }

    private JdbcClient.StatementSpec written(String sql, Actor actor, DisclosureItem item, List<UnitId> units) {
        return jdbc.sql(sql)
                .param("field", item.field())
                .param("first", item.firstLevel())
                .param("second", item.secondLevel())
                .param("item", ItemJson.write(item))
                .param("way", item.way().name())
                .param("read", !TimeLimit.read(item.timeLimit()).isEmpty())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("review", item.nextReviewOn())
                .param("by", actor.staff())
                .param("writer", actor.name())
                .param("at", Timestamp.from(clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(Actor actor, UUID id, LocalDate day, String because) {
        jdbc.sql("""
                        update catalogue_item set ended_on = :day, ended_because = :because, version = version + 1,
                          writers = array_append(writers, cast(:by as uuid)), writer = :writer, written_at = :at
                        where id = :id
                        """)
                .param("day", day)
                .param("because", because)
                .param("by", actor.staff())
                .param("writer", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Who wrote on a place's items, the ended ones too, since the last version was issued. */
    Set<UUID> writers(UnitId place) {
        return Set.copyOf(jdbc.sql("select distinct unnest(writers) as by from catalogue_item where place_id = :place")
                .param("place", place.value())
                .query((row, _) -> row.getObject("by", UUID.class))
                .list());
    }

    /** A version was issued: from here on nobody has written on anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(UnitId place) {
        jdbc.sql("update catalogue_item set writers = '{}' where place_id = :place and writers <> '{}'")
                .param("place", place.value())
                .update();
    }

    /** Writes down whom the names of an item's units mean now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void mean(UUID id, List<UnitId> units) {
        jdbc.sql("update catalogue_item set units = :units where id = :id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    private static KeptItem item(ResultSet row, int number) throws SQLException {
        String because = row.getString("ended_because");
        return new KeptItem(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("place_id", UUID.class)),
                row.getInt("position"),
                ItemJson.read(row.getString("item")),
                ids(row, "units").stream().map(UnitId::new).toList(),
                row.getBoolean("limit_read"),
                row.getInt("version"),
                Set.copyOf(ids(row, "writers")),
                row.getString("writer"),
                row.getObject("ended_on", LocalDate.class),
                because == null ? "" : because);
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .distinct()
                .toList();
    }
}
