package cn.yangguang.publication.structured;

import cn.yangguang.language.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months, quarters and years as offices type them, in a form that sorts: 2026-03-31, 2026-03, 2026年第1季度, 2026. */
final class DateWords {

    private static final Pattern TIME = Pattern.compile("[T\\s]\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?$");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年./-](\\d{1,2})月?份?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?第?([1-4一二三四])季度");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");

    private DateWords() {}

    static Optional<String> read(String typed) {
        String text = Characters.withoutSpace(
                TIME.matcher(Characters.halfWidth(typed)).replaceFirst(""));
        for (Pattern pattern : new Pattern[] {DAY, COMPACT}) {
            Matcher day = pattern.matcher(text);
            if (day.matches()) {
                return day(day.group(1), day.group(2), day.group(3));
            }
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return day(month.group(1), month.group(2), "1").map(day -> day.substring(0, 7));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int number = "1一2二3三4四".indexOf(quarter.group(2)) / 2 + 1;
            return day(quarter.group(1), "1", "1").map(_ -> quarter.group(1) + "年第" + number + "季度");
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? day(year.group(1), "1", "1").map(_ -> year.group(1)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date.toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
