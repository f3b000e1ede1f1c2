package cn.yangguang.plan.amending;

import cn.yangguang.duty.keeping.ClosingDuties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanDuties;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanRows;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the year's work on a plan, and opens it again. */
@Component
public class ClosingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanLedger ledger;
    private final PlanRows rows;
    private final PlanEvents events;
    private final ClosingDuties duties;

    ClosingPlan(
            Organization organization,
            Plans plans,
            PlanLedger ledger,
            PlanRows rows,
            PlanEvents events,
            ClosingDuties duties) {
        this.organization = organization;
        this.plans = plans;
        this.ledger = ledger;
        this.rows = rows;
        this.events = events;
        this.duties = duties;
    }

    /** What became of the wish. */
    public sealed interface Closing {
        record Done() implements Closing {}

        /** Nothing was stored; the sentence about a field of the form, or about none, says why (Chinese). */
        record Refused(String field, String sentence) implements Closing {}

        /** Something was done or fell due since this person looked, so that other things would be left undone. */
        record Overtaken() implements Closing {}

        record NoSuchPlan() implements Closing {}

        record NotAllowed() implements Closing {}
    }

    /** What is not done as it stands today: how many occurrences in which state; done, waived and waiting ones are none. */
    public Map<State, Long> undone(UUID plan) {
        Map<State, Long> undone = new EnumMap<>(State.class);
        ledger.all(plan).forEach(tally -> {
            switch (tally.state()) {
                case OVERDUE, SOON, OPEN, WAITING -> undone.merge(tally.state(), tally.count(), Long::sum);
                case BEFORE_PLAN, MET, MET_LATE, WAIVED -> {}
            }
        });
        return undone;
    }

    /** What a person saw of what is undone, to be held against what there is when it is closed. */
    public static String seen(Map<State, Long> undone) {
        return undone.toString();
    }

    /** The first day on which a plan can be closed without a reason: the last of its year. */
    public static LocalDate yearEnd(Plan plan) {
        return LocalDate.of(Objects.requireNonNull(plan.header().year()), 12, 31);
    }

    /**
     * Closes a confirmed plan today; needs CONFIRM_PLAN.
     *
     * @param seen what the person saw undone, by {@link #seen(Map)}
     * @param reason why before the year is over; may be empty from its last day on
     */
    @Transactional
    public Closing close(Actor actor, UUID id, String seen, String reason) {
        return with(actor, id, plan -> {
            if (plan.confirmed() == null || plan.closedOn() != null) {
                return refused("", plan.closedOn() == null ? "这份计划还没有确认，不能办结。" : "这份计划已办结。");
            }
            if (plans.amendment(id).isPresent()) {
                return refused("", "这份计划还有一份调整稿在准备，请先确认调整或作废调整稿，再办结。");
            }
            boolean early = rows.today().isBefore(yearEnd(plan));
            if ((early || !reason.isEmpty()) && !PlanEvent.isReason(reason)) {
                return refused(
                        "reason", (early ? "年度还没有结束，请写明提前办结的原因，" : "原因请") + "不超过 " + PlanEvent.LONGEST_REASON + " 个字。");
            }
            if (!seen(undone(id)).equals(seen)) {
                return new Closing.Overtaken();
            }
            duties.close(PlanDuties.source(id), rows.today());
            rows.close(plan, rows.today());
            events.add(id, PlanEvent.What.CLOSED, reason.isEmpty() ? null : reason, actor.staff());
            rows.record(actor.staff(), "plan.closed", id, plan + seen + reason);
            return new Closing.Done();
        });
    }

    /** Opens a closed plan again, until a plan of a later year of the place is closed; needs CONFIRM_PLAN and a reason. */
    @Transactional
    public Closing reopen(Actor actor, UUID id, String reason) {
        return with(actor, id, plan -> {
            if (plan.closedOn() == null) {
                return refused("", "这份计划没有办结，不需要重新打开。");
            }
            if (plans.laterClosed(plan)) {
                return refused("", "本地方以后年度的计划已办结，这份计划不能再打开。");
            }
            if (!PlanEvent.isReason(reason)) {
                return refused("reason", "请写明重新打开的原因，不超过 " + PlanEvent.LONGEST_REASON + " 个字。");
            }
            duties.close(PlanDuties.source(id), null);
            rows.close(plan, null);
            events.add(id, PlanEvent.What.REOPENED, reason, actor.staff());
            rows.record(actor.staff(), "plan.reopened", id, plan + reason);
            return new Closing.Done();
        });
    }

    private static Closing refused(String field, String sentence) {
        return new Closing.Refused(field, sentence);
    }

    private Closing with(Actor actor, UUID id, Function<Plan, Closing> act) {
        Optional<Plan> plan = plans.lock(id);
        Optional<Unit> owner = plan.flatMap(one -> organization.unit(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Closing.NoSuchPlan();
        }
        return Permissions.may(actor, Act.CONFIRM_PLAN, owner.get()) ? act.apply(plan.get()) : new Closing.NotAllowed();
    }
}
