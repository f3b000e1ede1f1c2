package cn.yangguang.request.keeping;

import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The codes by which an applicant without an account sees how far the case is: twelve signs, none easily taken for another.
 * A code follows from the case under a key, so none is kept and a receipt can be printed again.
 */
@Component
class QueryCodes {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final Keys keys;

    QueryCodes(Keys keys) {
        this.keys = keys;
    }

    String of(UUID request) {
        return signs(keys.fingerprint(about(request)));
    }

    /** Whether the typed code is that of the case; small letters, spaces and hyphens do not matter. */
    boolean opens(UUID request, String typed) {
        String plain = typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
        return keys.fingerprints(about(request)).stream().map(QueryCodes::signs).anyMatch(plain::equals);
    }

    /** The prints of a form's mark under every key. */
    List<String> prints(String once) {
        return keys.fingerprints(once);
    }

    private static String about(UUID request) {
        return "query code of " + request;
    }

    private static String signs(String print) {
        BigInteger rest = new BigInteger(Sm3.hex(Sm3.hash(print)), 16);
        StringBuilder signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(
                    SIGNS.charAt(rest.mod(BigInteger.valueOf(SIGNS.length())).intValue()));
            rest = rest.divide(BigInteger.valueOf(SIGNS.length()));
        }
        return signs.toString();
    }
}
