package cn.yangguang.calendar;

import java.util.Locale;

/** The units in which law and plans state a term. */
public enum TermUnit {
    WORKDAY("个工作日"),
    DAY("日"),
    HOUR("小时"),
    MONTH("个月");

    private final String words;

    TermUnit(String words) {
        this.words = words;
    }

    /** The unit as it stands after a number in Chinese. */
    public String words() {
        return words;
    }

    /** The unit as interchange files print it, such as {@code workday}. */
    public String printed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
