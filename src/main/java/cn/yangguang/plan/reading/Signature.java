package cn.yangguang.plan.reading;

import cn.yangguang.language.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who signed the notice and when, as printed under it; null where nothing is. */
record Signature(@Nullable LocalDate date, @Nullable String organ) {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4}|[一二三四五六七八九〇○零０-９]{4})年(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日");
    private static final Pattern DOTTED =
            Pattern.compile("(?<year>(?:19|20)\\d{2})[.\\-/](?<month>\\d{1,2})[.\\-/](?<day>\\d{1,2})");
    private static final Pattern BRACKETED = Pattern.compile("[（(]([^（()）]*日)(?:印发|制定|发布)?[）)]");
    private static final Pattern ORGAN = Pattern.compile(".{2,40}(?:办公室|办公厅|人民政府|管委会|管理委员会|委员会|领导小组|局|厅|政府|办公室（.*）)$");

    /** The signing date: a line that is a date and nothing else, or follows the organ's name. */
    static Signature in(List<String> lines) {
        String organ = null;
        for (String line : lines) {
            String text = bare(line);
            Matcher date = (DOTTED.matcher(text).matches() ? DOTTED : DATE).matcher(text);
            if (date.find()
                    && (date.end() == text.length()
                            || text.substring(date.end()).matches("（.{0,12}）"))) {
                String before = text.substring(0, date.start());
                boolean signs = before.isEmpty() || ORGAN.matcher(before).matches();
                if (signs) {
                    return new Signature(date(date), before.isEmpty() ? organ : before);
                }
            }
            organ = ORGAN.matcher(text).matches() && text.length() < 40 ? text : null;
        }
        return new Signature(null, null);
    }

    /** A plan without a notice prints who made it, and when, in brackets under its title. */
    private static String bare(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        return bracketed.matches() ? bracketed.group(1) : line;
    }

    private static @Nullable LocalDate date(Matcher date) {
        try {
            return LocalDate.of(digits(date.group("year")), number(date.group("month")), number(date.group("day")));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String printed) {
        OptionalInt number = Numbers.read(printed);
        return number.orElse(0);
    }

    /** A year in characters is read sign by sign: 二〇二四. */
    static int digits(String printed) {
        int year = 0;
        for (int i = 0; i < printed.length(); i++) {
            int digit = "〇一二三四五六七八九".indexOf(printed.charAt(i));
            char sign = printed.charAt(i);
            int value = digit >= 0 ? digit : "○零".indexOf(sign) >= 0 ? 0 : Character.digit(sign, 10);
            year = year * 10 + value;
        }
        return year;
    }
}
