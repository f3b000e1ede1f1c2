package cn.yangguang.duty.evidence.looking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads what a server sends, to a limit: as it comes, and once more when it is unpacked. */
final class Body {

    private Body() {}

    /** More than is read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Packed in a way that was not offered. */
    static final class Packed extends IOException {
        private static final long serialVersionUID = 1;
    }

    static byte[] read(InputStream sent, String encoding, int most) throws IOException {
        byte[] raw = bounded(sent, most);
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> {
                try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(raw))) {
                    yield bounded(unpacked, most);
                }
            }
            default -> throw new Packed();
        };
    }

    private static byte[] bounded(InputStream stream, int most) throws IOException {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge();
        }
        return bytes;
    }
}
