package cn.yangguang.plan.draft;

import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ReadObligation;
import cn.yangguang.language.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks whether measures that a person typed were read whole: what is not read would silently become something else. */
public final class TypedMeasure {

    /** Between measures, and before them. */
    private static final Pattern FILLER = Pattern.compile("[、，,；;。.：:]|[于在应须]$|^[于在应须]");

    /** 每季度1次 says no more than 每季度. */
    private static final Pattern ONCE = Pattern.compile("[1１一][次回]");

    /** Words of a deadline that are a number or a date, not a remark. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\d０-９〇零一二两三四五六七八九十百千万]+个?(?:年|月|日|号|次|天|周|季|旬|小时|分钟|工作日)");

    private static final int MOST_TIMES = 366;
    private static final int LONGEST_TERM = 3660;

    private TypedMeasure() {}

    /** Why a duty typed beside the text cannot be taken as it stands (Chinese), nothing where all of it was read. */
    public static Optional<String> problem(String typed) {
        List<ReadObligation> read = TaskReading.added(typed);
        if (read.isEmpty()) {
            return Optional.of("“" + typed + "”没有读懂，请写成“每季度1次”“每年至少2次”“9月底前”“5个工作日内”这样。");
        }
        String left = left(typed, read);
        return left.isEmpty() ? excess(read) : Optional.of("“" + left + "”没有读懂，请改写或去掉这一部分，如“每季度1次”“每年至少2次”“9月底前”。");
    }

    /** Why a deadline cannot be taken: a number or a date in it was not read; words without either may stand. */
    public static Optional<String> deadlineProblem(String typed) {
        List<ReadObligation> read = TaskReading.added(typed);
        Matcher counted = COUNTED.matcher(left(typed, read));
        return counted.find()
                ? Optional.of("“" + counted.group() + "”没有读懂，请改写成“9月底前”“6月30日前”“每季度”这样的时限。")
                : excess(read);
    }

    private static String left(String typed, List<ReadObligation> read) {
        String left = Characters.withoutSpace(typed);
        for (ReadObligation one : read) {
            left = without(left, one.printed().text());
            left = without(left, one.trigger());
            left = without(left, one.condition());
            if (one.printed().obligation() instanceof Obligation.Every) {
                left = ONCE.matcher(left).replaceFirst("");
            }
        }
        return FILLER.matcher(left).replaceAll("");
    }

    private static String without(String text, @Nullable String part) {
        return part == null ? text : text.replaceFirst(Pattern.quote(Characters.withoutSpace(part)), "");
    }

    /** What was read but cannot be meant: a day that the month has not, and numbers beyond all use. */
    private static Optional<String> excess(List<ReadObligation> read) {
        return read.stream()
                .map(ReadObligation::printed)
                .filter(one -> switch (one.obligation()) {
                    case Obligation.Before(DueDate date) -> !onTheCalendar(date);
                    case Obligation.AtLeast(int times, var _) -> times > MOST_TIMES;
                    case Obligation.Within(int amount, var _) -> amount > LONGEST_TERM;
                    case Obligation.Lasting(int amount, var _) -> amount > LONGEST_TERM;
                    case Obligation.Every _ -> false;
                })
                .findFirst()
                .map(one -> "“" + one.text() + "”没有这样的日期，或数字太大，请改正。");
    }

    /** 29 February of a year that has none. */
    private static boolean onTheCalendar(DueDate date) {
        return date.year() == null || date.day().isValidYear(date.year().getValue());
    }
}
