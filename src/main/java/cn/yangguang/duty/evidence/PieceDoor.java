package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to a piece that somebody decides about: with its occurrence held, and counted anew afterwards. */
@Component
public class PieceDoor {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Pieces pieces;
    private final EvidenceRows rows;
    private final DueLists lists;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    PieceDoor(Pieces pieces, EvidenceRows rows, DueLists lists, Duties duties, Journal journal, Clock clock) {
        this.pieces = pieces;
        this.rows = rows;
        this.lists = lists;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** A piece and what it was recorded for. */
    public record Opened(Piece piece, Owed owed) {}

    /** Holds the occurrence of a piece; nothing where there is no such piece. */
    public Optional<Opened> open(UUID id) {
        return pieces.find(id)
                .filter(piece -> rows.hold(piece.occurrence()).isPresent())
                .flatMap(before -> pieces.find(id))
                .map(piece -> new Opened(piece, lists.find(piece.occurrence()).orElseThrow()));
    }

    Instant now() {
        return clock.instant();
    }

    /** Ends a deed: counts anew and records it. */
    public Deciding.Done done(UUID actor, String act, Piece piece, String because) {
        duties.recount(piece.occurrence());
        journal.record(Entry.of(actor, act, "evidence", piece.id(), piece.evidence() + because));
        return new Deciding.Done(lists.find(piece.occurrence()).orElseThrow());
    }

    /** What somebody did before, and what was typed now, so that the later one sees both. */
    Deciding changed(Piece piece, String typed) {
        String before = switch (piece.evidence().fate()) {
            case Fate.Accepted(Instant at, var who) -> who.name() + "已于 " + time(at) + " 审核通过这件材料";
            case Fate.Returned(Instant at, var who, String because) ->
                who.name() + "已于 " + time(at) + " 退回这件材料，理由：“" + because + "”";
            case Fate.Withdrawn(Instant at, String because) ->
                piece.withdrawer() + "已于 " + time(at) + " 撤回这件材料，理由：“" + because + "”";
            case Fate.Recorded _ -> throw new IllegalArgumentException("nothing was decided");
        };
        return new Deciding.Changed(before + "。" + (typed.isEmpty() ? "您的操作没有执行。" : "您写的是：“" + typed + "”，没有保存。"));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }
}
