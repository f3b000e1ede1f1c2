package cn.yangguang.duty;

import cn.yangguang.language.Characters;
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

    /** What may stand around a measure without changing it. */
    private static final Pattern FILLING = Pattern.compile(
            "[。,，;；、]|^(?:自|从|在|于)?[\\p{IsHan}]{1,20}?(?:之日起|以后|之后|后|起)[,，]?$|一次|1次|[底末]|前?(?:完成|公开|更新|公布|报送|办理|开展|应当?)");

    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:\\d{4}年)?(?:全年|年度|当年|本年度?|年度内)");

    private DeadlineReader() {}

    /** A measure with the ground it stands on. */
    public record Measure(Obligation obligation, Ground ground) {}

    /**
     * What a task without a number owes; more than one measure only where the cell prints several.
     *
     * @param requirement the task's text, searched for the words of the office's table
     * @param deadline the cell of the 时限 column, null or empty where there is none
     * @param planEnd the end that the plan prints for all its tasks, null where it prints none
     */
    public static List<Measure> measures(
            String requirement, @Nullable String deadline, @Nullable LocalDate planEnd, OfficeTable table) {
        String cell = deadline == null ? "" : Characters.withoutSpace(deadline);
        List<Measure> printed = read(cell).stream()
                .map(obligation -> new Measure(obligation, new Ground.Printed(cell)))
                .toList();
        return printed.isEmpty() ? List.of(unprinted(requirement, cell, planEnd, table)) : printed;
    }

    private static Measure unprinted(String requirement, String cell, @Nullable LocalDate planEnd, OfficeTable table) {
        Optional<String> inCell = table.firstIn(cell);
        if (inCell.isEmpty() && planEnd != null) {
            DueDate end = new DueDate(java.time.Year.of(planEnd.getYear()), MonthDay.from(planEnd));
            return new Measure(new Obligation.Before(end), new Ground.PlanEnd(planEnd));
        }
        String word = inCell.or(() -> table.firstIn(requirement)).orElse("");
        return new Measure(table.meaning(word), new Ground.SetByOffice(word));
    }

    /** The due dates and periods that a 时限 cell prints; nothing for words such as 长期坚持. */
    public static List<Obligation> read(String cell) {
        return printed(cell).stream().map(PrintedObligation::obligation).toList();
    }

    /**
     * The part of the words that is not understood where they should say one measure and nothing else; empty where they
     * are understood to the end. A second measure is such a part.
     */
    public static String unread(String words) {
        String rest = words;
        List<PrintedObligation> printed = printed(words);
        if (!printed.isEmpty()) {
            String text = printed.getFirst().text();
            rest = words.replaceFirst(
                    Pattern.quote(text.endsWith("前") && !words.contains(text) ? cut(text) : text), "");
        }
        return printed.size() == 1 ? FILLING.matcher(rest).replaceAll("") : rest;
    }

    /** Whether a 时限 cell means the whole year: its last day is then no date that a requirement could contradict. */
    public static boolean isWholeYear(String cell) {
        return WHOLE_YEAR.matcher(cell).matches();
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static List<PrintedObligation> printed(String cell) {
        if (WHOLE_YEAR.matcher(cell).matches()) {
            return List.of(new PrintedObligation(cell, new Obligation.Before(lastDay(cell))));
        }
        List<PrintedObligation> printed = ObligationReader.read(cell);
        if (printed.isEmpty() && BARE.matcher(cell).find()) {
            printed = ObligationReader.read(cell.replaceFirst("[。,，;；]$", "") + "前");
        }
        return printed;
    }

    private static DueDate lastDay(String cell) {
        boolean dated = cell.matches("\\d{4}.*");
        return DueDate.monthEnd(dated ? java.time.Year.parse(cell.substring(0, 4)) : null, 12);
    }
}
