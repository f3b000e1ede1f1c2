package cn.yangguang.plan.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a snapshot is about.
 *
 * @param key as 2026-03, 2026-Q1, 2026-H1 or 2026
 */
public record Span(String key, LocalDate first, LocalDate last) {

    private static final Pattern KEY = Pattern.compile("(\\d{4})(?:-(\\d{2})|-Q([1-4])|-H([12]))?");

    /** Whether {@link #of} understands it. */
    static boolean is(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() && (parts.group(2) == null || parts.group(2).matches("0[1-9]|1[0-2]"));
    }

    /** The days of a key; it must be one. */
    static Span of(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no period: " + key);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return months(key, year, Integer.parseInt(parts.group(2)), 1);
        }
        if (parts.group(3) != null) {
            return months(key, year, Integer.parseInt(parts.group(3)) * 3 - 2, 3);
        }
        return parts.group(4) != null
                ? months(key, year, Integer.parseInt(parts.group(4)) * 6 - 5, 6)
                : months(key, year, 1, 12);
    }

    private static Span months(String key, int year, int first, int months) {
        YearMonth from = YearMonth.of(year, first);
        return new Span(key, from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
    }

    /** In Chinese, as 2026年第一季度. */
    String words() {
        int year = first.getYear();
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        return switch (months) {
            case 1 -> year + "年" + first.getMonthValue() + "月";
            case 3 -> year + "年第" + "一二三四".charAt(first.getMonthValue() / 3) + "季度";
            case 6 -> year + "年" + (first.getMonthValue() == 1 ? "上" : "下") + "半年";
            default -> year + "年";
        };
    }

    /** The one after it, as long. */
    Span next() {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        LocalDate from = first.plusMonths(months);
        return new Span("", from, from.plusMonths(months).minusDays(1));
    }
}
