package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Recording.Fit;
import cn.yangguang.duty.evidence.Recording.Use;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that something owed was done, and what proves it. */
@Component
public class RecordingEvidence {

    private final EvidenceRows rows;
    private final DueLists lists;
    private final Duties duties;
    private final Rights rights;
    private final Journal journal;
    private final RecordedBefore before;
    private final Clock clock;

    RecordingEvidence(
            EvidenceRows rows,
            DueLists lists,
            Duties duties,
            Rights rights,
            Journal journal,
            Clock clock,
            RecordedBefore before) {
        this.rows = rows;
        this.lists = lists;
        this.duties = duties;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
        this.before = before;
    }

    /** Records a file that the store keeps, a link, or words alone, in a transaction of its own or in the caller's. */
    @Transactional
    public Recording record(Actor actor, UUID occurrence, Proof proof, Said said) {
        return record(actor, owed -> rights.recordsFor(actor, owed), occurrence, proof, said);
    }

    /** The same for one of many, whose rights were asked once, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recording record(Rights.Recorder recorder, UUID occurrence, Proof proof, Said said) {
        return record(recorder.actor(), recorder::of, occurrence, proof, said);
    }

    private Recording record(
            Actor actor, Function<Owed, List<UnitId>> recordsFor, UUID occurrence, Proof proof, Said said) {
        Optional<Boolean> held = rows.hold(occurrence);
        if (held.isEmpty()) {
            return new Recording.Gone();
        }
        Owed owed = lists.find(occurrence).orElseThrow();
        List<UnitId> units = recordsFor.apply(owed);
        if (units.isEmpty()) {
            return new Recording.NotAllowed();
        }
        @Nullable String hash = EvidenceRows.hash(proof, said).orElse(null);
        return RecordingRules.wrong(owed, units, proof, said, LocalDate.now(clock))
                .or(() -> known(occurrence, proof, said, hash))
                .or(() -> doubtful(actor, owed, proof, said, hash))
                .orElseGet(() -> store(actor, units.getFirst(), held.get(), owed, new Described(proof, said, hash)));
    }

    /**
     * Records something that this system itself keeps, in the caller's transaction and with an entry of its own in the
     * journal. What is recorded for one occurrence twice counts once; a day before the occurrence opens is taken and does
     * not count. A caller that records for several occurrences does so in the order of their ids.
     *
     * @param thing what and which, such as {@code meeting/<id>}; a {@link ThingPath} leads to it
     * @param sm3 the hash of its present state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recording record(
            Actor actor,
            UUID occurrence,
            String thing,
            String sm3,
            String words,
            LocalDate happened,
            LocalDate effective) {
        return record(
                actor, occurrence, new Proof.Kept(thing, sm3), new Said(words, happened, effective, null, true, ""));
    }

    /** What the program itself saw this unit do, recorded in its own name. */
    Recording witnessed(Unit unit, UUID occurrence, String thing, String sm3, String words, LocalDate day) {
        Function<Owed, List<UnitId>> owing =
                owed -> owed.unitIds().contains(unit.id()) ? List.of(unit.id()) : List.of();
        return record(
                new Actor(Entry.SYSTEM, "系统", unit, List.of()),
                owing,
                occurrence,
                new Proof.Kept(thing, sm3),
                new Said(words, day, day, null, true, ""));
    }

    private record Described(
            Proof proof, Said said, @Nullable String hash) {}

    private Optional<Recording> known(UUID occurrence, Proof proof, Said said, @Nullable String hash) {
        if (!before.known(occurrence, proof, said, hash)) {
            return Optional.empty();
        }
        return switch (proof) {
            case Proof.File _ -> RecordingRules.refused("file", "这个文件已经登记在这一件里，不必再登记。");
            case Proof.Link _ -> RecordingRules.refused("address", "这个网址已经登记在这一件里，不必再登记。");
            case Proof.Note _ -> RecordingRules.refused("words", "同一天、同样内容的说明已经登记在这一件里，不必再登记。");
            case Proof.Kept _ -> RecordingRules.refused("", "这一次已经登记在这一件里，只算一次。");
        };
    }

    /** What the recorder should know before it is kept: it does not count here, or it was used before. */
    private Optional<Recording> doubtful(Actor actor, Owed owed, Proof proof, Said said, @Nullable String hash) {
        Occurrence occurrence = owed.occurrence();
        LocalDate counted = Objects.requireNonNull(said.counted(), "the rules ask for a day");
        boolean early = !said.early() && !occurrence.beforePlan() && counted.isBefore(occurrence.countsFrom());
        boolean compared = proof instanceof Proof.File || proof instanceof Proof.Link;
        boolean asksWhy = compared && said.twiceBecause().isEmpty();
        List<Use> uses = asksWhy ? before.uses(actor, owed.id(), proof, hash) : List.of();
        @Nullable Fit fits = early ? before.fitting(owed, counted).orElse(null) : null;
        return early || !uses.isEmpty()
                ? Optional.of(new Recording.Asked(early ? occurrence.countsFrom() : null, fits, uses))
                : Optional.empty();
    }

    private Recording store(Actor actor, UnitId first, boolean asked, Owed owed, Described what) {
        UnitId chosen = what.said().unit();
        boolean must = asked || what.proof() instanceof Proof.Note;
        EvidenceRows.Added added = new EvidenceRows.Added(
                owed.id(), chosen == null ? first : chosen, what.proof(), what.said(), actor, must);
        UUID piece = rows.add(added, what.hash(), clock.instant());
        duties.recount(owed.id());
        journal.record(Entry.of(actor.staff(), "evidence.record", "evidence", piece, owed.id() + " " + what));
        return new Recording.Recorded(piece, lists.find(owed.id()).orElseThrow());
    }
}
