package cn.yangguang.duty.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.day.Days;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.mailbox.Boxes;
import cn.yangguang.organization.staff.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Run by bench/daily-turn only: the turn of a day over 10,000 duties with 100,000 occurrences of 100 units and 300 people
 * who all want letters.
 */
@HouseTest
class DailyTurnTimes {

    private static final int UNITS = 100;
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 28);

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final Days days;
    private final People people;

    @Autowired
    DailyTurnTimes(ApplicationContext house, JdbcClient jdbc, Days days) {
        this.house = house;
        this.jdbc = jdbc;
        this.days = days;
        this.people = People.in(house);
    }

    @Test
    void aWholeTurnIsMadeInUnderTenSeconds() {
        furnish();
        days.announce(SUNDAY);
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from reminder_slip").update();
        report("Monday 29 June with the digest, nobody told before", SUNDAY.plusDays(1));
        report("Tuesday 30 June, the last day of the month", SUNDAY.plusDays(2));
        report("Wednesday 1 July", SUNDAY.plusDays(3));
    }

    private void report(String title, LocalDate day) {
        long begin = System.nanoTime();
        days.announce(day);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "  %s: %.2f s, %d reminders, %d letters%n",
                title, seconds, number("reminders", day), number("letters", day));
        assertThat(seconds).isLessThan(10);
    }

    private int number(String column, LocalDate day) {
        return jdbc.sql("select " + column + " from reminder_turn where day = :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Each duty has ten occurrences over the year; of what is past, nine tenths are done. */
    private void furnish() {
        Unit district = people.qingshi.district;
        jdbc.sql("""
                        insert into unit (id, parent_id, path, name, kind, position)
                        select gen_random_uuid(), :parent, :path || 'b' || i || '/', '测量单位' || i, 'DEPARTMENT', 1000 + i
                        from generate_series(1, :units) as i
                        """)
                .param("parent", district.id().value())
                .param("path", district.path().value())
                .param("units", UNITS)
                .update();
        person(district, Role.OFFICE);
        jdbc.sql("""
                        with new as (
                          insert into staff (id, login, name, unit_id, password, must_change, added_at, password_at)
                          select gen_random_uuid(), 'bench' || row_number() over (), '王小石', u.id, 'none', false, '2026-01-01', '2026-01-01'
                          from unit u, generate_series(1, 3) where u.name like '测量单位%'
                          returning id, unit_id, login)
                        insert into staff_role (staff_id, role, unit_id)
                        select id, case row_number() over (partition by unit_id order by login)
                          when 1 then 'HEAD' else 'CLERK' end, unit_id from new
                        """).update();
        List<UUID> staff = jdbc.sql("select id from staff")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        staff.forEach(id -> Boxes.give(house, id, district, "p" + id + "@qingshi.example"));
        duties(district);
        jdbc.sql("analyze").update();
    }

    private void person(Unit unit, Role role) {
        people.login(unit, role);
    }

    private void duties(Unit district) {
        jdbc.sql("""
                        insert into duty (id, source, obligation, holder, ground, ground_words, title, owner_id, plan_year)
                        select gen_random_uuid(), 'plan/bench/' || i, '{"kind": "every", "period": "MONTH"}', 'EACH', 'PRINTED',
                          '每月', '第' || i || '项公开任务', :owner, 2026 from generate_series(1, 10000) as i
                        """).param("owner", district.id().value()).update();
        jdbc.sql("""
                        insert into duty_unit (duty_id, unit_id, position)
                        select d.id, u.id, 0 from
                          (select id, row_number() over (order by source) as n from duty where source like 'plan/bench/%') d
                          join (select id, row_number() over (order by path) as n from unit where name like '测量单位%') u
                          on u.n = 1 + d.n % :units
                        """).param("units", UNITS).update();
        jdbc.sql("""
                        insert into occurrence (id, duty_id, unit_id, name, opens, due, needed, before_plan, done_on)
                        select gen_random_uuid(), duty_id, unit_id, '2026年' || month || '月', opens, due, 1, false,
                          case when due < :today and random() < 0.9 then due - 2 end
                        from duty_unit join duty d on d.id = duty_id, generate_series(1, 10) as month,
                          lateral (select make_date(2026, month, 1) as opens,
                            cast(make_date(2026, month, 1) + interval '1 month' - interval '1 day' as date)
                              - abs(hashtext(d.source)) % 20 as due) as day
                        """).param("today", SUNDAY).update();
    }
}
