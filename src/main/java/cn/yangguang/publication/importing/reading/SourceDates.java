package cn.yangguang.publication.importing.reading;

import cn.yangguang.publication.saved.Dates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as other systems write them; what could be two days is none. */
final class SourceDates {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Pattern ZONED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private static final Pattern WEEKDAY = Pattern.compile("[（(]?(?:星期|周)[一二三四五六日天][）)]?");

    private SourceDates() {}

    /** A day and the moment that is meant, its first where no time is said; both null where nothing is said. */
    record Day(@Nullable LocalDate day, @Nullable Instant at) {

        static final Day NONE = new Day(null, null);

        static Day of(LocalDateTime time) {
            return new Day(time.toLocalDate(), time.atZone(SHANGHAI).toInstant());
        }
    }

    /** What a text says; nothing where it says something that is no day. */
    static Optional<Day> read(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Day.NONE);
        }
        try {
            Matcher zoned = ZONED.matcher(typed);
            return zoned.matches() ? Optional.of(iso(typed.replace(' ', 'T'), zoned.group(1))) : plain(typed);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Day iso(String typed, @Nullable String zone) {
        if (zone == null) {
            return Day.of(LocalDateTime.parse(typed));
        }
        String text = zone.length() == 5
                ? new StringBuilder(typed).insert(typed.length() - 2, ':').toString()
                : typed;
        Instant at = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .toInstant();
        return new Day(at.atZone(SHANGHAI).toLocalDate(), at);
    }

    private static Optional<Day> plain(String typed) {
        String text = WEEKDAY.matcher(typed).replaceAll(" ").strip();
        LocalDate day = Dates.alone(text);
        if (day == null) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return Optional.of(Day.of(day.atStartOfDay()));
        }
        int seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return Optional.of(
                Day.of(day.atTime(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)), seconds)));
    }
}
