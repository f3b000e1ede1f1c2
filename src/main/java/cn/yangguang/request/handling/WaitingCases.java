package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.request.keeping.Awaited;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cases in which somebody has to do something now. */
@Repository
class WaitingCases {

    private final JdbcClient jdbc;

    WaitingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for this person, by what is to be done; one query over what is open. */
    Map<Awaited.Kind, Long> of(Reach handled, Reach approved, UUID person, LocalDate today) {
        String counts = Arrays.stream(Awaited.Kind.values())
                .map(kind -> "count(*) filter (where " + (kind.act() == Act.APPROVE_REQUESTS ? "approved" : "handled")
                        + " and " + kind.condition() + ") as " + kind)
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts + """
                         from request r join (select id, path like any (:handled) as handled,
                            path like any (:approved) as approved from unit) u on u.id = r.unit_id
                        where r.stage not in ('ANSWERED', 'ARCHIVED') and (handled or approved)
                        """)
                .param("handled", handled.patterns())
                .param("approved", approved.patterns())
                .param("person", person)
                .param("today", today)
                .query((row, _) -> read(row))
                .single();
    }

    private static Map<Awaited.Kind, Long> read(ResultSet row) throws SQLException {
        Map<Awaited.Kind, Long> waiting = new EnumMap<>(Awaited.Kind.class);
        for (Awaited.Kind kind : Awaited.Kind.values()) {
            waiting.put(kind, row.getLong(kind.name()));
        }
        return waiting;
    }
}
