package cn.yangguang.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writing that a power cut does not undo: what returns is on the disk. */
public final class Durable {

    private Durable() {}

    /**
     * Makes or replaces a small file for its owner only: whole or not at all, and with its name in the folder.
     *
     * @throws IOException if the folder is missing, not writable or full; then the file is as it was
     */
    public static void writeSecret(Path file, String text) throws IOException {
        Path folder = file.resolveSibling(".").normalize();
        Path unfinished = Files.createTempFile(
                folder, "new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        keepNames(folder);
    }

    /** Waits until the names in a folder are on the disk: a file's own bytes do not bring its name with them. */
    public static void keepNames(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
