package cn.yangguang.duty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The last day of a {@link Obligation.Before}: with its year where the year is printed, else of whichever year the plan is for. */
public record DueDate(@Nullable Year year, MonthDay day) {

    private static final MonthDay END_OF_FEBRUARY = MonthDay.of(2, 29);

    /** The last day of a month, 1 to 12; the end of February moves with the year. */
    public static DueDate monthEnd(@Nullable Year year, int month) {
        int last = year == null
                ? MonthDay.of(month, 1).getMonth().maxLength()
                : YearMonth.of(year.getValue(), month).lengthOfMonth();
        return new DueDate(year, MonthDay.of(month, last));
    }

    /** The date itself, in its printed year or else in the given one. */
    public LocalDate in(int planYear) {
        return day.atYear(year == null ? planYear : year.getValue());
    }

    /** Prints {@code 2018-12-31}, or {@code --12-31} where no year is printed. */
    @Override
    public String toString() {
        if (year != null) {
            return day.atYear(year.getValue()).toString();
        }
        return day.equals(END_OF_FEBRUARY) ? "--02-28" : day.toString();
    }
}
