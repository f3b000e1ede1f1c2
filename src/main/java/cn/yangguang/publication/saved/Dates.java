package cn.yangguang.publication.saved;

import cn.yangguang.language.Characters;
import cn.yangguang.language.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages write them: 2021-03-09 10:21, 2021年3月9日, 2021/3/9, 20210309, 二〇二一年三月九日, Tue Mar 09 … CST 2021. */
public final class Dates {
    private static final String YEAR = "((?:18|19|20)\\d{2})";
    private static final String HAN = "[〇○Ｏ零一二三四五六七八九十]";

    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s*[-./年－—]\\s*(\\d{1,2})\\s*[-./月－—]\\s*(\\d{1,2})(?!\\d)\\s*日?");
    private static final Pattern TIGHT =
            Pattern.compile("(?<![\\d-])" + YEAR + "(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(" + HAN + "{4})\\s*年\\s*(" + HAN + "{1,3})\\s*月\\s*(" + HAN + "{1,3})\\s*日");
    private static final Pattern ENGLISH =
            Pattern.compile("[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\\d{1,2}) \\d{2}:\\d{2}:\\d{2} [A-Z+:0-9]+ (\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** What may stand beside a day that stands alone: the time, brackets. */
    private static final Pattern BESIDE =
            Pattern.compile("[\\s\\[\\]【】（）()日]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?[\\s\\[\\]【】（）()]*");

    private Dates() {}

    /** The first whole day in the text, or null: a month alone is no day. */
    static @Nullable LocalDate in(String text) {
        String line = Characters.halfWidth(text);
        Found found = find(line);
        return found == null ? null : found.day;
    }

    /** The day, where the text is nothing but a day, perhaps with a time. */
    public static @Nullable LocalDate alone(String text) {
        String line = Characters.halfWidth(text).strip();
        Found found = line.length() > 40 ? null : find(line);
        if (found == null) {
            return null;
        }
        String beside = line.substring(0, found.start) + " " + line.substring(found.end);
        return BESIDE.matcher(beside.strip()).matches() ? found.day : null;
    }

    private record Found(LocalDate day, int start, int end) {}

    private static @Nullable Found find(String line) {
        for (Pattern pattern : List.of(FIGURES, WORDS, TIGHT)) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                LocalDate day = day(matcher.group(1), matcher.group(2), matcher.group(3));
                if (day != null) {
                    return new Found(day, matcher.start(), matcher.end());
                }
            }
        }
        Matcher english = ENGLISH.matcher(line);
        int month = english.find() ? MONTHS.indexOf(english.group(1)) + 1 : 0;
        LocalDate day = month == 0 ? null : day(english.group(3), String.valueOf(month), english.group(2));
        return day == null ? null : new Found(day, english.start(), english.end());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        OptionalInt y = number(year);
        OptionalInt m = number(month);
        OptionalInt d = number(day);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static OptionalInt number(String text) {
        return Numbers.read(text.replace('○', '〇').replace('Ｏ', '〇'));
    }
}
