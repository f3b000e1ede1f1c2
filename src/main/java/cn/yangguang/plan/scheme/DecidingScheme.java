package cn.yangguang.plan.scheme;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.measures.WorkDoor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a scheme that was handed in: the unit's head approves it or gives it back, then it is published. */
@Component
public class DecidingScheme {

    static final int LONGEST_REASON = 300;

    private final WorkDoor door;
    private final Schemes schemes;
    private final Journal journal;
    private final Clock clock;

    DecidingScheme(WorkDoor door, Schemes schemes, Journal journal, Clock clock) {
        this.door = door;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Needs APPROVE_SCHEME, and nobody whose words are in it may do it. */
    @Transactional
    public Filing approve(Actor actor, UUID plan, UUID unit, int seen) {
        return step(actor, plan, unit, Act.APPROVE_SCHEME, seen, "scheme.approve", scheme -> {
            if (!(scheme.stage() instanceof Stage.Submitted submitted)) {
                return refused(scheme, "只有待审定的方案可以审定");
            }
            return scheme.authors().contains(actor.staff())
                    ? new Step.No("这份方案有您起草或填写的内容，不能再由您审定；请另一位负责人办理。")
                    : new Step.To(submitted.approve(done(actor)));
        });
    }

    /** Needs APPROVE_SCHEME and a reason of 1 to {@value #LONGEST_REASON} characters. */
    @Transactional
    Filing sendBack(Actor actor, UUID plan, UUID unit, int seen, String because) {
        return step(actor, plan, unit, Act.APPROVE_SCHEME, seen, "scheme.return", scheme -> {
            if (!(scheme.stage() instanceof Stage.Submitted submitted)) {
                return refused(scheme, "只有待审定的方案可以退回");
            }
            return because.isBlank() || because.length() > LONGEST_REASON
                    ? new Step.No("请写明为什么退回，最多 " + LONGEST_REASON + " 个字。")
                    : new Step.To(submitted.sendBack(done(actor), because));
        });
    }

    /** Needs WRITE_SCHEME: the unit publishes what its head approved, as of today. */
    @Transactional
    public Filing publish(Actor actor, UUID plan, UUID unit, int seen) {
        return step(
                actor,
                plan,
                unit,
                Act.WRITE_SCHEME,
                seen,
                "scheme.publish",
                scheme -> scheme.stage() instanceof Stage.Approved approved
                        ? new Step.To(approved.publish(LocalDate.now(clock)))
                        : refused(scheme, "只有审定过的方案可以公布"));
    }

    /** Where a scheme goes, or why it does not. */
    private sealed interface Step {
        record To(Stage stage) implements Step {}

        record No(String sentence) implements Step {}
    }

    private static Step refused(Scheme scheme, String rule) {
        return new Step.No(rule + "；它现在" + scheme.stage().label() + "。");
    }

    private Filing step(
            Actor actor, UUID plan, UUID unit, Act act, int seen, String entry, Function<Scheme, Step> where) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, act);
        if (opened.isEmpty()) {
            return new Filing.NotAllowed();
        }
        if (!opened.get().closed().isEmpty()) {
            return new Filing.Refused(opened.get().closed());
        }
        List<Scheme> all = schemes.of(plan, opened.get().unit().id());
        if (all.isEmpty()) {
            return new Filing.Refused("还没有方案。");
        }
        Scheme scheme = all.getFirst();
        return switch (where.apply(scheme)) {
            case Step.No(String sentence) -> new Filing.Refused(sentence);
            case Step.To(Stage stage) -> {
                if (scheme.version() != seen || !schemes.move(scheme, stage, scheme.authors())) {
                    yield new Filing.Overtaken(scheme);
                }
                journal.record(Entry.of(actor.staff(), entry, "scheme", scheme.id(), stage.toString()));
                yield new Filing.Filed();
            }
        };
    }

    private Plan.Done done(Actor actor) {
        return new Plan.Done(actor.staff(), actor.name(), clock.instant());
    }
}
