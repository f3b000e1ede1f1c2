package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger: every occurrence within somebody's sight, as it stands today. */
@Component
public class Ledger {

    private static final int CHUNK = 500;

    private static final String COUNTED =
            "select state, count(*) as number from (select " + State.SQL + " as state" + LedgerQuery.FROM;

    private static final String TALLIED = """
            with summed as materialized (select duty_id, shared, unit_id, month, state, count(*) as number, grouping(month) as not_of_month
              from (select o.duty_id, o.unit_id is null as shared, o.unit_id, cast(date_trunc('month', o.due) as date) as month,
                \s""" + State.SQL + " as state" + LedgerQuery.FROM;

    /** All is read once; chapters and sharers are then looked up for each duty instead of each of its occurrences. */
    private static final String TALLIES = """
            ) as listed where state = any (cast(:states as text[]))
              group by grouping sets ((month, state), (duty_id, shared, state), (unit_id, state)))
            select 'MONTH' as kind, coalesce(to_char(month, 'YYYY-MM'), '') as key, state, number from summed where not_of_month = 0
            union all
            select 'CHAPTER', coalesce(d.path[1], ''), state, sum(number) from summed s join duty d on d.id = s.duty_id group by 2, 3
            union all
            select 'UNIT', cast(unit_id as text), state, sum(number)
            from (select unit_id, state, number from summed where unit_id is not null
              union all
              select du.unit_id, s.state, s.number from summed s
              join duty_unit du on du.duty_id = s.duty_id and du.position < """ + Duties.BEHIND + """
                         where s.shared) owed group by 2, 3
            """;

    private final JdbcClient jdbc;
    private final DueLists lists;
    private final Clock clock;

    Ledger(JdbcClient jdbc, DueLists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param counts how many stand where, of all that the filter gives but for its standings
     * @param total how many the whole filter gives
     */
    public record Listed(Map<State, Long> counts, long total, List<UUID> ids) {}

    /** One page, and the counts of the whole. */
    public Listed list(LedgerSight sight, LedgerFilter filter, UnitTree tree, long offset, int size) {
        LedgerQuery query = LedgerQuery.of(sight, filter, tree, today());
        Map<State, Long> counts = counts(query);
        long total = counts.entrySet().stream()
                .filter(one -> filter.states().isEmpty() || filter.states().contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Listed(counts, total, total == 0 ? List.of() : ids(query, filter, offset, size));
    }

    private Map<State, Long> counts(LedgerQuery query) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        query.ask(jdbc, COUNTED + query.where() + ") as listed group by state").query(row -> {
            counts.put(State.valueOf(row.getString("state")), row.getLong("number"));
        });
        return counts;
    }

    /** In the order of an index where that is the due day, so that a page is read off without sorting all. */
    private List<UUID> ids(LedgerQuery query, LedgerFilter filter, long offset, int size) {
        String state = filter.states().isEmpty() ? "" : " and (" + State.SQL + ") = any (cast(:states as text[]))";
        String from = LedgerQuery.FROM + (filter.sort() == Sort.UNIT ? "left join unit u on u.id = o.unit_id" : "");
        String sql = "select o.id" + from + query.where() + state + " order by "
                + filter.sort().sql() + " offset :offset limit :size";
        return query.ask(jdbc, sql)
                .param("states", LedgerQuery.names(filter.states()))
                .param("all", LedgerQuery.names(List.of()))
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** Rows by and by, as many at a time as fit the memory. */
    public void each(List<UUID> ids, Consumer<Owed> row) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            lists.of(ids.subList(from, Math.min(ids.size(), from + CHUNK))).forEach(row);
        }
    }

    /** The ids of the whole list in its order. */
    public List<UUID> ids(LedgerSight sight, LedgerFilter filter, UnitTree tree) {
        return ids(LedgerQuery.of(sight, filter, tree, today()), filter, 0, Integer.MAX_VALUE);
    }

    /** Those of the marked ones that are in sight, in the order of the list. */
    public List<UUID> among(LedgerSight sight, Collection<UUID> marked) {
        return ids(LedgerQuery.among(sight, marked, today()), LedgerFilter.ALL, 0, Integer.MAX_VALUE);
    }

    /** The rows of a page. */
    public List<Owed> rows(List<UUID> ids) {
        return lists.of(ids);
    }

    /** So many stand so, of one line of the summary; its key is a unit's id, a heading, or a month as 2026-05. */
    public record Tally(String kind, String key, State state, long count) {}

    /** How many stand where by chapter and by month, each once, and by unit, where what is shared counts for each. */
    public List<Tally> tallies(LedgerSight sight, LedgerFilter filter, UnitTree tree) {
        LedgerQuery query = LedgerQuery.of(sight, filter, tree, today());
        return query.ask(jdbc, TALLIED + query.where() + TALLIES)
                .param("states", LedgerQuery.names(filter.states()))
                .query((row, _) -> new Tally(
                        row.getString("kind"),
                        row.getString("key"),
                        State.valueOf(row.getString("state")),
                        row.getLong("number")))
                .list();
    }

    /** The first and second headings that stand above what is in sight, of one plan or year where the filter names it. */
    public Map<String, List<String>> chapters(LedgerSight sight, LedgerFilter filter) {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        LedgerQuery.ofDuties(sight, filter, today())
                .askOfDuties(jdbc, "select d.path[1] as chapter, coalesce(d.path[2], '') as section from duty d", """
                         and d.path[1] is not null group by 1, 2 order by max(d.plan_year) desc, 1, 2
                        """)
                .query(row -> {
                    List<String> sections =
                            chapters.computeIfAbsent(row.getString("chapter"), none -> new ArrayList<>());
                    if (!row.getString("section").isEmpty()) {
                        sections.add(row.getString("section"));
                    }
                });
        return chapters;
    }

    /** The years of the plans in sight, the newest first. */
    public List<Integer> years(LedgerSight sight) {
        return LedgerQuery.ofDuties(sight, LedgerFilter.ALL, today())
                .askOfDuties(jdbc, "select distinct d.plan_year from duty d", " order by 1 desc")
                .query((row, _) -> row.getInt("plan_year"))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
