package cn.yangguang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The data folder, claimed by this program alone until released or dead. */
record DataFolder(Path path, FileChannel lock) {

    /** Claims the folder, which is made when missing. */
    static DataFolder claim(Path folder) throws Refusal {
        FileChannel channel = null;
        try {
            Path path =
                    Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                throw new Refusal("数据目录 " + path + " 正被另一个正在运行的阳光程序使用，请先停止它，或用 --data 指定另一个目录。");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            close(channel);
            throw refusal(folder, e);
        } catch (Refusal e) {
            close(channel);
            throw e;
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
    }

    private static Refusal full(Path folder) {
        return new Refusal("数据目录 " + folder.toAbsolutePath() + " 所在的磁盘空间不足，请清理出至少 500 MB 空间后再启动。");
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left")
                || String.valueOf(e.getMessage()).contains("quota exceeded");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
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
