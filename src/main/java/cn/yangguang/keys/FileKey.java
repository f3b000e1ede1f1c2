package cn.yangguang.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A key for one file alone (SM4-GCM). Where it is forgotten the file cannot be read any more, wherever copies of it lie;
 * as text it is kept under {@link Keys#encrypt}, so that new keys need not touch the file.
 */
public final class FileKey {

    private static final byte[] HEAD = "sm4-gcm file 1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    private FileKey(byte[] key) {
        this.key = key;
    }

    public static FileKey fresh() {
        return new FileKey(Sm4.newKey());
    }

    /** The key that {@link #text} wrote. */
    public static FileKey of(String text) {
        return new FileKey(HexFormat.of().parseHex(text));
    }

    /** The key itself, in hexadecimal: to be hidden before it is stored. */
    public String text() {
        return HexFormat.of().formatHex(key);
    }

    public byte[] seal(byte[] content) {
        return Sm4.seal(key, content, HEAD);
    }

    /**
     * What {@link #seal} hid.
     *
     * @throws IllegalStateException if it was changed or belongs to another key
     */
    public byte[] open(byte[] sealed) {
        return Sm4.open(key, sealed, HEAD);
    }
}
