package cn.yangguang.plan.ledger.bulk;

import cn.yangguang.duty.evidence.AcceptingEvidence;
import cn.yangguang.duty.evidence.AskingAcceptance;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.LiftingWaiver;
import cn.yangguang.duty.evidence.WaivingOccurrence;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.BulkAct;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one act to many rows, to all or to none; each leaves the journal entry that it leaves when done alone. */
@Component
class ActingOnMany {

    private final WaivingOccurrence waiving;
    private final LiftingWaiver lifting;
    private final AcceptingEvidence accepting;
    private final AskingAcceptance asking;
    private final BulkTargets targets;
    private final TransactionTemplate transaction;

    ActingOnMany(
            WaivingOccurrence waiving,
            LiftingWaiver lifting,
            AcceptingEvidence accepting,
            AskingAcceptance asking,
            BulkTargets targets,
            TransactionTemplate transaction) {
        this.waiving = waiving;
        this.lifting = lifting;
        this.accepting = accepting;
        this.asking = asking;
        this.targets = targets;
        this.transaction = transaction;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** Done to so many things. */
        record Done(int things) implements Outcome {}

        /** Done to none: the first row that was in the way, and why (Chinese). */
        record Refused(String sentence) implements Outcome {}

        /** Done to none, for the rows are no longer those that the person saw. */
        record Different() implements Outcome {}
    }

    /**
     * Does it.
     *
     * @param seen the digest of the rows that the person was shown
     */
    Outcome act(Actor actor, BulkAct act, List<Owed> rows, String because, String seen) {
        return Objects.requireNonNull(transaction.execute(status -> {
            BulkTargets.Targets now = targets.of(actor, act, rows);
            Outcome outcome = now.digest().equals(seen) ? each(actor, act, now, because) : new Outcome.Different();
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome each(Actor actor, BulkAct act, BulkTargets.Targets targets, String because) {
        return switch (act) {
            case WAIVE -> all(targets.rows(), Owed::title, row -> waiving.waive(actor, row.id(), because));
            case LIFT -> all(targets.rows(), Owed::title, row -> lifting.lift(actor, row.id(), because));
            case ACCEPT ->
                all(targets.pieces(), BulkTargets.Waiting::words, piece -> accepting.accept(actor, piece.id()));
            case ASK -> ask(actor, targets.rows(), true);
            case ASK_NO_MORE -> ask(actor, targets.rows(), false);
        };
    }

    /** In the order in which they are given, which is that of the occurrences' ids. */
    private static <T> Outcome all(List<T> things, Function<T, String> title, Function<T, Deciding> deed) {
        for (T thing : things) {
            Optional<String> no = no(deed.apply(thing));
            if (no.isPresent()) {
                return new Outcome.Refused("“" + title.apply(thing) + "”：" + no.get() + "全部没有办，请去掉这一项再办。");
            }
        }
        return new Outcome.Done(things.size());
    }

    private static Optional<String> no(Deciding deciding) {
        return switch (deciding) {
            case Deciding.Done _ -> Optional.empty();
            case Deciding.Refused(String _, String sentence) -> Optional.of(sentence);
            case Deciding.Changed(String sentence) -> Optional.of(sentence);
            case Deciding.Gone() -> Optional.of("已随计划撤回，不再存在。");
            case Deciding.NotAllowed() -> Optional.of("您不能办这一项。");
        };
    }

    private Outcome ask(Actor actor, List<Owed> rows, boolean asked) {
        List<DutyId> duties = rows.stream()
                .map(Owed::dutyId)
                .distinct()
                .sorted(Comparator.comparing(DutyId::toString))
                .toList();
        for (DutyId duty : duties) {
            if (!(asking.ofDuty(actor, duty, asked) instanceof AskingAcceptance.Asking.Done)) {
                return new Outcome.Refused("其中有您不能改的职责，或者已随计划撤回；全部没有办，请刷新后再试。");
            }
        }
        return new Outcome.Done(duties.size());
    }
}
