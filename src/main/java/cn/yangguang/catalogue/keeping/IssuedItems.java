package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.Way;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items as they were issued, which is all that a piece may be published under; drafts of the next version are not here. */
@Repository
public class IssuedItems {

    private static final String SELECT = """
            select i.id, i.place_id, i.units, e.item,
              v.number = (select max(number) from catalogue_version where place_id = v.place_id) as in_force
            from catalogue_version v cross join lateral jsonb_each(v.items) as e (key, item)
              join catalogue_item i on cast(i.id as text) = e.key
            """;

    private final JdbcClient jdbc;

    IssuedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as the last version says that has it; nothing where it was never issued. */
    public Optional<IssuedItem> find(UUID id) {
        return jdbc.sql("""
                        select i.id, i.place_id, i.units, v.items -> cast(i.id as text) as item,
                          v.number = (select max(number) from catalogue_version where place_id = v.place_id) as in_force
                        from catalogue_item i join catalogue_version v on v.place_id = i.place_id
                        where i.id = :id and jsonb_exists(v.items, cast(i.id as text)) order by v.number desc limit 1
                        """).param("id", id).query(IssuedItems::read).optional();
    }

    /** What these units must disclose proactively by the versions in force, in printed order. */
    public List<IssuedItem> owedBy(Collection<Unit> units) {
        UUID[] ids = units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
        return jdbc.sql(SELECT + """
                        where v.number = (select max(number) from catalogue_version where place_id = v.place_id)
                          and i.units && cast(:units as uuid[])
                        order by i.place_id, i.position, i.id
                        """).param("units", ids).query(IssuedItems::read).list().stream()
                .filter(issued -> issued.item().way() == Way.PROACTIVE)
                .toList();
    }

    private static IssuedItem read(ResultSet row, int number) throws SQLException {
        Array units = row.getArray("units");
        return new IssuedItem(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("place_id", UUID.class)),
                ItemJson.read(row.getString("item")),
                Arrays.stream((UUID[]) units.getArray())
                        .distinct()
                        .map(UnitId::new)
                        .toList(),
                row.getBoolean("in_force"));
    }
}
