package cn.yangguang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The data folder, claimed by this program alone until released or dead. */
record DataFolder(Path path, FileChannel lock) {

    /** Folders of this very process: closing a second channel on a lock file would free the first one's lock. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    /** Claims the folder, which is made when missing. */
    static DataFolder claim(Path folder) throws Refusal {
        try {
            Path path =
                    Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
            FileChannel channel = CLAIMED.add(path) ? lock(path) : null;
            if (channel == null) {
                throw new Refusal("数据目录 " + path + " 正被另一个正在运行的阳光程序使用，请先停止它，或用 --data 指定另一个目录。");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw refusal(folder, e);
        }
    }

    /** Whether somebody has claimed the folder; a folder that does not exist is nobody's. */
    static boolean isClaimed(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("lock"))) {
            return false;
        }
        Path path = folder.toRealPath();
        if (!CLAIMED.add(path)) {
            return true;
        }
        FileChannel channel = lock(path);
        if (channel != null) {
            new DataFolder(path, channel).release();
        }
        return channel == null;
    }

    /** The locked channel, or nothing where another process holds the lock. */
    private static @Nullable FileChannel lock(Path path) throws IOException {
        boolean locked = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            return locked ? channel : null;
        } finally {
            if (!locked) {
                CLAIMED.remove(path);
                close(channel);
            }
        }
    }

    /** What an error in writing below the folder means to the person who started the program. */
    static Refusal refusal(Path folder, IOException e) {
        return isFull(e)
                ? full(folder)
                : new Refusal("数据目录 " + folder.toAbsolutePath() + " 无法写入，请检查该目录的权限，或用 --data 指定另一个目录。");
    }

    /** Refuses while less than {@code megabytes} are free, before anything is half written. */
    void needs(long megabytes) throws Refusal {
        try {
            if (Files.getFileStore(path).getUsableSpace() < megabytes << 20) {
                throw full(path);
            }
        } catch (IOException e) {
            throw refusal(path, e);
        }
    }

    /** A folder below this one; a private one can be entered by its owner only. */
    Path below(String name, boolean hidden) throws IOException {
        Path folder = Files.createDirectories(path.resolve(name));
        if (hidden) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    void release() {
        close(lock);
        CLAIMED.remove(path);
    }

    private static Refusal full(Path folder) {
        return new Refusal("数据目录 " + folder.toAbsolutePath() + " 所在的磁盘空间不足，请清理出至少 500 MB 空间后再启动。");
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left")
                || String.valueOf(e.getMessage()).contains("quota exceeded");
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
