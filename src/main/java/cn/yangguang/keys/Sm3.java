package cn.yangguang.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The hash of everything: 32 bytes (GB/T 32905-2016). Stateless and safe for all threads. */
public final class Sm3 {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final int BUFFER = 1 << 16;

    private Sm3() {}

    /** The hash of the parts one after another. */
    public static byte[] hash(byte[]... parts) {
        SM3Digest digest = new SM3Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        return finish(digest);
    }

    /** The hash of a text in UTF-8. */
    public static byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a whole stream, which is read to its end and not closed. */
    public static byte[] hash(InputStream stream) throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] buffer = new byte[BUFFER];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return finish(digest);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static byte[] finish(SM3Digest digest) {
        byte[] hash = new byte[LENGTH];
        digest.doFinal(hash, 0);
        return hash;
    }
}
