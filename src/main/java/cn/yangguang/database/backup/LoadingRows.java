package cn.yangguang.database.backup;

import cn.yangguang.database.Refusal;
import cn.yangguang.journal.JournalCheck;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts a backup's rows into tables that are there. References are taken off and put back, which checks every one;
 * triggers, such as those that keep the journal, sleep meanwhile. The tables' owner may do that, no superuser is needed.
 */
final class LoadingRows {

    private static final String REFERENCES = """
            from pg_constraint where contype = 'f' and connamespace = current_schema::regnamespace order by conname""";

    /** The classes of SQLSTATE for a value that cannot be read, and for a constraint that does not hold. */
    private static final String BAD_VALUE = "22";

    private static final String BROKEN_RULE = "23";

    private final OpenedBackup backup;
    private final Connection connection;
    private final Progress progress;

    LoadingRows(OpenedBackup backup, Connection connection, Progress progress) {
        this.backup = backup;
        this.connection = connection;
        this.progress = progress;
    }

    /** All or nothing; finds hashes, counts, references and the journal's tree as the backup says. */
    void load() throws Refusal, IOException, SQLException {
        connection.setAutoCommit(false);
        try {
            put();
            checkJournal();
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith(BAD_VALUE) || state.startsWith(BROKEN_RULE)) {
                throw backup.damaged("数据表");
            }
            throw e;
        }
        connection.commit();
    }

    private void put() throws Refusal, IOException, SQLException {
        List<String> putBack = Catalogue.statements(
                connection,
                "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                        + " pg_get_constraintdef(oid)) " + REFERENCES);
        execute(Catalogue.statements(
                connection,
                "select format('alter table %s drop constraint %I', conrelid::regclass, conname) " + REFERENCES));
        execute(onEachTable("alter table %s disable trigger user"));
        // a migration may have put rows there
        execute(List.of("truncate "
                + backup.manifest().tables().stream()
                        .map(table -> Catalogue.quote(table.name()))
                        .collect(Collectors.joining(", "))));
        copy();
        progress.say("正在核对引用关系……");
        execute(putBack);
        execute(onEachTable("alter table %s enable trigger user"));
    }

    private void copy() throws Refusal, IOException, SQLException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.Table> tables = backup.manifest().tables();
        for (Manifest.Table table : tables) {
            progress.say("正在恢复数据表 " + (tables.indexOf(table) + 1) + "/" + tables.size() + "：" + table.name());
            var columns = new Catalogue.Columns(table.name(), table.columns());
            backup.read("tables/" + table.name(), table.part(), in -> {
                if (copying.copyIn("copy " + columns.quoted() + " from stdin", in) != table.rows()) {
                    throw backup.damaged(table.name());
                }
            });
        }
        for (Manifest.Sequence sequence : backup.manifest().sequences()) {
            try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                set.setString(1, Catalogue.quote(sequence.name()));
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    private void checkJournal() throws Refusal, SQLException {
        progress.say("正在核对日志……");
        if (!JournalCheck.of(connection).equals(backup.manifest().journal())) {
            throw backup.damaged("日志");
        }
    }

    private List<String> onEachTable(String statement) {
        return backup.manifest().tables().stream()
                .map(table -> statement.formatted(Catalogue.quote(table.name())))
                .toList();
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
