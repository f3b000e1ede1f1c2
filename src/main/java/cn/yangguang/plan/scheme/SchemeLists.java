package cn.yangguang.plan.scheme;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Badge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the units' schemes are, all by query: nothing here is stored. */
@Component
public class SchemeLists {

    /** A week before the day the lamp turns. */
    private static final int SOON_DAYS = 7;

    private static final String UNITS = """
            with held as (
              select split_part(d.source, '/', 2) as plan, du.unit_id, count(distinct d.source) as tasks
              from unit u join duty_unit du on du.unit_id = u.id join duty d on d.id = du.duty_id
              where u.path like any (:reach) and d.source like :source and\s""" + Duties.HELD + """
              group by 1, 2),
            asked as (
              select plan, unit_id, tasks from held union all
              select distinct cast(s.plan_id as text), s.unit_id, 0 from scheme s join unit u on u.id = s.unit_id
              where s.stage = 'PUBLISHED' and u.path like any (:reach) and 'plan/' || s.plan_id || '/' like :source
                and not exists (select from held where held.plan = cast(s.plan_id as text) and held.unit_id = s.unit_id))
            select p.id as plan_id, p.title, p.closed_on is not null as closed, t.publish_by, u.id as unit_id,
              u.name as unit_name, asked.tasks, coalesce(u.valid_to < :today, false) as ended,
              case when asked.tasks = 0 then coalesce((select t.name from duty_passing g join unit t on t.id = g.to_id
                where g.from_id = u.id order by g.number desc limit 1),
                (select t.name from unit t where t.id = u.successor_id and u.valid_to < :today)) end as heir,
              (select count(*) from task_work w where w.plan_id = p.id and w.unit_id = u.id
                and w.measures <> '' and w.section <> '' and w.person <> ''
                and (not exists (select from plan_task t where t.id = w.task_id)
                  or exists (select from duty d join duty_unit du on du.duty_id = d.id and du.unit_id = u.id
                    where d.source = 'plan/' || w.plan_id || '/' || w.task_id and\s""" + Duties.HELD + """
                ))) as filled,
              s.stage, s.returned_at is not null as returned,
              (select min(f.published_on) from scheme f where f.plan_id = p.id and f.unit_id = u.id) as published_on
            from asked join plan p on cast(p.id as text) = asked.plan and p.confirmed_by is not null
              join unit u on u.id = asked.unit_id
              left join scheme_date t on t.plan_id = p.id
              left join lateral (select stage, returned_at from scheme l where l.plan_id = p.id and l.unit_id = u.id
                order by l.number desc limit 1) s on true
            order by p.year desc, p.uploaded_at desc, p.id, u.position, u.path
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SchemeLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where a unit is with its scheme for a plan.
     *
     * @param publishBy the day that the office set; none where no scheme is asked
     * @param tasks how many tasks of the plan are the unit's
     * @param filled for how many it has written measures, section and person
     * @param stage of the newest number in words, empty where there is none
     * @param waiting whether the newest number waits for the head
     * @param approved whether the newest number waits to be published
     * @param closed whether the plan is closed, so that nothing more is written
     * @param publishedOn the day on which its first number was published
     * @param gone why a unit that published has none of the tasks any more, and who took over; empty while it has some
     */
    public record OfUnit(
            UUID plan,
            String title,
            @Nullable LocalDate publishBy,
            UnitId unit,
            String unitName,
            long tasks,
            long filled,
            String stage,
            boolean waiting,
            boolean approved,
            boolean closed,
            @Nullable LocalDate publishedOn,
            String gone,
            LocalDate today) {

        /** Whether the day has passed without a published scheme. */
        public boolean overdue() {
            return publishBy != null && publishedOn == null && today.isAfter(publishBy);
        }

        /** Where it stands against the office's day. */
        public Badge lamp() {
            if (publishedOn != null) {
                return publishBy != null && publishedOn.isAfter(publishBy)
                        ? new Badge("迟公布", Badge.Lamp.SOON)
                        : new Badge("已公布", Badge.Lamp.GOOD);
            }
            if (overdue()) {
                return new Badge("逾期未公布", Badge.Lamp.BAD);
            }
            boolean soon = publishBy != null && !today.plusDays(SOON_DAYS).isBefore(publishBy);
            return soon ? new Badge("临近期限", Badge.Lamp.SOON) : new Badge("未公布", Badge.Lamp.PLAIN);
        }

        /** Where the unit's page about this plan is. */
        public String path() {
            return "/desk/work/" + plan + "/" + unit;
        }
    }

    /** Every plan that asks something of units in reach, unit by unit; the newest plan first. */
    public List<OfUnit> within(Reach reach) {
        return units(reach.patterns(), "plan/%");
    }

    /** Every plan that asks something of this one unit. */
    List<OfUnit> of(Unit unit) {
        return units(new String[] {unit.path().value()}, "plan/%");
    }

    /** Every unit in reach that one plan asks something of, in the order of the tree. */
    List<OfUnit> of(UUID plan, Reach reach) {
        return units(reach.patterns(), "plan/" + plan + "/%");
    }

    /** A scheme that was handed in and waits for a head. */
    record Waiting(String plan, String unitName, String path) {}

    /** Those of units in reach, the oldest first. */
    List<Waiting> waiting(Reach reach) {
        return jdbc.sql("""
                        select p.title, u.name, s.plan_id, s.unit_id from scheme s join plan p on p.id = s.plan_id
                          join unit u on u.id = s.unit_id
                        where s.stage = 'SUBMITTED' and p.closed_on is null and u.path like any (:reach) order by s.submitted_at limit 20
                        """)
                .param("reach", reach.patterns())
                .query((row, _) -> new Waiting(
                        row.getString("title"),
                        row.getString("name"),
                        "/desk/work/" + row.getObject("plan_id", UUID.class) + "/"
                                + row.getObject("unit_id", UUID.class) + "/scheme"))
                .list();
    }

    private List<OfUnit> units(String[] paths, String source) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(UNITS)
                .param("reach", paths)
                .param("today", today)
                .param("source", source)
                .query((row, _) -> read(row, today))
                .list();
    }

    private static OfUnit read(ResultSet row, LocalDate today) throws SQLException {
        String stage = row.getString("stage");
        return new OfUnit(
                row.getObject("plan_id", UUID.class),
                row.getString("title"),
                row.getObject("publish_by", LocalDate.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getLong("tasks"),
                row.getLong("filled"),
                words(stage, row.getBoolean("returned")),
                "SUBMITTED".equals(stage),
                "APPROVED".equals(stage),
                row.getBoolean("closed"),
                row.getObject("published_on", LocalDate.class),
                row.getLong("tasks") == 0 ? gone(row.getBoolean("ended"), row.getString("heir")) : "",
                today);
    }

    private static String gone(boolean ended, @Nullable String heir) {
        return (ended ? "已撤销" : "任务已调整") + (heir == null ? "" : "，由" + heir + "承接");
    }

    private static String words(@Nullable String stage, boolean returned) {
        return switch (stage) {
            case null -> "";
            case "DRAFTED" -> returned ? "已退回修改" : "起草中";
            case "SUBMITTED" -> "待审定";
            case "APPROVED" -> "已审定，待公布";
            default -> "已公布";
        };
    }
}
