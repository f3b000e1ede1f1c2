package cn.yangguang.organization.keeping;

import cn.yangguang.database.Rows;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the tree. */
@Repository
class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> all() {
        return jdbc.sql("select * from unit order by path").query(Units::unit).list();
    }

    Optional<Unit> find(UnitId id) {
        return jdbc.sql("select * from unit where id = :id")
                .param("id", id.value())
                .query(Units::unit)
                .optional();
    }

    /** Makes everybody else who would change the tree wait until this transaction ends. */
    void lock() {
        jdbc.sql("lock table unit in share row exclusive mode").update();
    }

    void add(Unit unit) {
        write("""
                insert into unit (id, parent_id, path, name, kind, position, aliases, former_names, valid_from,
                  valid_to, successor_id)
                values (:id, :parent, :path, :name, :kind, :position, :aliases, :formerNames, :validFrom,
                  :validTo, :successor)
                """, unit);
    }

    /** Everything but where it stands. */
    void change(Unit unit) {
        write("""
                update unit
                set version = version + 1, name = :name, kind = :kind, position = :position, aliases = :aliases,
                  former_names = :formerNames, valid_from = :validFrom, valid_to = :validTo, successor_id = :successor
                where id = :id and :path is not null and (parent_id is not distinct from :parent)
                """, unit);
    }

    /** How often a unit was changed, from 1; where it stands does not count. */
    int version(UnitId id) {
        return jdbc.sql("select version from unit where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Hangs a unit with all below it elsewhere. */
    void move(Unit unit, Unit parent, UnitPath path) {
        jdbc.sql("update unit set parent_id = :parent where id = :id")
                .param("parent", parent.id().value())
                .param("id", unit.id().value())
                .update();
        jdbc.sql("update unit set path = :path || substr(path, :after) where path like :below")
                .param("path", path.value())
                .param("after", unit.path().value().length() + 1)
                .param("below", unit.path().pattern())
                .update();
    }

    private void write(String sql, Unit unit) {
        int rows = jdbc.sql(sql)
                .param("id", unit.id().value())
                .param("parent", value(unit.parent()))
                .param("path", unit.path().value())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("position", unit.position())
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("formerNames", unit.formerNames().toArray(String[]::new))
                .param("validFrom", unit.validFrom())
                .param("validTo", unit.validTo())
                .param("successor", value(unit.successor()))
                .update();
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows for unit " + unit.id());
        }
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                id(row, "parent_id"),
                new UnitPath(row.getString("path")),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                Rows.texts(row, "aliases"),
                Rows.texts(row, "former_names"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                id(row, "successor_id"));
    }

    private static @Nullable UnitId id(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }
}
