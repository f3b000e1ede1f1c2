package cn.yangguang.store;

import cn.yangguang.keys.Durable;
import cn.yangguang.keys.Sm3;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files below one folder, each under its own SM3 ({@code ab/cdef…}). Putting is atomic and may be repeated; nothing is
 * ever overwritten. Safe for all threads and for several programs on one folder.
 */
public final class Store {

    private final Path folder;
    private final long limit;

    /**
     * A store that keeps files of at most {@code limit} bytes.
     *
     * @throws UncheckedIOException if the folder cannot be made
     */
    public Store(Path folder, long limit) {
        try {
            this.folder = Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("new"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.limit = limit;
    }

    /**
     * Keeps what the stream gives; when it returns, the file is on the disk. The stream is read to its end, or to the
     * limit, and not closed.
     *
     * @throws IOException if the stream breaks or the disk is full; then nothing is kept
     */
    public Putting put(InputStream content) throws IOException {
        Path unfinished = Files.createTempFile(folder.resolve("new"), "put", "");
        try {
            long size = copy(content, unfinished);
            if (size > limit) {
                return new Putting.Refused("文件超过 " + (limit >> 20) + " MB 的上限，请压缩或拆分后再上传。");
            }
            if (size == 0) {
                return new Putting.Refused("文件是空的，请检查后重新上传。");
            }
            return new Putting.Kept(keep(unfinished, size));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Opens a file by its hash; nothing where it is not in the store. */
    public Optional<InputStream> open(String sm3) throws IOException {
        Path file = place(sm3);
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    /** What is known of a file; nothing where it is not in the store. */
    public Optional<StoredFile> find(String sm3) throws IOException {
        Path file = place(sm3);
        return Files.exists(file)
                ? Optional.of(new StoredFile(sm3, Files.size(file), Sniffing.type(file)))
                : Optional.empty();
    }

    /** The file itself, for readers that need to jump about in it; it must not be changed. */
    public Optional<Path> path(String sm3) {
        return Optional.of(place(sm3)).filter(Files::exists);
    }

    /**
     * Calls {@code each} with the hash of every file that was there when the call began, in order, and of some that came
     * since.
     */
    public void forEach(Each each) throws IOException {
        for (Path shelf : listed(folder)) {
            String beginning = shelf.getFileName().toString();
            if (beginning.matches("[0-9a-f]{2}")) {
                for (Path file : listed(shelf)) {
                    each.file(beginning + file.getFileName());
                }
            }
        }
    }

    /** What is done with each file. */
    public interface Each {
        void file(String sm3) throws IOException;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private StoredFile keep(Path unfinished, long size) throws IOException {
        String sm3;
        try (InputStream content = Files.newInputStream(unfinished)) {
            sm3 = Sm3.hex(Sm3.hash(content));
        }
        StoredFile file = new StoredFile(sm3, size, Sniffing.type(unfinished));
        Path place = place(sm3);
        if (!Files.exists(place)) {
            Files.createDirectories(place.resolveSibling("."));
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            Durable.keepNames(place.resolveSibling("."));
            Durable.keepNames(folder);
        }
        return file;
    }

    /** Copies at most one byte more than the limit, and waits for the disk. */
    private long copy(InputStream content, Path into) throws IOException {
        try (FileChannel channel = FileChannel.open(into, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0 && size <= limit; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
            channel.force(true);
            return size;
        }
    }

    private Path place(String sm3) {
        if (!sm3.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a file's address is an SM3 in hexadecimal");
        }
        return folder.resolve(sm3.substring(0, 2)).resolve(sm3.substring(2));
    }
}
