package cn.yangguang.duty.reminding;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told, day by day. */
@Repository
class Slips {

    /** No slip lists more; the rest is on the desk. */
    static final int LISTED = 30;

    private static final String ITEMS = """
            select * from (
              select r.day, r.step, r.occurrence_id, o.name, o.due, d.title, u.name as unit,
                count(*) over (partition by r.day) as of_day,
                row_number() over (partition by r.day order by o.due, d.source, o.id) as number,\s""" + State.SQL + """
               as state
              from reminder r join occurrence o on o.id = r.occurrence_id join duty d on d.id = o.duty_id
                join unit u on u.id = r.unit_id
              where r.person_id = :person and r.day = any (cast(:days as date[])) and r.role = 'CLERK') as item
            where number <= :listed order by day desc, number
            """;

    private static final String SUMS = """
            select r.day, u.id, u.name, count(*) filter (where o.due > r.day) as ahead,
              count(*) filter (where o.due = r.day) as on_day, count(*) filter (where o.due < r.day) as late,
              max(r.day - o.due) as longest
            from reminder r join occurrence o on o.id = r.occurrence_id join unit u on u.id = r.unit_id
            where r.person_id = :person and r.day = any (cast(:days as date[])) and r.role <> 'CLERK'
            group by r.day, u.id order by r.day desc, late desc, u.position, u.path
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Slips(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long count(UUID person) {
        return counted("select count(*) from reminder_slip where person_id = :person", person);
    }

    long unread(UUID person) {
        return counted("select count(*) from reminder_slip where person_id = :person and read_at is null", person);
    }

    private long counted(String sql, UUID person) {
        return jdbc.sql(sql).param("person", person).query(Long.class).single();
    }

    /** One page of what this person was told, the latest day first. */
    List<Slip> of(UUID person, Paging paging) {
        return filled(
                person,
                LocalDate.now(clock),
                jdbc.sql("""
                        select * from reminder_slip where person_id = :person order by day desc offset :offset limit :size
                        """)
                        .param("person", person)
                        .param("offset", paging.offset())
                        .param("size", paging.size())
                        .query(Slips::bare)
                        .list());
    }

    /** What this person was told on these days, the latest first, with the states of this day. */
    List<Slip> of(UUID person, Collection<LocalDate> days, LocalDate today) {
        return filled(
                person,
                today,
                jdbc.sql("""
                        select * from reminder_slip where person_id = :person and day = any (cast(:days as date[])) order by day desc
                        """)
                        .param("person", person)
                        .param("days", texts(days))
                        .query(Slips::bare)
                        .list());
    }

    private static Slip bare(ResultSet row, int number) throws SQLException {
        Slip.@Nullable Digest digest = row.getObject("this_week") == null
                ? null
                : new Slip.Digest(row.getInt("this_week"), row.getInt("overdue"), row.getInt("accepting"));
        return new Slip(
                row.getObject("day", LocalDate.class),
                row.getTimestamp("read_at") != null,
                digest,
                List.of(),
                0,
                List.of());
    }

    private List<Slip> filled(UUID person, LocalDate today, List<Slip> bare) {
        String[] days = texts(bare.stream().map(Slip::day).toList());
        Map<LocalDate, List<Slip.Item>> items = new HashMap<>();
        Map<LocalDate, Long> all = new HashMap<>();
        jdbc.sql(ITEMS)
                .param("person", person)
                .param("days", days)
                .param("listed", LISTED)
                .param("today", today)
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    items.computeIfAbsent(day, none -> new ArrayList<>()).add(item(row));
                    all.put(day, row.getLong("of_day"));
                });
        Map<LocalDate, List<Slip.Sum>> sums = sums(person, days);
        return bare.stream()
                .map(slip -> {
                    List<Slip.Item> listed = items.getOrDefault(slip.day(), List.of());
                    long more = all.getOrDefault(slip.day(), 0L) - listed.size();
                    return new Slip(
                            slip.day(),
                            slip.read(),
                            slip.digest(),
                            listed,
                            more,
                            sums.getOrDefault(slip.day(), List.of()));
                })
                .toList();
    }

    /** The driver takes arrays of texts, not of days. */
    private static String[] texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static Slip.Item item(ResultSet row) throws SQLException {
        return new Slip.Item(
                row.getObject("occurrence_id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getString("unit"),
                row.getObject("due", LocalDate.class),
                State.valueOf(row.getString("state")));
    }

    private Map<LocalDate, List<Slip.Sum>> sums(UUID person, String[] days) {
        Map<LocalDate, List<Slip.Sum>> sums = new HashMap<>();
        jdbc.sql(SUMS).param("person", person).param("days", days).query(row -> {
            sums.computeIfAbsent(row.getObject("day", LocalDate.class), none -> new ArrayList<>())
                    .add(new Slip.Sum(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getLong("ahead"),
                            row.getLong("on_day"),
                            row.getLong("late"),
                            row.getLong("longest")));
        });
        return sums;
    }

    /** Marks this day as read, or every day where none is named; says how many were not read before. */
    int read(UUID person, @Nullable LocalDate day) {
        return jdbc.sql("""
                        update reminder_slip set read_at = :now
                        where person_id = :person and read_at is null and (cast(:day as date) is null or day = :day)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("day", day)
                .update();
    }

    /** The days of which no letter has told yet, by person; from then on one has, or none was wanted. */
    Map<UUID, List<LocalDate>> takeUnlettered() {
        Map<UUID, List<LocalDate>> days = new HashMap<>();
        jdbc.sql("update reminder_slip set lettered = true where not lettered returning person_id, day")
                .query(row -> {
                    days.computeIfAbsent(row.getObject("person_id", UUID.class), none -> new ArrayList<>())
                            .add(row.getObject("day", LocalDate.class));
                });
        return days;
    }
}
