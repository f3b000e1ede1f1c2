package cn.yangguang.calendar;

import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The working years that an office has loaded, every version of them, kept in the database. */
@Repository
public class LoadedYears {

    private final JdbcClient jdbc;

    LoadedYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All years and versions, the oldest first. */
    public List<WorkingYear> all() {
        record Row(int year, int version, String notice, LocalDate loadedOn) {}
        return jdbc
                .sql("select year, version, notice, loaded_on from working_year order by year, version")
                .query((row, number) ->
                        new Row(row.getInt(1), row.getInt(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .list()
                .stream()
                .map(row -> new WorkingYear(
                        row.year(), row.version(), row.notice(), row.loadedOn(), festivals(row.year(), row.version())))
                .toList();
    }

    /** Keeps a year that is not there yet, in one transaction; a version once kept is never changed. */
    @Transactional
    public void add(WorkingYear year) {
        jdbc.sql("insert into working_year (year, version, notice, loaded_on) values (?, ?, ?, ?)")
                .params(year.year(), year.version(), year.notice(), year.loadedOn())
                .update();
        for (Festival festival : year.festivals()) {
            festival.daysOff().forEach(day -> add(year, festival, day, false));
            festival.makeUpWorkdays().forEach(day -> add(year, festival, day, true));
        }
    }

    private void add(WorkingYear year, Festival festival, LocalDate day, boolean workday) {
        jdbc.sql("insert into working_day (year, version, day, workday, festival) values (?, ?, ?, ?, ?)")
                .params(year.year(), year.version(), day, workday, festival.name())
                .update();
    }

    private List<Festival> festivals(int year, int version) {
        record Row(LocalDate day, boolean workday, String festival) {}
        Map<String, NavigableSet<LocalDate>> off = new LinkedHashMap<>();
        Map<String, NavigableSet<LocalDate>> work = new LinkedHashMap<>();
        jdbc.sql("""
                        select day, workday, festival from working_day
                        where year = ? and version = ? order by workday, day""")
                .params(year, version)
                .query((row, number) -> new Row(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)))
                .list()
                .forEach(row -> (row.workday() ? work : off)
                        .computeIfAbsent(row.festival(), name -> new TreeSet<>())
                        .add(row.day()));
        List<Festival> festivals = new ArrayList<>();
        off.forEach((name, days) -> festivals.add(new Festival(name, days, work.getOrDefault(name, new TreeSet<>()))));
        return festivals;
    }
}
