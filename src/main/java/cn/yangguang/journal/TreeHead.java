package cn.yangguang.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The whole journal in one hash, signed.
 *
 * @param size entries under the root
 * @param root 64 hexadecimal digits
 */
public record TreeHead(long size, String root, Instant at, String signature) {

    /** The bytes that are signed. */
    public byte[] signed() {
        return signed(size, root, at);
    }

    static byte[] signed(long size, String root, Instant at) {
        return ("yangguang journal head 1\n" + size + "\n" + root + "\n" + at).getBytes(StandardCharsets.UTF_8);
    }
}
