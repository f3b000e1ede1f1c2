package cn.yangguang.request.keeping;

import cn.yangguang.request.Happening;
import cn.yangguang.request.clock.Channel;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** What of a case its limit follows from, and the limit that is stored. */
    public record OpenCase(
            UUID id, Channel channel, @Nullable LocalDate due, List<Happening> happened) {

        public OpenCase {
            happened = List.copyOf(happened);
        }
    }

    /** A limit that is another now; null where the calendar does not reach. */
    public record Move(
            UUID request,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    private record Bare(UUID id, Channel channel, @Nullable LocalDate due) {}

    /**
     * The next cases by their id, nobody else's until the caller's transaction ends.
     *
     * @param since those that end before this day are left out
     * @param after the last one of the batch before
     */
    public List<OpenCase> held(LocalDate since, UUID after, int size) {
        List<Bare> bare = jdbc.sql("""
                        select id, channel, due_on from request
                        where stage not in ('ANSWERED', 'ARCHIVED') and id > :after and received_on is not null
                          and (due_on is null or due_on >= :since)
                        order by id limit :size for update
                        """)
                .param("since", since)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> new Bare(
                        row.getObject("id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        Map<UUID, List<Happening>> happened = happened(bare);
        return bare.stream()
                .map(one ->
                        new OpenCase(one.id(), one.channel(), one.due(), happened.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Happening>> happened(List<Bare> cases) {
        Map<UUID, List<Happening>> happened = new HashMap<>();
        jdbc.sql("""
                        select * from request_event where request_id = any (cast(:ids as uuid[]))
                        order by request_id, position
                        """).param("ids", texts(cases.stream().map(Bare::id).toList())).query(row -> {
            happened.computeIfAbsent(row.getObject("request_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Happening(EventRow.read(row), row.getObject("by_id", UUID.class)));
        });
        return happened;
    }

    /** Stores the new limits, and that they moved because of this notice; in the caller's transaction. */
    public void move(List<Move> moves, String notice) {
        jdbc.sql("""
                        with moved as (
                          select * from unnest(cast(:ids as uuid[]), cast(:before as date[]), cast(:after as date[]))
                            as moved (id, before, after)),
                        stored as (
                          update request set due_on = moved.after from moved where request.id = moved.id)
                        insert into request_moved (request_id, old_due, new_due, notice, at)
                        select id, before, after, :notice, :now from moved
                        """)
                .param("ids", texts(moves.stream().map(Move::request).toList()))
                .param("before", days(moves.stream().map(Move::before).toArray()))
                .param("after", days(moves.stream().map(Move::after).toArray()))
                .param("notice", notice)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable String[] days(@Nullable Object[] days) {
        @Nullable String[] texts = new @Nullable String[days.length];
        for (int i = 0; i < days.length; i++) {
            Object day = days[i];
            texts[i] = day == null ? null : day.toString();
        }
        return texts;
    }
}
