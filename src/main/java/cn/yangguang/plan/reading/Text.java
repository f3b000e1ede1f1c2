package cn.yangguang.plan.reading;

import java.util.regex.Pattern;

/** What every step of reading does to printed text before it looks at it. */
final class Text {
    private Text() {}

    /** All kinds of white space that Word and web pages leave, the full-width, hard and zero-width ones included. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u3000\\u2000-\\u200F\\u2028\\u2029\\uFEFF]+");

    /** Tags that text taken out of web pages and PDF converters still carries. */
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|b|i|u|br|strong|em|span|div|td|tr|th|sup|sub|font)\\b[^<>]*>");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** The text as FORMAT.md compares it: all white space removed. */
    static String squeezed(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    static String withoutTags(String text) {
        String plain = text.indexOf('*') < 0 ? text : BOLD.matcher(text).replaceAll("$1");
        return plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("");
    }

    static boolean isBlank(String text) {
        return squeezed(text).isEmpty();
    }

    /** Length without white space, in UTF-16 units. */
    static int length(String text) {
        return squeezed(text).length();
    }
}
