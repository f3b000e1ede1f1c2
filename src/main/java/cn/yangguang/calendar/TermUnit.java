package cn.yangguang.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The unit under any of its names: workday or 工作日, day or 日, hour or 小时, month or 月. */
    public static Optional<TermUnit> named(String name) {
        return Arrays.stream(values())
                .filter(unit ->
                        unit.name().equalsIgnoreCase(name) || unit.label().equals(name))
                .findFirst();
    }

    /** The unit alone in Chinese, as 工作日. */
    public String label() {
        return words.replace("个", "");
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
