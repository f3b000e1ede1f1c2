package cn.yangguang.plan.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or paragraph, and how wide its level is: 一、 then （一） then 1. then （1） then ①, the
 * order that official documents keep (GB/T 9704-2012, 7.3.3).
 */
public enum Numbering {
    PART(0, "^第[一二三四五六七八九十]+(?:部分|章|节|编)"),
    CHAPTER(1, "^[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}[、.．]"),
    ARTICLE(2, "^第[一二三四五六七八九十百]+条"),
    SECTION(2, "^[（(][一二三四五六七八九十]{1,3}[）)]"),
    POINT(3, "^\\d{1,3}[.．、](?!\\d)"),
    SUBPOINT(4, "^[（(]\\d{1,3}[）)]|^\\d{1,3}[）)]"),
    CIRCLE(5, "^[①-⑳]"),
    NONE(6, "^(?!)");

    private final int rank;
    private final Pattern pattern;

    Numbering(int rank, String pattern) {
        this.rank = rank;
        this.pattern = Pattern.compile(pattern);
    }

    /** The numbering that squeezed text begins with. */
    public static Numbering of(String squeezed) {
        for (Numbering each : values()) {
            if (each.pattern.matcher(squeezed).find()) {
                return each;
            }
        }
        return NONE;
    }

    /** How wide the level is: the lower, the wider. */
    public int rank() {
        return rank;
    }

    public boolean isNumbered() {
        return this != NONE;
    }

    /** The squeezed text without this number. */
    public String strip(String squeezed) {
        Matcher matcher = pattern.matcher(squeezed);
        return matcher.find() ? squeezed.substring(matcher.end()) : squeezed;
    }
}
