package cn.yangguang.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The units in which law and plans state a term. */
public enum TermUnit {
    WORKDAY("个工作日", 36_525),
    DAY("日", 36_525),
    HOUR("小时", 36_525 * 24),
    MONTH("个月", 1_200);

    private final String words;
    private final int most;

    TermUnit(String words, int most) {
        this.words = words;
        this.most = most;
    }

    /** How many of the unit make a hundred years; a longer term is a slip of the pen. */
    public int most() {
        return most;
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
