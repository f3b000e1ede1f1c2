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

    /** The slips that are asked for, as rows of person and day. */
    private static final String ASKED = "unnest(:people, cast(:days as date[])) as asked (person, day)";

    private static final String SLIPS = "select s.* from reminder_slip s join " + ASKED
            + " on s.person_id = asked.person and s.day = asked.day order by s.day desc";

    private static final String ITEMS = """
            select * from (
              select r.person_id, r.day, r.occurrence_id, o.name, o.due, d.title, u.name as unit,
                count(*) over (partition by r.person_id, r.day) as of_day,
                row_number() over (partition by r.person_id, r.day order by o.due, d.source, o.id) as number,\s""" + State.SQL + """
               as state
              from reminder r join\s""" + ASKED + """
               on r.person_id = asked.person and r.day = asked.day
                join occurrence o on o.id = r.occurrence_id join duty d on d.id = o.duty_id
                join unit u on u.id = r.unit_id
              where r.role = 'CLERK') as item
            where number <= :listed order by number
            """;

    private static final String SUMS = """
            select r.person_id, r.day, u.id, u.name, count(*) filter (where o.due > r.day) as ahead,
              count(*) filter (where o.due = r.day) as on_day, count(*) filter (where o.due < r.day) as late,
              max(r.day - o.due) as longest
            from reminder r join\s""" + ASKED + """
             on r.person_id = asked.person and r.day = asked.day
              join occurrence o on o.id = r.occurrence_id join unit u on u.id = r.unit_id
            where r.role <> 'CLERK'
            group by r.person_id, r.day, u.id order by late desc, u.position, u.path
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Slips(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which slip: whose, and of which day. */
    record Key(UUID person, LocalDate day) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getObject("person_id", UUID.class), row.getObject("day", LocalDate.class));
        }
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
        List<Key> keys = jdbc.sql("""
                        select person_id, day from reminder_slip where person_id = :person
                        order by day desc offset :offset limit :size
                        """)
                .param("person", person)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query((row, number) -> Key.of(row))
                .list();
        return of(keys, LocalDate.now(clock)).getOrDefault(person, List.of());
    }

    /** These slips by person, the latest first, with the states of this day. */
    Map<UUID, List<Slip>> of(Collection<Key> keys, LocalDate today) {
        Map<Key, List<Slip.Item>> items = new HashMap<>();
        Map<Key, Long> all = new HashMap<>();
        asking(ITEMS, keys).param("listed", LISTED).param("today", today).query(row -> {
            items.computeIfAbsent(Key.of(row), none -> new ArrayList<>()).add(item(row));
            all.put(Key.of(row), row.getLong("of_day"));
        });
        Map<Key, List<Slip.Sum>> sums = new HashMap<>();
        asking(SUMS, keys).query(row -> {
            sums.computeIfAbsent(Key.of(row), none -> new ArrayList<>()).add(sum(row));
        });
        Map<UUID, List<Slip>> slips = new HashMap<>();
        asking(SLIPS, keys).query(row -> {
            Key key = Key.of(row);
            List<Slip.Item> listed = items.getOrDefault(key, List.of());
            long more = all.getOrDefault(key, 0L) - listed.size();
            slips.computeIfAbsent(key.person(), none -> new ArrayList<>())
                    .add(new Slip(
                            key.day(),
                            row.getTimestamp("read_at") != null,
                            digest(row),
                            listed,
                            more,
                            sums.getOrDefault(key, List.of())));
        });
        return slips;
    }

    /** The driver takes arrays of texts, not of days. */
    private JdbcClient.StatementSpec asking(String sql, Collection<Key> keys) {
        return jdbc.sql(sql)
                .param("people", keys.stream().map(Key::person).toArray(UUID[]::new))
                .param("days", keys.stream().map(key -> key.day().toString()).toArray(String[]::new));
    }

    private static Slip.@Nullable Digest digest(ResultSet row) throws SQLException {
        return row.getObject("this_week") == null
                ? null
                : new Slip.Digest(row.getInt("this_week"), row.getInt("overdue"), row.getInt("accepting"));
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

    private static Slip.Sum sum(ResultSet row) throws SQLException {
        return new Slip.Sum(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("ahead"),
                row.getLong("on_day"),
                row.getLong("late"),
                row.getLong("longest"));
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

    /** The slips of which no letter has told yet; from then on one has, or none was wanted. */
    List<Key> takeUnlettered() {
        return jdbc.sql("update reminder_slip set lettered = true where not lettered returning person_id, day")
                .query((row, number) -> Key.of(row))
                .list();
    }
}
