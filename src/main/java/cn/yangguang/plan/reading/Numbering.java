package cn.yangguang.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or paragraph, and how wide its level is: 一、 then （一） then 1. then （1） then ①, the
 * order that official documents keep (GB/T 9704-2012, 7.3.3).
 */
enum Numbering {
    PART("^第[一二三四五六七八九十]+(?:部分|章|节|编)"),
    CHAPTER("^[一二三四五六七八九十]{1,3}[、.．]"),
    SECTION("^[（(][一二三四五六七八九十]{1,3}[）)]"),
    POINT("^\\d{1,3}[.．、](?!\\d)"),
    SUBPOINT("^[（(]\\d{1,3}[）)]|^\\d{1,3}[）)]"),
    CIRCLE("^[①-⑳]"),
    NONE("^(?!)");

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The numbering that squeezed text begins with. */
    static Numbering of(String squeezed) {
        for (Numbering each : values()) {
            if (each.pattern.matcher(squeezed).find()) {
                return each;
            }
        }
        return NONE;
    }

    boolean isNumbered() {
        return this != NONE;
    }

    /** The squeezed text without this number. */
    String strip(String squeezed) {
        Matcher matcher = pattern.matcher(squeezed);
        return matcher.find() ? squeezed.substring(matcher.end()) : squeezed;
    }
}
