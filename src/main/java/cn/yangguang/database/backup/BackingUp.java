package cn.yangguang.database.backup;

import cn.yangguang.database.Database;
import cn.yangguang.database.Refusal;
import cn.yangguang.journal.JournalCheck;
import cn.yangguang.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Takes a backup of a data folder whose database runs, whoever else works with it.
 *
 * <p>All rows are read in one transaction that sees one moment. The files are listed after that moment: a file is in the
 * store before the deed that names it commits, never changes and never goes, so every file that a row of the moment
 * names is there when the list is made. Files of later or unfinished deeds come along and do no harm.
 */
final class BackingUp {

    private final Path data;
    private final Database database;
    private final Clock clock;
    private final Progress progress;

    BackingUp(Path data, Database database, Clock clock, Progress progress) {
        this.data = data;
        this.database = database;
        this.clock = clock;
        this.progress = progress;
    }

    Manifest into(NewBackup backup, boolean withKeys) throws Refusal, IOException, SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return into(backup, withKeys, connection);
        }
    }

    private Manifest into(NewBackup backup, boolean withKeys, Connection connection)
            throws Refusal, IOException, SQLException {
        // the first statement opens the moment that all others see
        List<Manifest.Migration> migrations = Catalogue.migrations(connection);
        if (migrations.isEmpty()) {
            throw new Refusal("数据目录 " + data + " 里的数据库还是空的，没有可以备份的内容。");
        }
        progress.say("正在核对日志……");
        JournalCheck journal = JournalCheck.of(connection);
        List<Manifest.Table> tables = tables(backup, connection);
        List<Manifest.Sequence> sequences = Catalogue.sequences(connection);
        connection.rollback();
        CopiedFiles files = new CopiedFiles(backup);
        Manifest.Part fileList = files.copy(new Store(data.resolve("files"), Long.MAX_VALUE));
        KeptKeys keys = keys(backup, withKeys);
        Manifest manifest = new Manifest(
                Manifest.KIND,
                Manifest.FORMAT,
                Optional.ofNullable(BackingUp.class.getPackage().getImplementationVersion())
                        .orElse("-"),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                Files.exists(data.resolve("empty")),
                journal,
                migrations,
                tables,
                sequences,
                fileList,
                files.count,
                files.bytes,
                files.rotten,
                keys.checks(),
                withKeys);
        backup.addText("manifest.json", out -> out.write(manifest.json()));
        return manifest;
    }

    private List<Manifest.Table> tables(NewBackup backup, Connection connection) throws IOException, SQLException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Catalogue.Columns> found = Catalogue.tables(connection);
        List<Manifest.Table> tables = new ArrayList<>();
        for (Catalogue.Columns table : found) {
            progress.say("正在备份数据表 " + (tables.size() + 1) + "/" + found.size() + "：" + table.table());
            long[] rows = {0};
            Manifest.Part part = backup.addText(
                    "tables/" + table.table(),
                    out -> rows[0] = copying.copyOut("copy " + table.quoted() + " to stdout", out));
            tables.add(new Manifest.Table(table.table(), table.names(), rows[0], part));
        }
        return tables;
    }

    private KeptKeys keys(NewBackup backup, boolean withKeys) throws IOException, SQLException {
        KeptKeys keys = KeptKeys.in(data.resolve("keys"));
        if (withKeys) {
            for (var key : keys.files().entrySet()) {
                backup.addText(
                        KeptKeys.PREFIX + key.getKey(),
                        out -> out.write(key.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return keys;
    }

    /** The store's files on their way into the backup. */
    private final class CopiedFiles {
        private final NewBackup backup;
        private final ByteArrayOutputStream list = new ByteArrayOutputStream();
        private final List<String> rotten = new ArrayList<>();
        private long count;
        private long bytes;

        CopiedFiles(NewBackup backup) {
            this.backup = backup;
        }

        Manifest.Part copy(Store store) throws IOException, SQLException {
            store.forEach(sm3 -> copy(store, sm3));
            return backup.addText("files.txt", list::writeTo);
        }

        private void copy(Store store, String sm3) throws IOException {
            try (InputStream content = store.open(sm3).orElseThrow()) {
                Manifest.Part part = backup.addAsIs("files/" + sm3, content::transferTo);
                list.writeBytes((sm3 + " " + part.size() + "\n").getBytes(StandardCharsets.US_ASCII));
                if (!part.sm3().equals(sm3)) {
                    rotten.add(sm3);
                }
                bytes += part.size();
                if (++count % 50 == 0) {
                    progress.say("正在备份文件：" + count + " 个");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e); // no row is read here
            }
        }
    }
}
