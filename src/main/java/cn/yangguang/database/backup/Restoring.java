package cn.yangguang.database.backup;

import cn.yangguang.database.Database;
import cn.yangguang.database.EmbeddedPostgres;
import cn.yangguang.database.Refusal;
import cn.yangguang.database.Starting;
import cn.yangguang.keys.Durable;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a data folder from a backup: beside its place, under another name, and moved into its place when all of it has
 * been checked. Killed before, the place is as it was, and the next restore clears away what is left.
 */
final class Restoring implements AutoCloseable {

    private final OpenedBackup backup;
    private final Path place;
    private final Path unfinished;
    private final Progress progress;
    private @Nullable Database database;
    private boolean over;

    private Restoring(OpenedBackup backup, Path place, Progress progress) {
        this.backup = backup;
        this.place = place;
        this.unfinished = place.resolveSibling("." + place.getFileName() + ".restoring");
        this.progress = progress;
    }

    /** Refuses whatever can be seen without beginning. */
    static Restoring of(OpenedBackup backup, Path place, Progress progress) throws Refusal, IOException {
        new Schema(backup.manifest().migrations()).mustBeKnown();
        mustBeFree(place);
        Restoring restoring = new Restoring(backup, place, progress);
        EmbeddedPostgres.discard(restoring.unfinished);
        restoring.mustHaveRoom();
        return restoring;
    }

    private static void mustBeFree(Path place) throws Refusal, IOException {
        Path parent = place.resolveSibling(".").normalize();
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Refusal("无法在 " + parent + " 里建立数据目录，请用 --data 指定一个上级目录存在并可写的位置。");
        }
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place) || !isEmpty(place)) {
            throw new Refusal("只能恢复到空目录，而 " + place + " 里已有内容，请用 --data 指定另一个目录，或先把原来的目录改名。");
        }
        if (!Files.getAttribute(place, "unix:dev").equals(Files.getAttribute(parent, "unix:dev"))) {
            throw new Refusal(place + " 本身是一个挂载点，请恢复到它下面的一个新目录，例如 " + place.resolve("data") + "。");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Rows with their indexes take about three times their text. */
    private void mustHaveRoom() throws Refusal, IOException {
        long wanted = 3 * backup.manifest().tableBytes() + backup.manifest().fileBytes() + (500L << 20);
        long free = Files.getFileStore(place.resolveSibling(".").normalize()).getUsableSpace();
        if (free < wanted) {
            throw new Refusal(
                    "磁盘空间不足：恢复约需 " + (wanted >> 20) + " MB，而 " + place + " 所在的磁盘只剩 " + (free >> 20) + " MB，请清理后再试。");
        }
    }

    void restore(KeptKeys keys) throws Refusal, IOException, SQLException {
        progress.say("正在建立数据库……");
        Database fresh = start();
        Path scratch = unfinished.resolve("migrations");
        new Schema(backup.manifest().migrations()).build(fresh, scratch);
        FileSystemUtils.deleteRecursively(scratch);
        try (Connection connection = DriverManager.getConnection(fresh.url(), fresh.user(), fresh.password())) {
            new LoadingRows(backup, connection, progress).load();
        }
        progress.say("正在升级数据库……");
        Schema.renew(fresh);
        try (Connection connection = DriverManager.getConnection(fresh.url(), fresh.user(), fresh.password());
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        files();
        keys.writeInto(unfinished.resolve("keys"));
        if (backup.manifest().begunEmpty()) {
            Files.createFile(unfinished.resolve("empty"));
        }
        moveIntoPlace();
    }

    private synchronized Database start() throws Refusal {
        if (over) {
            throw new Refusal("恢复被中断了，没有留下任何内容。");
        }
        Database started = switch (EmbeddedPostgres.start(unfinished)) {
            case Starting.Refused(String sentence) -> throw new Refusal(sentence);
            case Starting.Running(Database running) -> running;
        };
        database = started;
        return started;
    }

    private void files() throws Refusal, IOException, SQLException {
        Store store = new Store(unfinished.resolve("files"), Long.MAX_VALUE);
        long[] count = {0};
        backup.forEachFile(sm3 -> {
            if (!backup.manifest().rotten().contains(sm3)) {
                put(store, sm3);
            }
            if (++count[0] % 50 == 0) {
                progress.say("正在恢复文件：" + count[0] + "/" + backup.manifest().files());
            }
        });
        if (count[0] != backup.manifest().files()) {
            throw backup.damaged("files.txt");
        }
    }

    private void put(Store store, String sm3) throws Refusal, IOException {
        try (InputStream content = backup.entry("files/" + sm3)) {
            if (!(store.put(content) instanceof Putting.Kept kept)
                    || !kept.file().sm3().equals(sm3)) {
                throw backup.damaged("files/" + sm3);
            }
        } catch (ZipException e) {
            throw backup.damaged("files/" + sm3);
        }
    }

    private synchronized void moveIntoPlace() throws Refusal, IOException {
        if (over || database == null) {
            throw new Refusal("恢复被中断了，没有留下任何内容。");
        }
        database.stop();
        database = null;
        over = true;
        // an empty folder gives way to the whole one in one step
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.keepNames(place.resolveSibling(".").normalize());
    }

    /** As {@link #close}, where nobody is left to be told. */
    void undo() {
        try {
            close();
        } catch (IOException e) {
            // the next restore clears it away
        }
    }

    /** Ends what was begun, and leaves nothing of it, unless it is in its place; also when the program is told to stop. */
    @Override
    public synchronized void close() throws IOException {
        if (over) {
            return;
        }
        over = true;
        if (database != null) {
            database.stop();
            database = null;
        }
        try {
            EmbeddedPostgres.discard(unfinished);
        } catch (Refusal e) {
            throw new IOException(e.sentence(), e);
        }
    }
}
