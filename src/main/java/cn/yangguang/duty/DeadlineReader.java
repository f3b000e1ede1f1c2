package cn.yangguang.duty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the measure of a task whose requirement prints none: in its 时限 column, else the plan's end, else the office's table. */
public final class DeadlineReader {

    /** In a column of deadlines a bare 年底, 9月 or 三季度 is one; in a sentence it would be none. */
    private static final Pattern BARE = Pattern.compile("[底末]|月份?|[日号]|季度|半年|旬");

    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:\\d{4}年)?(?:全年|年度|当年|本年度?|年度内)");

    private DeadlineReader() {}

    /** A measure with the ground it stands on. */
    public record Measure(Obligation obligation, Ground ground) {}

    /**
     * What a task without a number owes.
     *
     * @param requirement the task's text, searched for the words of the office's table
     * @param deadline the cell of the 时限 column, null or empty where there is none
     * @param planEnd the end that the plan prints for all its tasks, null where it prints none
     */
    public static Measure measure(
            String requirement, @Nullable String deadline, @Nullable LocalDate planEnd, OfficeTable table) {
        String cell = deadline == null ? "" : deadline.replaceAll("[\\s\\p{Z}]+", "");
        Optional<Obligation> printed = read(cell);
        if (printed.isPresent()) {
            return new Measure(printed.get(), new Ground.Printed(cell));
        }
        Optional<String> inCell = table.firstIn(cell);
        if (inCell.isEmpty() && planEnd != null) {
            DueDate end = new DueDate(java.time.Year.of(planEnd.getYear()), MonthDay.from(planEnd));
            return new Measure(new Obligation.Before(end), new Ground.PlanEnd(planEnd));
        }
        String word = inCell.or(() -> table.firstIn(requirement)).orElse("");
        return new Measure(table.meaning(word), new Ground.SetByOffice(word));
    }

    /** The due date or period that a 时限 cell prints; nothing for words such as 长期坚持. */
    public static Optional<Obligation> read(String cell) {
        if (WHOLE_YEAR.matcher(cell).matches()) {
            return Optional.of(new Obligation.Before(lastDay(cell)));
        }
        List<PrintedObligation> printed = ObligationReader.read(cell);
        if (printed.isEmpty() && BARE.matcher(cell).find()) {
            printed = ObligationReader.read(cell.replaceFirst("[。,，;；]$", "") + "前");
        }
        return printed.stream().map(PrintedObligation::obligation).findFirst();
    }

    private static DueDate lastDay(String cell) {
        boolean dated = cell.matches("\\d{4}.*");
        return DueDate.monthEnd(dated ? java.time.Year.parse(cell.substring(0, 4)) : null, 12);
    }
}
