package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the duties of one source, a plan as a rule, come to; whoever asks has made sure that the reader may see it. */
@Component
public class SourceLists {

    private static final String CHOSEN = """
             where d.source like :source
              and (cast(:unit as uuid) is null or o.unit_id = :unit or o.unit_id is null and exists
                (select from duty_unit du where du.duty_id = d.id and du.unit_id = :unit
                  and du.position <\s""" + Duties.BEHIND + """
              ))
              and (cast(:first as date) is null or o.due between :first and :last)
              and (not :undated or o.due is null)
              and (cast(:state as text) is null or :state =\s""" + State.SQL + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    SourceLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which occurrences are listed; null is all.
     *
     * @param undated only those that have no due day yet
     */
    public record Wanted(
            @Nullable UnitId unit,
            @Nullable YearMonth month,
            boolean undated,
            @Nullable State state) {}

    /**
     * So many occurrences are due in a month and stand so.
     *
     * @param unit who owes them; null where everybody's are counted, each once
     * @param month when they are due; null for those that have no day yet
     */
    public record Tally(@Nullable UnitId unit, @Nullable YearMonth month, State state, long count) {}

    /**
     * A duty, and how many of its occurrences stand where.
     *
     * @param endedOn the day from which an amendment took it away, null while it binds
     */
    public record OfDuty(
            DutyId id,
            Duty duty,
            Map<State, Long> states,
            @Nullable LocalDate endedOn) {}

    /** By unit, month and state, in the order of the tree; what several units share counts for each of them. */
    public List<Tally> byUnit(String source) {
        return tallies("""
                select u.id as unit, cast(date_trunc('month', o.due) as date) as month, %s as state, count(*) as count
                from duty d join duty_unit du on du.duty_id = d.id join unit u on u.id = du.unit_id
                  join occurrence o on o.duty_id = d.id and\s""" + Duties.OWES + """
                where d.source like :source
                group by 1, 2, 3, u.path, u.position order by u.position, u.path, 2 nulls last
                """, source);
    }

    /** By month and state, each occurrence once. */
    public List<Tally> all(String source) {
        return tallies("""
                select cast(null as uuid) as unit, cast(date_trunc('month', o.due) as date) as month, %s as state,
                  count(*) as count
                from duty d join occurrence o on o.duty_id = d.id
                where d.source like :source
                group by 1, 2, 3 order by 2 nulls last
                """, source);
    }

    private List<Tally> tallies(String sql, String source) {
        return dated(sql.formatted(State.SQL), source)
                .query((row, number) -> {
                    UUID unit = row.getObject("unit", UUID.class);
                    LocalDate month = row.getObject("month", LocalDate.class);
                    return new Tally(
                            unit == null ? null : new UnitId(unit),
                            month == null ? null : YearMonth.from(month),
                            State.valueOf(row.getString("state")),
                            row.getLong("count"));
                })
                .list();
    }

    /** Every duty, those of one task in the order of their first due days. */
    public List<OfDuty> duties(String source) {
        Map<DutyId, OfDuty> duties = new LinkedHashMap<>();
        dated("""
                select d.*, s.state, s.count from duty d
                  join lateral (select min(o.due) as due, %s as state, count(*) as count
                    from occurrence o where o.duty_id = d.id group by 2) s on true
                where d.source like :source
                order by d.source, min(s.due) over (partition by d.id) nulls last, d.id
                """.formatted(State.SQL), source).query(row -> {
            DutyId id = new DutyId(row.getObject("id", UUID.class));
            Duty duty = OwedRow.duty(row);
            LocalDate ended = row.getObject("ended_on", LocalDate.class);
            duties.computeIfAbsent(id, none -> new OfDuty(id, duty, new EnumMap<>(State.class), ended))
                    .states()
                    .put(State.valueOf(row.getString("state")), row.getLong("count"));
        });
        return new ArrayList<>(duties.values());
    }

    /** One page of the occurrences, those before the plan too, in the order of the due days. */
    public List<Owed> owed(String source, Wanted wanted, Paging paging) {
        YearMonth month = wanted.month();
        return dated(DueSql.ROW + CHOSEN + DueSql.ORDER + " offset :offset limit :size", source)
                .param("unit", wanted.unit() == null ? null : wanted.unit().value())
                .param("first", month == null ? null : month.atDay(1))
                .param("last", month == null ? null : month.atEndOfMonth())
                .param("undated", wanted.undated())
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query(new OwedRow(LocalDate.now(clock)))
                .list();
    }

    private JdbcClient.StatementSpec dated(String sql, String source) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(sql).param("source", DueSql.prefix(source)).param("today", today);
    }
}
