package cn.yangguang.plan.ledger.filled;

import cn.yangguang.language.Characters;
import cn.yangguang.language.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that a person may have meant by what stands in a cell; which one, the occurrence's own days tell. */
final class TypedDay {

    private static final String N = "(" + Numbers.PATTERN + ")";
    private static final Pattern WHOLE = Pattern.compile("(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})(?=[年./-])");
    private static final Pattern DAY = Pattern.compile(N + "[年./-]" + N + "[月./-]" + N + "[日号]?");
    private static final Pattern MONTH_DAY = Pattern.compile(N + "月" + N + "[日号]?");
    private static final Pattern LAST_IS_YEAR = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[34567][0-9]{4}(?:\\.[0-9]+)?");
    private static final Pattern TIME = Pattern.compile("T?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$");

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private TypedDay() {}

    /** What a cell comes to: one day, or the days between which only a person can choose, or none. */
    record Meant(List<LocalDate> days) {
        Meant {
            days = List.copyOf(days);
        }

        Optional<LocalDate> one() {
            return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
        }
    }

    /**
     * The days meant. A day without its year, or with its parts in an unusual order, is one only where just one of its
     * readings is not to come and not earlier than the first day that counts.
     *
     * @param first the first day on which evidence counts
     */
    static Meant read(String typed, LocalDate first, LocalDate today) {
        String text = Characters.withoutSpace(Characters.halfWidth(typed))
                .replace('。', '.')
                .replace('、', '.');
        text = text.replaceAll("[(（]?(?:星期|周)[一二三四五六日天][)）]?", "");
        text = TIME.matcher(text).replaceFirst("");
        List<LocalDate> plain = plain(text);
        if (!plain.isEmpty()) {
            return new Meant(plain);
        }
        Predicate<LocalDate> likely = day -> !day.isAfter(today) && !day.isBefore(first);
        List<LocalDate> readings = unusual(text, today).distinct().sorted().toList();
        List<LocalDate> fitting = readings.stream().filter(likely).toList();
        return new Meant(fitting.size() == 1 ? fitting : readings);
    }

    /**
     * The day that stands in a column which the house filled in, where it is one; other words stay as they are. A day that
     * lost its format on the way is the number that the house had written, counted from 1900.
     */
    static String plainOr(String typed) {
        String text = Characters.withoutSpace(Characters.halfWidth(typed));
        if (SERIAL.matcher(text).matches()) {
            return SINCE_1900.plusDays((long) Double.parseDouble(text)).toString();
        }
        List<LocalDate> days = plain(text);
        return days.isEmpty() ? typed : days.getFirst().toString();
    }

    /** A day with its four-digit year first says itself. */
    private static List<LocalDate> plain(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3)).toList();
        }
        Matcher parts = DAY.matcher(text);
        return WHOLE.matcher(text).lookingAt() && parts.matches()
                ? day(parts.group(1), parts.group(2), parts.group(3)).toList()
                : List.of();
    }

    private static Stream<LocalDate> unusual(String text, LocalDate today) {
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return IntStream.rangeClosed(today.getYear() - 2, today.getYear())
                    .boxed()
                    .flatMap(year -> day(year.toString(), monthDay.group(1), monthDay.group(2)));
        }
        Matcher last = LAST_IS_YEAR.matcher(text);
        if (last.matches()) {
            return Stream.concat(
                    day(last.group(3), last.group(1), last.group(2)), day(last.group(3), last.group(2), last.group(1)));
        }
        if (SERIAL.matcher(text).matches()) {
            long days = (long) Double.parseDouble(text);
            return Stream.of(SINCE_1900.plusDays(days), SINCE_1904.plusDays(days));
        }
        Matcher parts = DAY.matcher(text);
        return parts.matches() ? day("20" + two(parts.group(1)), parts.group(2), parts.group(3)) : Stream.empty();
    }

    /** The last two figures of a year; 26 is 2026. */
    private static String two(String year) {
        OptionalInt number = Numbers.read(year);
        return number.isPresent() && number.getAsInt() < 100 ? String.format("%02d", number.getAsInt()) : "x";
    }

    private static Stream<LocalDate> day(String year, String month, String day) {
        OptionalInt y = Numbers.read(year);
        OptionalInt m = Numbers.read(month);
        OptionalInt d = Numbers.read(day);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return Stream.empty();
        }
        try {
            return Stream.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
        } catch (DateTimeException noDay) {
            return Stream.empty();
        }
    }
}
