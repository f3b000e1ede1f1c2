package cn.yangguang.duty.keeping;

import cn.yangguang.duty.DeadlineReader;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.language.Characters;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Obligations in short Chinese words, as pages show them and as the office types them. */
public final class ObligationWords {

    private ObligationWords() {}

    /** Such as 每季度, 每年至少2次, 12月31日前, 20个工作日内, 不少于30日; {@link #read} understands each of them. */
    public static String of(Obligation obligation) {
        return switch (obligation) {
            case Obligation.Every(Period period) -> period.words();
            case Obligation.AtLeast(int times, @Nullable Period per) ->
                (per == null ? "" : per.words()) + "至少" + times + "次";
            case Obligation.Before(DueDate date) -> day(date) + "前";
            case Obligation.Within(int amount, var unit) -> amount + unit.words() + "内";
            case Obligation.Lasting(int amount, var unit) -> "不少于" + amount + unit.words();
        };
    }

    /** The one obligation that the words say and nothing besides; nothing where they say none, or more. */
    public static Optional<Obligation> read(String words) {
        return unread(words).isEmpty()
                ? DeadlineReader.read(Characters.withoutSpace(words)).stream().findFirst()
                : Optional.empty();
    }

    /** The part of the words that {@link #read} does not understand; empty where it understands them whole. */
    static String unread(String words) {
        return DeadlineReader.unread(Characters.withoutSpace(words));
    }

    private static String day(DueDate date) {
        MonthDay day = date.day();
        if (day.equals(MonthDay.of(2, 29))) {
            return (date.year() == null ? "" : date.year() + "年") + "2月底";
        }
        return (date.year() == null ? "" : date.year() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
