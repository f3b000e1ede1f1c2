package cn.yangguang.request.keeping;

import cn.yangguang.request.Happening;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.deadline.InternalRule;
import cn.yangguang.request.deadline.InternalRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that are received and not answered, for whoever counts their limits again. */
@Repository
public class OpenCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What of a case its limits follow from, and the ones that are stored. */
    public record OpenCase(
            UUID id, Channel channel, InternalRule rule, RequestLimits.Days days, List<Happening> happened) {

        public OpenCase {
            happened = List.copyOf(happened);
        }
    }

    /** Limits of which one is another now. */
    public record Move(UUID request, RequestLimits.Days before, RequestLimits.Days after) {}

    /**
     * The next cases by their id, nobody else's until the caller's transaction ends.
     *
     * @param since those that end before this day are left out
     * @param under the pattern of the paths of the units whose they are
     * @param after the last one of the batch before
     */
    public List<OpenCase> held(LocalDate since, String under, UUID after, int size) {
        List<OpenCase> bare = jdbc.sql("select r.id, r.channel, r.due_on, r.internal_due_on, coalesce("
                        + InternalRules.GOVERNING + """
                        , '') as rule from request r join unit u on u.id = r.unit_id
                        where r.stage not in ('ANSWERED', 'ARCHIVED') and r.id > :after and r.received_on is not null
                          and (r.due_on is null or r.due_on >= :since) and u.path like :under
                        order by r.id limit :size for update of r
                        """)
                .param("since", since)
                .param("under", under)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> bare(row))
                .list();
        Map<UUID, List<Happening>> happened = happened(bare);
        return bare.stream()
                .map(one -> new OpenCase(
                        one.id(), one.channel(), one.rule(), one.days(), happened.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static OpenCase bare(ResultSet row) throws SQLException {
        return new OpenCase(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                InternalRule.read(row.getString("rule")),
                new RequestLimits.Days(
                        row.getObject("due_on", LocalDate.class), row.getObject("internal_due_on", LocalDate.class)),
                List.of());
    }

    private Map<UUID, List<Happening>> happened(List<OpenCase> cases) {
        Map<UUID, List<Happening>> happened = new HashMap<>();
        jdbc.sql("""
                        select * from request_event where request_id = any (cast(:ids as uuid[]))
                        order by request_id, position
                        """)
                .param("ids", texts(cases.stream().map(OpenCase::id).toList()))
                .query(row -> {
                    happened.computeIfAbsent(row.getObject("request_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Happening(EventRow.read(row), row.getObject("by_id", UUID.class)));
                });
        return happened;
    }

    /** Stores the new limits, and where a legal one moved, that it did because of this notice; in the caller's transaction. */
    public void move(List<Move> moves, String notice) {
        jdbc.sql("""
                        with moved as (
                          select * from unnest(cast(:ids as uuid[]), cast(:before as date[]), cast(:after as date[]),
                            cast(:internal as date[])) as moved (id, before, after, internal)),
                        stored as (
                          update request set due_on = moved.after, internal_due_on = moved.internal
                          from moved where request.id = moved.id)
                        insert into request_moved (request_id, old_due, new_due, notice, at)
                        select id, before, after, :notice, :now from moved where before is distinct from after
                        """)
                .param("ids", texts(moves.stream().map(Move::request).toList()))
                .param("before", days(moves, move -> move.before().due()))
                .param("after", days(moves, move -> move.after().due()))
                .param("internal", days(moves, move -> move.after().internal()))
                .param("notice", notice)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable String[] days(List<Move> moves, Function<Move, @Nullable LocalDate> which) {
        @Nullable String[] texts = new @Nullable String[moves.size()];
        for (int i = 0; i < texts.length; i++) {
            LocalDate day = which.apply(moves.get(i));
            texts[i] = day == null ? null : day.toString();
        }
        return texts;
    }
}
