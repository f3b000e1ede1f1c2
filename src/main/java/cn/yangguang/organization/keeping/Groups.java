package cn.yangguang.organization.keeping;

import static java.util.stream.Collectors.toSet;

import cn.yangguang.database.Rows;
import cn.yangguang.organization.Group;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the groups that offices wrote down. */
@Repository
class Groups {

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> of(Unit place) {
        return jdbc.sql("select * from unit_group where place_id = :place order by name")
                .param("place", place.id().value())
                .query(Groups::group)
                .list();
    }

    /** How often the group of this name was written; 0 where it never was. */
    int version(Unit place, String name) {
        return jdbc.sql("select version from unit_group where place_id = :place and name = :name")
                .param("place", place.id().value())
                .param("name", name)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Makes everybody else who would write groups of this place wait until this transaction ends. */
    void lock(Unit place) {
        jdbc.sql("select from unit where id = :place for no key update")
                .param("place", place.id().value())
                .query()
                .singleRow();
    }

    /** Writes the group of this name, new or not, and gives the id of its row. */
    UUID write(Unit place, Group group) {
        return jdbc.sql("""
                        insert into unit_group (id, place_id, name, other_names, kinds, added, left_out, open)
                        values (:id, :place, :name, :otherNames, :kinds, :added, :left, :open)
                        on conflict (place_id, name) do update set other_names = excluded.other_names,
                          kinds = excluded.kinds, added = excluded.added, left_out = excluded.left_out,
                          open = excluded.open, version = unit_group.version + 1
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("place", place.id().value())
                .param("name", group.name())
                .param("otherNames", group.otherNames().toArray(String[]::new))
                .param("kinds", group.kinds().stream().map(UnitKind::name).toArray(String[]::new))
                .param("added", group.added().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("left", group.left().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("open", group.open())
                .query(UUID.class)
                .single();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getString("name"),
                Rows.texts(row, "other_names"),
                Rows.texts(row, "kinds").stream().map(UnitKind::valueOf).collect(toSet()),
                ids(row, "added"),
                ids(row, "left_out"),
                row.getBoolean("open"));
    }

    private static Set<UnitId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .collect(toSet());
    }
}
