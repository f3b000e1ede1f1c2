package cn.yangguang.duty.meeting;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.meeting.Meeting.Person;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a year's meetings and trainings come to, all by query. */
@Repository
class Shares {

    /** Words by which a duty asks for meetings on open government alone. */
    private static final String SPECIAL = "专题会议|专题会|专题研究";

    private final JdbcClient jdbc;
    private final Attendees attendees;

    Shares(JdbcClient jdbc, Attendees attendees) {
        this.jdbc = jdbc;
        this.attendees = attendees;
    }

    /** Meetings on open government that a unit held in a year, and how many its duties ask for. */
    record Special(UnitId unit, String name, long held, long required) {}

    /** A unit's disclosure staff in a year: how many there are, and who was at no training. */
    record Training(UnitId unit, long all, List<String> missed) {
        long trained() {
            return all - missed.size();
        }
    }

    /** Every unit in reach that held one or has to, in the order of the tree. */
    List<Special> special(Reach reach, int year) {
        return jdbc.sql("""
                        with asked as (
                          select du.unit_id, sum(o.needed) as required
                          from duty d join duty_unit du on du.duty_id = d.id
                            join occurrence o on o.duty_id = d.id and\s""" + Duties.OWES + """
                          where d.plan_year = :year and d.title ~ :special and o.waived_because is null group by 1),
                        had as (
                          select unit_id, count(*) as held from meeting
                          where kind = 'SPECIAL' and held_on between :first and :last group by 1)
                        select u.id, u.name, coalesce(had.held, 0) as held, coalesce(asked.required, 0) as required
                        from unit u left join asked on asked.unit_id = u.id left join had on had.unit_id = u.id
                        where u.path like any (:reach) and (asked.unit_id is not null or had.unit_id is not null)
                        order by u.position, u.path
                        """)
                .param("year", year)
                .param("special", SPECIAL)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("reach", reach.patterns())
                .query((row, _) -> new Special(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getLong("held"),
                        row.getLong("required")))
                .list();
    }

    /** Every unit in reach with disclosure staff, in the order of the tree; one training in the year is enough. */
    List<Training> training(Reach reach, int year) {
        Set<String> trained = trained(year);
        Map<UnitId, long[]> all = new LinkedHashMap<>();
        Map<UnitId, List<String>> missed = new LinkedHashMap<>();
        for (Attendees.Attendee one : attendees.within(reach)) {
            if (one.discloses()) {
                all.computeIfAbsent(one.unit(), _ -> new long[1])[0]++;
                List<String> names = missed.computeIfAbsent(one.unit(), _ -> new java.util.ArrayList<>());
                if (!trained.contains(Attendees.key(one.person()))) {
                    names.add(one.person().name());
                }
            }
        }
        return all.entrySet().stream()
                .map(entry -> new Training(
                        entry.getKey(), entry.getValue()[0], missed.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Set<String> trained(int year) {
        String[] kinds = Arrays.stream(MeetingKind.values())
                .filter(MeetingKind::trains)
                .map(Enum::name)
                .toArray(String[]::new);
        return new HashSet<>(jdbc.sql("""
                        select distinct p.unit_id, p.staff_id, p.name
                        from meeting m join meeting_person p on p.meeting_id = m.id
                        where m.kind = any (:kinds) and m.held_on between :first and :last
                        """)
                .param("kinds", kinds)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, _) -> {
                    @Nullable UUID unit = row.getObject("unit_id", UUID.class);
                    return Attendees.key(new Person(
                            unit == null ? null : new UnitId(unit),
                            row.getObject("staff_id", UUID.class),
                            row.getString("name")));
                })
                .list());
    }
}
