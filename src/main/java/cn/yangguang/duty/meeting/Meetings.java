package cn.yangguang.duty.meeting;

import cn.yangguang.duty.meeting.Meeting.Minutes;
import cn.yangguang.duty.meeting.Meeting.Person;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of meetings and of who was there. */
@Repository
class Meetings {

    private static final String REACHED = """
             from meeting m join unit h on h.id = m.unit_id
            where (h.path like any (:reach) or exists (select from meeting_unit mu join unit u on u.id = mu.unit_id
                where mu.meeting_id = m.id and u.path like any (:reach)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that a unit in reach held or took part in, the latest first. */
    List<Meeting> within(Reach reach, Paging paging) {
        return jdbc.sql("select m.*" + REACHED + " order by m.held_on desc, m.id offset :offset limit :size")
                .param("reach", reach.patterns())
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query((row, _) -> read(row, List.of(), List.of()))
                .list();
    }

    long count(Reach reach) {
        return jdbc.sql("select count(*)" + REACHED)
                .param("reach", reach.patterns())
                .query(Long.class)
                .single();
    }

    /** One that a unit in reach held or took part in, with everybody who was there. */
    Optional<Meeting> find(Reach reach, UUID id) {
        return jdbc.sql("select m.*" + REACHED + " and m.id = :id")
                .param("reach", reach.patterns())
                .param("id", id)
                .query((row, _) -> read(row, units(id), people(id)))
                .optional();
    }

    /** The meeting, and nobody else changes it or records it as evidence until the transaction ends. */
    Optional<Meeting> lock(UUID id) {
        return jdbc.sql("select * from meeting where id = :id for update")
                .param("id", id)
                .query((row, _) -> read(row, units(id), people(id)))
                .optional();
    }

    private List<UnitId> units(UUID id) {
        return jdbc.sql("""
                        select u.id from meeting_unit m join unit u on u.id = m.unit_id
                        where m.meeting_id = :id order by u.position, u.path
                        """)
                .param("id", id)
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Person> people(UUID id) {
        return jdbc.sql("select * from meeting_person where meeting_id = :id order by position")
                .param("id", id)
                .query((row, _) -> new Person(
                        unit(row.getObject("unit_id", UUID.class)),
                        row.getObject("staff_id", UUID.class),
                        row.getString("name")))
                .list();
    }

    void add(Meeting meeting, Actor recorder) {
        facts(jdbc.sql("""
                        insert into meeting (id, unit_id, kind, held_on, place, title, persons, version, recorder,
                          recorder_id, recorded_at)
                        values (:id, :unit, :kind, :held, :place, :title, :persons, 1, :recorder, :recorderId, :now)
                        """), meeting)
                .param("unit", meeting.unit().value())
                .param("recorder", recorder.name())
                .param("recorderId", recorder.staff())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        attendance(meeting);
    }

    /** Writes what was typed; whoever calls holds the lock and has compared the version. */
    void change(Meeting meeting) {
        facts(jdbc.sql("""
                        update meeting set kind = :kind, held_on = :held, place = :place, title = :title,
                          persons = :persons, version = version + 1
                        where id = :id
                        """), meeting).update();
        jdbc.sql("delete from meeting_unit where meeting_id = :id")
                .param("id", meeting.id())
                .update();
        jdbc.sql("delete from meeting_person where meeting_id = :id")
                .param("id", meeting.id())
                .update();
        attendance(meeting);
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec statement, Meeting meeting) {
        return statement
                .param("id", meeting.id())
                .param("kind", meeting.kind().name())
                .param("held", meeting.held())
                .param("place", meeting.place())
                .param("title", meeting.title())
                .param("persons", meeting.persons());
    }

    private void attendance(Meeting meeting) {
        for (UnitId unit : meeting.units()) {
            jdbc.sql("insert into meeting_unit (meeting_id, unit_id) values (:meeting, :unit)")
                    .param("meeting", meeting.id())
                    .param("unit", unit.value())
                    .update();
        }
        int position = 0;
        for (Person person : meeting.people()) {
            @Nullable UnitId unit = person.unit();
            jdbc.sql("""
                            insert into meeting_person (meeting_id, position, unit_id, staff_id, name)
                            values (:meeting, :position, :unit, :staff, :name)
                            """)
                    .param("meeting", meeting.id())
                    .param("position", position++)
                    .param("unit", unit == null ? null : unit.value())
                    .param("staff", person.staff())
                    .param("name", person.name())
                    .update();
        }
    }

    void minutes(UUID id, Minutes minutes) {
        jdbc.sql("update meeting set minutes_sm3 = :sm3, minutes_name = :name, version = version + 1 where id = :id")
                .param("sm3", minutes.sm3())
                .param("name", minutes.name())
                .param("id", id)
                .update();
    }

    private static Meeting read(ResultSet row, List<UnitId> units, List<Person> people) throws SQLException {
        String sm3 = row.getString("minutes_sm3");
        return new Meeting(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("title"),
                row.getObject("persons", Integer.class),
                sm3 == null ? null : new Minutes(row.getString("minutes_name"), sm3),
                units,
                people,
                row.getInt("version"),
                row.getString("recorder"));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
