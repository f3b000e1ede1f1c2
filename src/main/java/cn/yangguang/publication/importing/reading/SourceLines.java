package cn.yangguang.publication.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file one after another, however long they are; blank ones are counted and left out. */
public final class SourceLines implements AutoCloseable {

    /** Bytes of the longest line that is read. */
    public static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;
    private long read;

    /** Opens the file; what is read of it is named after it. */
    public SourceLines(Path file) throws IOException {
        this.name = String.valueOf(file.getFileName());
        this.in = Files.newInputStream(file);
    }

    /** The next line that is not blank; null at the end. */
    public @Nullable SourceLine next() throws IOException {
        SourceLine line = line();
        while (line != null && !line.tooLong() && blank(line.bytes())) {
            line = line();
        }
        return line;
    }

    /** Bytes read until now. */
    public long read() {
        return read;
    }

    private @Nullable SourceLine line() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - at;
            if (length <= LONGEST) {
                bytes.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        number++;
        read += ended ? length + 1 : length;
        return length > LONGEST
                ? new SourceLine(name, number, new byte[0], true)
                : new SourceLine(name, number, trimmed(bytes.toByteArray()), false);
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    /** Without the mark of the encoding at the head of the file, and the return at the end. */
    private byte[] trimmed(byte[] bytes) {
        boolean marked = number == 1 && bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, 3);
        int from = marked ? MARK.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean blank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
