package cn.yangguang.duty;

import java.util.Locale;

/** The recurring stretches of time in which a duty falls due. */
public enum Period {
    DAY("每日"),
    WEEK("每周"),
    MONTH("每月"),
    QUARTER("每季度"),
    HALFYEAR("每半年"),
    YEAR("每年");

    private final String words;

    Period(String words) {
        this.words = words;
    }

    /** The period in Chinese, such as 每月. */
    public String words() {
        return words;
    }

    /** The period as interchange files print it, such as {@code halfyear}. */
    public String printed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
