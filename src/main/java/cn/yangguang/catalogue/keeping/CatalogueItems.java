package cn.yangguang.catalogue.keeping;

import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    CatalogueItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
