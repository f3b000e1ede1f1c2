package cn.yangguang.organization.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * Codes that change with time (RFC 6238 over RFC 4226): HMAC-SHA1, 30 seconds, 6 digits, as every authenticator for
 * telephones computes them.
 */
final class Totp {

    static final int DIGITS = 6;
    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20; // as long as the hash (RFC 4226, section 4, R6)
    private static final int MODULUS = 1_000_000;

    /** A clock may be one step off, and typing takes time (RFC 6238, section 5.2). */
    private static final int TOLERATED_STEPS = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret in Base32, 32 letters and digits. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.toBase32String(secret);
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static String code(String secret, long step) {
        byte[] hash = hmac(
                Base32.decode(secret),
                ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    /** The step after {@code last}, around now, whose code was typed. */
    static OptionalLong matching(String secret, String typed, long last, Instant now) {
        byte[] code = typed.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - TOLERATED_STEPS, step(now) + TOLERATED_STEPS)
                .filter(step -> step > last)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), code))
                .findFirst();
    }

    /** What the square code holds: the secret under the name with which it is listed on the telephone. */
    static String address(String secret, String login) {
        String issuer = URLEncoder.encode("阳光", StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + login + "?secret=" + secret + "&issuer=" + issuer;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }
}
