package cn.yangguang.publication.cleanup;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.policy.keeping.Abolitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins clean-up rounds, takes proposals and confirmations, and closes them; each act one entry in the journal. */
@Component
public class CleaningUp {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_REASON = 300;

    private final CleanUpRows rows;
    private final Abolitions abolitions;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;
    private final CleanUpItems items;

    CleaningUp(
            CleanUpRows rows,
            Abolitions abolitions,
            Organization organization,
            Journal journal,
            Clock clock,
            CleanUpItems items) {
        this.rows = rows;
        this.abolitions = abolitions;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
        this.items = items;
    }

    /** What became of an act. */
    public sealed interface Cleaning {

        /** Done, to this round. */
        record Done(UUID round) implements Cleaning {}

        /** Why not (Chinese). */
        record Refused(String sentence) implements Cleaning {}

        /** One over the same place goes on; nothing was begun. */
        record Going(CleanUp round) implements Cleaning {}

        record NotAllowed() implements Cleaning {}
    }

    /**
     * Begins a round over the documents in force of a place and the units below; needs CLEAN_UP there.
     *
     * @param beside whether it is wanted beside one of another title that goes on over the same place
     */
    @Transactional
    public Cleaning begin(Actor actor, Unit place, String title, boolean beside) {
        if (!Permissions.may(actor, Act.CLEAN_UP, place)) {
            return new Cleaning.NotAllowed();
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return new Cleaning.Refused("请写明这次清理的名称，不超过 " + LONGEST_TITLE + " 个字。");
        }
        Optional<CleanUp> going = rows.going(place).stream()
                .filter(one -> !beside || one.title().equals(title))
                .findFirst();
        return going.<Cleaning>map(Cleaning.Going::new).orElseGet(() -> begun(actor, place, title));
    }

    private Cleaning begun(Actor actor, Unit place, String title) {
        CleanUp round =
                new CleanUp(UUID.randomUUID(), place.id(), place.name(), title, LocalDate.now(clock), null, null, "");
        rows.add(round, actor.staff());
        int taken = rows.fill(round, place);
        return recorded(actor, "clean-up.begin", round.id(), title + " " + taken);
    }

    /**
     * Proposes what becomes of a document; needs DRAFT_PUBLICATION at its unit. An earlier proposal gives way until it is
     * confirmed.
     *
     * @param seen the item's version that the person saw
     */
    @Transactional
    public Cleaning propose(Actor actor, UUID round, UUID publication, int seen, Verdict verdict, String reason) {
        return open(actor, Act.DRAFT_PUBLICATION, round, publication, item -> {
            if (item.version() != seen) {
                return new Cleaning.Refused("您打开页面以后，别人对“" + item.title() + "”提过意见，请看过再提。");
            }
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                return new Cleaning.Refused("请写明“" + item.title() + "”这样处理的理由，不超过 " + LONGEST_REASON + " 个字。");
            }
            items.propose(round, item, verdict, reason, actor.staff());
            return recorded(actor, "clean-up.propose", round, publication + " " + verdict + " " + reason);
        });
    }

    /** Confirms a proposal of somebody else, which then holds; needs PUBLISH at the document's unit. */
    @Transactional
    public Cleaning confirm(Actor actor, UUID round, UUID publication, int seen) {
        return open(actor, Act.PUBLISH, round, publication, item -> {
            Verdict verdict = item.verdict();
            if (verdict == null || item.version() != seen) {
                return new Cleaning.Refused("您打开页面以后，“" + item.title() + "”的意见有了变化，请看过再确认。");
            }
            if (actor.staff().equals(item.proposerId())) {
                return new Cleaning.Refused("“" + item.title() + "”的意见是您提的，请另一位同事确认。");
            }
            items.confirm(round, item, actor.staff(), LocalDate.now(clock));
            end(actor, item, verdict);
            return recorded(actor, "clean-up.confirm", round, publication + " " + verdict);
        });
    }

    private void end(Actor actor, CleanUpItems.Item item, Verdict verdict) {
        boolean ended = verdict.ends()
                && abolitions.end(item.publication(), LocalDate.now(clock), item.reason(), verdict == Verdict.EXPIRED);
        if (ended) {
            journal.record(
                    Entry.of(actor.staff(), "publication.abolish", "publication", item.publication(), "" + verdict));
        }
    }

    private Cleaning open(
            Actor actor, Act act, UUID round, UUID publication, Function<CleanUpItems.Item, Cleaning> acting) {
        Optional<CleanUp> held = rows.held(round);
        Optional<CleanUpItems.Item> item = held.flatMap(one -> items.item(round, publication));
        if (held.isEmpty() || item.filter(one -> may(actor, act, one.unit())).isEmpty()) {
            return new Cleaning.NotAllowed();
        }
        if (!held.get().going()) {
            return new Cleaning.Refused("这次清理已经结束或者取消，不能再改。");
        }
        return item.get().confirmed()
                ? new Cleaning.Refused("“" + item.get().title() + "”的处理已经确认，不能再改。")
                : acting.apply(item.get());
    }

    private boolean may(Actor actor, Act act, UnitId unit) {
        return Permissions.may(actor, act, organization.unit(unit).orElseThrow());
    }

    /** Ends a round of which everything is confirmed, and shows the public what came of it; needs CLEAN_UP there. */
    @Transactional
    public Cleaning close(Actor actor, UUID id) {
        Optional<CleanUp> round = rows.find(id).filter(one -> may(actor, Act.CLEAN_UP, one.place()));
        if (round.isEmpty()) {
            return new Cleaning.NotAllowed();
        }
        return rows.close(id, LocalDate.now(clock))
                ? recorded(actor, "clean-up.close", id, "")
                : new Cleaning.Refused("还有文件没有确认，或者这次清理已经结束，没有办成。");
    }

    /** Gives a round up that goes on; what was confirmed in it stands. Needs CLEAN_UP there. */
    @Transactional
    public Cleaning cancel(Actor actor, UUID id, String because) {
        Optional<CleanUp> round = rows.find(id).filter(one -> may(actor, Act.CLEAN_UP, one.place()));
        if (round.isEmpty()) {
            return new Cleaning.NotAllowed();
        }
        if (because.isBlank() || because.length() > LONGEST_REASON) {
            return new Cleaning.Refused("请写明为什么取消这次清理，不超过 " + LONGEST_REASON + " 个字。");
        }
        return rows.cancel(id, LocalDate.now(clock), because)
                ? recorded(actor, "clean-up.cancel", id, because)
                : new Cleaning.Refused("这次清理已经结束或者取消，没有办成。");
    }

    private Cleaning recorded(Actor actor, String act, UUID round, String state) {
        journal.record(Entry.of(actor.staff(), act, "clean-up", round, state));
        return new Cleaning.Done(round);
    }
}
