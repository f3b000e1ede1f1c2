package cn.yangguang.database.backup;

import cn.yangguang.database.Refusal;
import cn.yangguang.keys.Durable;
import cn.yangguang.keys.HashedOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup while it is written, under another name beside its place, for its owner's eyes only; it takes its place when
 * it is whole and on the disk.
 */
final class NewBackup implements AutoCloseable {

    private final Path place;
    private final Path unfinished;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    private NewBackup(Path place, Path unfinished, FileChannel channel) {
        this.place = place;
        this.unfinished = unfinished;
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    static NewBackup at(Path file, boolean overwrite) throws Refusal, IOException {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.resolveSibling(".");
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refusal("无法在 " + folder.normalize() + " 里写备份，请换一个存在并可写的目录。");
        }
        if (Files.isDirectory(place) || (Files.exists(place) && !overwrite)) {
            throw new Refusal(place + " 已经存在，请换一个文件名，或加上 --overwrite 覆盖它。");
        }
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
        FileChannel channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (!locked(channel)) {
            channel.close();
            throw new Refusal("另一个备份正在写 " + place + "，请等它结束，或换一个文件名。");
        }
        channel.truncate(0); // what a killed backup left
        return new NewBackup(place, unfinished, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Writes an entry. */
    interface Content {
        void write(OutputStream out) throws IOException, SQLException;
    }

    /** Rows and lists become a fraction of their size. */
    Manifest.Part addText(String name, Content content) throws IOException, SQLException {
        zip.setLevel(Deflater.BEST_SPEED);
        return add(name, content);
    }

    /** Office files are compressed already. */
    Manifest.Part addAsIs(String name, Content content) throws IOException, SQLException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        return add(name, content);
    }

    private Manifest.Part add(String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        HashedOutput hashed = new HashedOutput(zip);
        content.write(hashed);
        zip.closeEntry();
        return new Manifest.Part(hashed.size(), hashed.sm3());
    }

    /** When it returns, the backup is in its place and on the disk; says its bytes. */
    long finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        long size = channel.size();
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.keepNames(place.resolveSibling(".").normalize());
        return size;
    }

    Path place() {
        return place;
    }

    /** As {@link #close}, where nobody is left to be told. */
    void undo() {
        try {
            close();
        } catch (IOException e) {
            // the next backup of that name writes over it
        }
    }

    /** What was not finished goes. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
