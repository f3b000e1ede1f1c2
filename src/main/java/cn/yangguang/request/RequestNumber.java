package cn.yangguang.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registered number of a case, such as {@code 2026-00012}: its year, and a serial that is given once. */
public record RequestNumber(int year, long serial) {

    private static final Pattern PRINTED = Pattern.compile("(\\d{4})-(\\d{1,12})");

    /** The number as printed; nothing for anything else. */
    public static Optional<RequestNumber> read(String printed) {
        Matcher matcher = PRINTED.matcher(printed.strip());
        return matcher.matches()
                ? Optional.of(new RequestNumber(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%05d", year, serial);
    }
}
