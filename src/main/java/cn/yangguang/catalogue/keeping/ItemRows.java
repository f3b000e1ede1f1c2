package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.TimeLimit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes on the items of catalogues, and knows who wrote. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
}
