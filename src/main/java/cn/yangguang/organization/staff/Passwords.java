package cn.yangguang.organization.staff;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: those we make, and what we ask of those that people choose. */
final class Passwords {

    static final int LONGEST = 128;

    /** Without signs that are mistaken for each other on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Sixteen signs in four groups, about 79 bits. */
    static String make() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return made.toString();
    }

    /** One sentence on what is wrong with a chosen password of which so many signs are asked, or nothing. */
    static Optional<String> problem(String chosen, String login, int shortest) {
        if (chosen.length() < shortest) {
            return Optional.of("新口令至少 " + shortest + " 个字符。");
        }
        if (chosen.length() > LONGEST) {
            return Optional.of("新口令最多 " + LONGEST + " 个字符。");
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(login)) {
            return Optional.of("新口令里不能有用户名。");
        }
        if (chosen.chars().distinct().count() < 5 || chosen.matches("\\d+")) {
            return Optional.of("新口令太容易猜到；请不要只用数字，至少用 5 种不同的字符。");
        }
        return Optional.empty();
    }

    /** As it is kept; a password that is there always has an encoded form. */
    static String encoded(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
