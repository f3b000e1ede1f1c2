package cn.yangguang.calendar.keeping;

import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notices and of the days they set. */
@Repository
class WorkingYearRows {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    WorkingYearRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Key(int year, int version) {}

    private record Day(Key key, LocalDate date, boolean workday, String festival) {}

    /** How many notices there are; they are only ever added to, so the number is the calendar's version. */
    long count() {
        return jdbc.sql("select count(*) from working_year").query(Long.class).single();
    }

    /** Makes everybody else who would load a notice wait until this transaction ends. */
    void lock() {
        jdbc.sql("lock table working_year in share row exclusive mode").update();
    }

    /** Every notice by year and version. */
    List<WorkingYear> all() {
        Map<Key, Map<String, Festival>> festivals = new LinkedHashMap<>();
        for (Day day : days()) {
            Festival festival = festivals
                    .computeIfAbsent(day.key(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(day.festival(), name -> new Festival(name, new TreeSet<>(), new TreeSet<>()));
            (day.workday() ? festival.makeUpWorkdays() : festival.daysOff()).add(day.date());
        }
        return jdbc.sql("select * from working_year order by year, version")
                .query((row, number) -> new WorkingYear(
                        row.getInt("year"),
                        row.getInt("version"),
                        row.getString("notice"),
                        row.getObject("loaded_on", LocalDate.class),
                        festivals
                                .getOrDefault(new Key(row.getInt("year"), row.getInt("version")), Map.of())
                                .values()
                                .stream()
                                .toList()))
                .list();
    }

    /** The days of all notices, each festival's days off before its make-up workdays: that is the order of festivals. */
    private List<Day> days() {
        return jdbc.sql("select * from working_day order by year, version, workday, day")
                .query((row, number) -> new Day(
                        new Key(row.getInt("year"), row.getInt("version")),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("workday"),
                        row.getString("festival")))
                .list();
    }

    void add(WorkingYear year) {
        jdbc.sql("insert into working_year (year, version, notice, loaded_on) values (:year, :version, :notice, :at)")
                .param("year", year.year())
                .param("version", year.version())
                .param("notice", year.notice())
                .param("at", year.loadedOn())
                .update();
        List<Object[]> days = new ArrayList<>();
        for (Festival festival : year.festivals()) {
            add(year, festival, false, festival.daysOff(), days);
            add(year, festival, true, festival.makeUpWorkdays(), days);
        }
        batches.batchUpdate(
                "insert into working_day (year, version, day, workday, festival) values (?, ?, ?, ?, ?)", days);
    }

    private static void add(
            WorkingYear year, Festival festival, boolean workday, Collection<LocalDate> dates, List<Object[]> days) {
        dates.forEach(date -> days.add(new Object[] {year.year(), year.version(), date, workday, festival.name()}));
    }
}
