package cn.yangguang.calendar;

import cn.yangguang.calendar.WorkingYear.Festival;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Working years as a table in text: a block per notice, a line per festival. */
public final class WorkingYears {

    private static final Pattern HEAD = Pattern.compile("年度 (\\d{4}) 版本 (\\d+) 文号 (\\S+) 载入 (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LINE = Pattern.compile("(\\S+) 放假((?: [\\d.-]+)+?)(?: 上班((?: [\\d.-]+)+))?");

    private WorkingYears() {}

    /** The notices that come with the program, 2018 to 2026. */
    public static List<WorkingYear> shipped() {
        try (InputStream table = WorkingYears.class.getResourceAsStream("/calendar/working-years.txt")) {
            return read(new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The years of a table; empty lines and lines that begin with # are skipped.
     *
     * @throws IllegalArgumentException with a Chinese sentence naming the line that cannot be read
     */
    public static List<WorkingYear> read(String table) {
        List<WorkingYear> years = new ArrayList<>();
        int number = 0;
        for (String line : table.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                enter(years, line, number);
            }
        }
        return years;
    }

    private static void enter(List<WorkingYear> years, String line, int number) {
        Matcher head = HEAD.matcher(line);
        Matcher festival = LINE.matcher(line);
        try {
            if (head.matches()) {
                years.add(new WorkingYear(
                        Integer.parseInt(head.group(1)),
                        Integer.parseInt(head.group(2)),
                        head.group(3),
                        LocalDate.parse(head.group(4)),
                        List.of()));
            } else if (festival.matches() && !years.isEmpty()) {
                years.add(with(years.removeLast(), festival));
            } else {
                throw new IllegalArgumentException("第" + number + "行无法识别：“" + line + "”。");
            }
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException("第" + number + "行有不存在的日期：“" + line + "”。", noDate);
        }
    }

    private static WorkingYear with(WorkingYear year, Matcher line) {
        List<Festival> festivals = new ArrayList<>(year.festivals());
        String makeUp = Objects.requireNonNullElse(line.group(3), "");
        festivals.add(new Festival(line.group(1), days(line.group(2)), days(makeUp)));
        return new WorkingYear(year.year(), year.version(), year.notice(), year.loadedOn(), festivals);
    }

    private static NavigableSet<LocalDate> days(String ranges) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String range :
                ranges.isBlank() ? List.<String>of() : List.of(ranges.strip().split(" ", -1))) {
            int dots = range.indexOf("..");
            LocalDate from = LocalDate.parse(dots < 0 ? range : range.substring(0, dots));
            LocalDate to = LocalDate.parse(dots < 0 ? range : range.substring(dots + 2));
            Stream<LocalDate> all = from.isAfter(to) ? Stream.of() : from.datesUntil(to.plusDays(1));
            all.forEach(days::add);
        }
        return days;
    }
}
