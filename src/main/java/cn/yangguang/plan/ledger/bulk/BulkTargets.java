package cn.yangguang.plan.ledger.bulk;

import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.BulkAct;
import cn.yangguang.plan.ledger.sheet.RowMark;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which of the chosen rows an act can be done at all. */
@Component
class BulkTargets {

    private final JdbcClient jdbc;
    private final Rights rights;

    BulkTargets(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** A piece that waits to be accepted by somebody other than its author. */
    record Waiting(UUID id, String words) {}

    /**
     * The rows to which it can be done, in the order of their ids, and for accepting the pieces that wait there.
     *
     * @param left how many of the chosen rows it cannot be done to
     */
    record Targets(List<Owed> rows, List<Waiting> pieces, int left) {
        Targets {
            rows = List.copyOf(rows);
            pieces = List.copyOf(pieces);
        }

        /** Tells whether the rows are still those that somebody saw. */
        String digest() {
            String all = rows.stream()
                    .map(row -> row.id() + " " + RowMark.of(row).state())
                    .collect(Collectors.joining("\n"));
            return Sm3.hex(Sm3.hash(all + pieces));
        }
    }

    Targets of(Actor actor, BulkAct act, List<Owed> chosen) {
        Set<UnitId> owners = rights.among(
                actor, act.act(), chosen.stream().map(Owed::owner).distinct().toList());
        List<Owed> fitting = chosen.stream()
                .filter(row -> fits(act, row, owners))
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .toList();
        if (act != BulkAct.ACCEPT) {
            return new Targets(fitting, List.of(), chosen.size() - fitting.size());
        }
        List<WaitingAt> waiting = waiting(actor, fitting);
        List<Owed> rows = fitting.stream()
                .filter(row ->
                        waiting.stream().anyMatch(piece -> piece.occurrence().equals(row.id())))
                .toList();
        return new Targets(rows, waiting.stream().map(WaitingAt::piece).toList(), chosen.size() - rows.size());
    }

    /** Pieces are accepted where they are recorded; everything else is done at whose plan it is. */
    private static boolean fits(BulkAct act, Owed row, Set<UnitId> owners) {
        boolean waived = State.of(row.standing()) == State.WAIVED;
        boolean owner = owners.contains(row.owner());
        return switch (act) {
            case WAIVE -> !waived && !row.closed() && !row.settled() && owner;
            case LIFT -> waived && !row.closed() && owner;
            case ACCEPT -> !row.closed();
            case ASK, ASK_NO_MORE -> owner;
        };
    }

    private record WaitingAt(UUID occurrence, UnitId holder, Waiting piece) {}

    /** What somebody else recorded for what a unit owes now for which this person decides. */
    private List<WaitingAt> waiting(Actor actor, List<Owed> rows) {
        List<WaitingAt> waiting = jdbc.sql("""
                        select e.id, e.occurrence_id, coalesce(o.unit_id, e.unit_id) as holder_id, e.words
                        from evidence e join occurrence o on o.id = e.occurrence_id
                        where e.occurrence_id = any (cast(:rows as uuid[])) and e.must_be_accepted
                          and e.accepted_at is null and e.returned_at is null and e.withdrawn_at is null
                          and e.author_id <> :actor and o.closed_on is null and o.waived_because is null
                        order by e.occurrence_id::text, e.id
                        """)
                .param("rows", rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
                .param("actor", actor.staff())
                .query((row, _) -> new WaitingAt(
                        row.getObject("occurrence_id", UUID.class),
                        new UnitId(row.getObject("holder_id", UUID.class)),
                        new Waiting(row.getObject("id", UUID.class), row.getString("words"))))
                .list();
        Set<UnitId> decided = rights.among(
                actor,
                Act.ACCEPT_EVIDENCE,
                waiting.stream().map(WaitingAt::holder).distinct().toList());
        return waiting.stream()
                .filter(piece -> decided.contains(piece.holder()))
                .toList();
    }
}
