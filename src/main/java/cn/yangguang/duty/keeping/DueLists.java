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

    /** Occurrences of units in reach: their own, and those they share. */
    private static final String REACHED = """
            (o.unit_id = any (array(select id from unit where path like any (:reach)))
              or o.unit_id is null and o.duty_id = any (array(
                select du.duty_id from duty_unit du join unit u on u.id = du.unit_id where u.path like any (:reach)
                  and du.position <\s""" + Duties.BEHIND + """
            )))
            """;

    private static final String FILTERED = REACHED + """
             and (cast(:state as text) is null and o.closed_on is null and not """ + State.SETTLED + """
               and (o.due is null or o.due >= :today or not o.before_plan)
               or :state = (""" + State.SQL + """
             )) and (cast(:first as date) is null or o.due between :first and :last)
            """;

    /** One occurrence with its duty and who owes it, for {@link OwedRow}. */
    static final String ROW = """
            select o.*, d.source, d.obligation, d.holder, d.trigger_words, d.condition_words, d.ground, d.ground_words,
              d.title, d.path, d.owner_id, d.plan_issued,
              (select words from occasion where id = o.occasion_id) as occasion,
              (select string_agg(p.passed_on || ' 由' || f.name || '移交，原因：' || p.because, '；' order by p.number)
                from duty_passed pd join duty_passing p on p.id = pd.passing_id join unit f on f.id = p.from_id
                where pd.occurrence_id = o.id
                  or pd.occurrence_id is null and o.unit_id is null and pd.duty_id = o.duty_id) as passed,
              array(select u.name from duty_unit du join unit u on u.id = du.unit_id
                where du.duty_id = d.id and\s""" + Duties.OWES + """
                order by du.position) as units,
              array(select du.unit_id from duty_unit du
                where du.duty_id = d.id and\s""" + Duties.OWES + """
                order by du.position) as unit_ids,
              (select u.name from duty_unit du join unit u on u.id = du.unit_id
                where du.duty_id = d.id order by du.position limit 1) as lead
            from occurrence o join duty d on d.id = o.duty_id
            """;

    private static final String BY_DAY = " o.due nulls last, o.opens, d.source, o.name, o.id";

    static final String ORDER = " order by" + BY_DAY;

    /** What falls due this week or month stands before what is overdue, however long that list is. */
    private static final String NEAR_FIRST = " order by case (" + Section.SQL
            + ") when 'WEEK' then 0 when 'MONTH' then 1 when 'OVERDUE' then 2 else 3 end," + BY_DAY;

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
        return filtered(ROW + " where " + FILTERED + NEAR_FIRST + " offset :offset limit :size", reach, wanted)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query(new OwedRow(today()))
                .list();
    }

    /** One occurrence, if somebody within reach owes it. */
    public Optional<Owed> find(Reach reach, UUID occurrence) {
        return jdbc.sql(ROW + " where o.id = :id and " + REACHED)
                .param("id", occurrence)
                .param("reach", reach.patterns())
                .query(new OwedRow(today()))
                .optional();
    }

    /** These occurrences in the order asked for; whoever asks has made sure that the reader may see them. */
    public List<Owed> of(List<UUID> occurrences) {
        Map<UUID, Owed> found = new HashMap<>();
        jdbc.sql(ROW + " where o.id = any (cast(:ids as uuid[]))")
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
        return jdbc.sql(ROW + " where o.id = :id")
                .param("id", occurrence)
                .query(new OwedRow(today()))
                .optional();
    }

    /** What occasions started, wherever, that waits for a notice, or is still open and due on this day or later. */
    public List<Owed> started(LocalDate reaching) {
        return jdbc.sql(ROW + """
                         where o.occasion_id is not null and o.closed_on is null
                          and (o.due_after = 'NOTICE' or o.due >= greatest(cast(:reaching as date), :today))
                        """ + ORDER)
                .param("reaching", reaching)
                .param("today", today())
                .query(new OwedRow(today()))
                .list();
    }

    /** How many there are. */
    public long count(Reach reach, Wanted wanted) {
        return filtered("select count(*) from occurrence o where " + FILTERED, reach, wanted)
                .query(Long.class)
                .single();
    }

    /** How many there are in each section of the list, whatever page of it is shown. */
    public Map<Section, Long> sections(Reach reach, Wanted wanted) {
        Map<Section, Long> sections = new HashMap<>();
        filtered("""
                select section, cast(date_trunc('month', case when section = 'LATER' then due end) as date) as month,
                  count(*) as number
                from (select o.due, """ + Section.SQL + " as section from occurrence o where " + FILTERED + """
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
                """ + FILTERED + " group by 1 order by 1", reach, Wanted.ALL).query(row -> {
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

    /** For {@code source like :prefix}. */
    static String prefix(String source) {
        return source.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
