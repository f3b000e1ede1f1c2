package cn.yangguang.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The telephone of somebody in a test: it keeps secrets by login, and shows no code twice (RFC 6238). */
public final class AuthenticatorApp {

    /** What everybody has on it who was given a second factor by a test. */
    public static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();
    private static final Map<String, Long> SHOWN = new ConcurrentHashMap<>();

    private AuthenticatorApp() {}

    /** Scans a secret as a page shows it. */
    public static void keep(String login, String secret) {
        SECRETS.put(login, secret.replace(" ", ""));
    }

    /** A code that this person has not yet used; the third within half a minute has to be waited for. */
    public static synchronized String code(String login) {
        long step = Math.max(SHOWN.getOrDefault(login, 0L) + 1, now() - 1);
        while (step > now() + 1) {
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        SHOWN.put(login, step);
        return at(SECRETS.getOrDefault(login, SECRET), step);
    }

    /** The code of this moment. */
    public static String present(String secret) {
        return at(secret, now());
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }

    private static String at(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int from = hash[19] & 15;
            int number = ((hash[from] & 127) << 24)
                    | ((hash[from + 1] & 255) << 16)
                    | ((hash[from + 2] & 255) << 8)
                    | (hash[from + 3] & 255);
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
