package cn.yangguang.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What tables there are, as the database itself has them written down. */
final class Catalogue {

    private Catalogue() {}

    /** A table and the columns that are kept; generated ones are computed again. */
    record Columns(String table, List<String> names) {
        String quoted() {
            return quote(table) + " ("
                    + String.join(", ", names.stream().map(Catalogue::quote).toList()) + ")";
        }
    }

    /** Every table whose rows are kept: all but Flyway's own and those that are passing. */
    static List<Columns> tables(Connection connection) throws SQLException {
        return list(
                connection,
                """
                select c.relname, array_agg(a.attname::text order by a.attnum) from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relkind = 'r' and c.relnamespace = current_schema::regnamespace
                  and c.relname <> 'flyway_schema_history'
                  and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'passing:%'
                group by c.relname order by c.relname""",
                row -> new Columns(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : list(
                connection,
                "select relname from pg_class where relkind = 'S' and relnamespace = current_schema::regnamespace"
                        + " order by 1",
                row -> row.getString(1))) {
            sequences.addAll(list(
                    connection,
                    "select last_value, is_called from " + quote(name),
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** The schema's steps; none where Flyway has not been there. */
    static List<Manifest.Migration> migrations(Connection connection) throws SQLException {
        if (list(connection, "select to_regclass('flyway_schema_history')", row -> row.getString(1))
                .contains(null)) {
            return List.of();
        }
        return list(
                connection,
                "select version, script, checksum from flyway_schema_history where success and version is not null"
                        + " order by installed_rank",
                row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** Statements, made by the database itself. */
    static List<String> statements(Connection connection, String sql) throws SQLException {
        return list(connection, sql, row -> row.getString(1));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private interface Reading<T extends @org.jspecify.annotations.Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> List<T> list(
            Connection connection, String sql, Reading<T> reading) throws SQLException {
        List<T> read = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                read.add(reading.of(row));
            }
        }
        return read;
    }
}
