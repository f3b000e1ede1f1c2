package cn.yangguang.duty.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed, within a reach: the units whose own or shared occurrences are listed. */
@Component
public class DueLists {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What to list: of one month, in one state; without a state what is still owed. */
    public record Wanted(
            @Nullable YearMonth month, @Nullable State state) {
        /** Everything that is still owed. */
        public static final Wanted ALL = new Wanted(null, null);
    }

    /** A month with so many occurrences due in it, and so many of them overdue. */
    public record InMonth(YearMonth month, long due, long overdue) {}

    /** What a unit owes: still to fall due this month, overdue in all, and in all. */
    public record OfUnit(UnitId unit, long thisMonth, long overdue, long all) {}

    /**
     * One page of what is owed: first what falls due this week and month, then what is overdue, then the rest, each in the
     * order of the due days; what has none yet comes last.
     */
    public List<Owed> owed(Reach reach, Wanted wanted, Paging paging) {
        return filtered(
                        DueSql.ROW + " where " + DueSql.FILTERED + DueSql.NEAR_FIRST + " offset :offset limit :size",
                        reach,
                        wanted)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query(new OwedRow(today()))
                .list();
    }

    /** One occurrence, if somebody within reach owes it. */
    public Optional<Owed> find(Reach reach, UUID occurrence) {
        return jdbc.sql(DueSql.ROW + " where o.id = :id and " + DueSql.REACHED)
                .param("id", occurrence)
                .param("reach", reach.patterns())
                .query(new OwedRow(today()))
                .optional();
    }

    /** These occurrences in the order asked for; whoever asks has made sure that the reader may see them. */
    public List<Owed> of(List<UUID> occurrences) {
        Map<UUID, Owed> found = new HashMap<>();
        jdbc.sql(DueSql.ROW + " where o.id = any (cast(:ids as uuid[]))")
                .param("ids", occurrences.stream().map(UUID::toString).toArray(String[]::new))
                .query(new OwedRow(today()))
                .list()
                .forEach(owed -> found.put(owed.id(), owed));
        return occurrences.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    /** One occurrence, whoever owes it: whoever asks makes sure that the reader may see it. */
    public Optional<Owed> find(UUID occurrence) {
        return jdbc.sql(DueSql.ROW + " where o.id = :id")
                .param("id", occurrence)
                .query(new OwedRow(today()))
                .optional();
    }

    /** What occasions started, wherever, that waits for a notice, or is still open and due on this day or later. */
    public List<Owed> started(LocalDate reaching) {
        return jdbc.sql(DueSql.ROW + """
                         where o.occasion_id is not null and o.closed_on is null
                          and (o.due_after = 'NOTICE' or o.due >= greatest(cast(:reaching as date), :today))
                        """ + DueSql.ORDER)
                .param("reaching", reaching)
                .param("today", today())
                .query(new OwedRow(today()))
                .list();
    }

    /** How many there are. */
    public long count(Reach reach, Wanted wanted) {
        return filtered("select count(*) from occurrence o where " + DueSql.FILTERED, reach, wanted)
                .query(Long.class)
                .single();
    }

    /** How many there are in each section of the list, whatever page of it is shown. */
    public Map<Section, Long> sections(Reach reach, Wanted wanted) {
        Map<Section, Long> sections = new HashMap<>();
        filtered("""
                select section, cast(date_trunc('month', case when section = 'LATER' then due end) as date) as month,
                  count(*) as number
                from (select o.due, """ + Section.SQL + " as section from occurrence o where " + DueSql.FILTERED + """
                ) as listed group by 1, 2
                """, reach, wanted)
                .query(row -> {
                    LocalDate month = row.getObject("month", LocalDate.class);
                    Section section = new Section(
                            Section.Kind.valueOf(row.getString("section")),
                            month == null ? null : YearMonth.from(month));
                    sections.put(section, row.getLong("number"));
                });
        return sections;
    }

    /** How much is owed, month by month. */
    public Overview overview(Reach reach) {
        long[] undated = {0};
        List<InMonth> months = new ArrayList<>();
        filtered("""
                select cast(date_trunc('month', o.due) as date) as month, count(*) as due,
                  count(*) filter (where o.due < :today) as overdue
                from occurrence o where
                """ + DueSql.FILTERED + " group by 1 order by 1", reach, Wanted.ALL)
                .query(row -> {
                    LocalDate month = row.getObject("month", LocalDate.class);
                    if (month == null) {
                        undated[0] = row.getLong("due");
                    } else {
                        months.add(new InMonth(YearMonth.from(month), row.getLong("due"), row.getLong("overdue")));
                    }
                });
        return new Overview(months, undated[0]);
    }

    /** Every unit in reach that owes something, in the order of the tree; what is shared counts for each. */
    public List<OfUnit> units(Reach reach) {
        YearMonth month = YearMonth.from(today());
        return jdbc.sql("""
                        select u.id, u.path,
                          count(*) filter (where o.due between :today and :last) as this_month,
                          count(*) filter (where o.due < :today and not o.before_plan) as overdue,
                          count(*) as all_due
                        from unit u join duty_unit du on du.unit_id = u.id
                          join occurrence o on o.duty_id = du.duty_id and\s""" + Duties.OWES + """
                        where u.path like any (:reach) and o.closed_on is null and not (o.before_plan and o.due < :today)
                          and not """ + State.SETTLED + """
                        group by u.id, u.path, u.position order by overdue desc, u.position, u.path
                        """)
                .param("reach", reach.patterns())
                .param("today", today())
                .param("last", month.atEndOfMonth())
                .query((row, number) -> new OfUnit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getLong("this_month"),
                        row.getLong("overdue"),
                        row.getLong("all_due")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Reach reach, Wanted wanted) {
        YearMonth month = wanted.month();
        LocalDate today = today();
        return jdbc.sql(sql)
                .param("reach", reach.patterns())
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("today", today)
                .param("sunday", Section.sunday(today))
                .param("month_end", YearMonth.from(today).atEndOfMonth())
                .param("first", month == null ? null : month.atDay(1))
                .param("last", month == null ? null : month.atEndOfMonth());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
