package cn.yangguang.plan.reading.text;

import java.util.regex.Pattern;

/** What every step of reading does to printed text before it looks at it. */
public final class Text {
    private Text() {}

    /** Tags that text taken out of web pages and PDF converters still carries. */
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|b|i|u|br|strong|em|span|div|td|tr|th|sup|sub|font)\\b[^<>]*>");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** The text as FORMAT.md compares it: all white space removed. */
    public static String squeezed(String text) {
        int first = 0;
        while (first < text.length() && !isWhite(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first + 1; i < text.length(); i++) {
            if (!isWhite(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** All kinds of white space that Word and web pages leave, the full-width, hard and zero-width ones included. */
    private static boolean isWhite(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF';
    }

    public static String withoutTags(String text) {
        String plain = text.indexOf('*') < 0 ? text : BOLD.matcher(text).replaceAll("$1");
        return plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("");
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isWhite((char) c));
    }

    /** Length without white space, in UTF-16 units. */
    public static int length(String text) {
        return squeezed(text).length();
    }
}
