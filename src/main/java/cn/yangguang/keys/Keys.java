package cn.yangguang.keys;

import java.nio.file.Path;
import java.util.List;

/** What needs a secret key: hiding, recognising, signing. All methods are safe for all threads. */
public interface Keys {

    /** Hides a text with SM4-GCM under the newest key; the same text looks different each time. */
    String encrypt(String plain);

    /**
     * The text that {@link #encrypt} hid, under whichever key.
     *
     * @throws IllegalStateException if the value was changed or its key is gone
     */
    String decrypt(String stored);

    /** A keyed hash (HMAC-SM3 under the newest key) that tells equal values from others and nothing else. */
    String fingerprint(String value);

    /** The fingerprints of a value under every key, newest first: look for any of these. */
    List<String> fingerprints(String value);

    /** A signature (SM2 with SM3) under the newest key. */
    String sign(byte[] message);

    /** Whether one of this installation's keys made the signature over exactly this message. */
    boolean verify(byte[] message, String signature);

    /**
     * The public half of the key that made a signature: its uncompressed point in hexadecimal, for who verifies elsewhere;
     * empty where that key is gone.
     */
    String publicKey(String signature);

    /** Whether a hidden text or a fingerprint was made with the newest key. */
    boolean current(String stored);

    /** The keys of a folder, made at first start and readable by the owner only. */
    static Keys in(Path folder) {
        return new KeyFiles(folder);
    }
}
