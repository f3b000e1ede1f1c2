package cn.yangguang.plan.amending;

import cn.yangguang.duty.keeping.AmendingDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftJson;
import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.keeping.Hindrance;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.PlanRows;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.PlanVersions;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an amendment in force: tasks, duties and occurrences change with it in one transaction. */
@Component
public class AmendingPlan {

    /** The words before the reason must find room with it in a waiver. */
    public static final int LONGEST_REASON = 280;

    private final Organization organization;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanRows rows;
    private final PlanEvents events;
    private final TaskChanging tasks;
    private final List<Hindrance> hindrances;

    AmendingPlan(
            Organization organization,
            Plans plans,
            PlanVersions versions,
            PlanRows rows,
            PlanEvents events,
            TaskChanging tasks,
            List<Hindrance> hindrances) {
        this.organization = organization;
        this.plans = plans;
        this.versions = versions;
        this.rows = rows;
        this.events = events;
        this.tasks = tasks;
        this.hindrances = hindrances;
    }

    /** What became of the wish. */
    public sealed interface Amending {

        /** It is in force now, as this version. */
        record Amended(UUID plan, int version) implements Amending {}

        /** Something is still open; nothing was stored. */
        record StillOpen(List<Obstacle> obstacles) implements Amending {
            public StillOpen {
                obstacles = List.copyOf(obstacles);
            }
        }

        /** Nothing was stored; the sentence about a field of the form, or about none, says why (Chinese). */
        record Refused(String field, String sentence) implements Amending {}

        /** Somebody changed the amendment since this person saw it. */
        record Overtaken(Plan plan, Revision by) implements Amending {}

        record NoSuchPlan() implements Amending {}

        record NotAllowed() implements Amending {}
    }

    /**
     * Puts the amendment that the actor saw as revision {@code seen} in force; needs CONFIRM_PLAN.
     *
     * @param day from which day on; today or earlier, not before the version that it follows
     * @param reason why, 1 to {@value #LONGEST_REASON} characters
     */
    @Transactional
    public Amending amend(Actor actor, UUID id, int seen, LocalDate day, String reason) {
        Optional<Plan> found = plans.find(id);
        UUID amended = found.map(Plan::amends).orElse(null);
        // the plan first: whoever closes it, or prepares another amendment, waits and then sees this one
        Optional<Plan> plan = amended == null ? Optional.empty() : plans.lock(amended);
        Optional<Plan> amendment = plan.isEmpty() ? Optional.empty() : plans.lock(id);
        Optional<Unit> owner = plan.flatMap(one -> organization.unit(one.owner()));
        if (plan.isEmpty() || amendment.isEmpty() || owner.isEmpty()) {
            return new Amending.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.CONFIRM_PLAN, owner.get())) {
            return new Amending.NotAllowed();
        }
        if (amendment.get().draft() && amendment.get().revision() != seen) {
            return new Amending.Overtaken(
                    amendment.get(), plans.revision(id, amendment.get().revision()));
        }
        Draft draft = plans.draft(id, amendment.get().revision());
        return refusal(plan.get(), amendment.get(), draft, day, reason)
                .orElseGet(() -> store(
                        plan.get(),
                        amendment.get(),
                        draft,
                        new AmendingDuties.Amendment(actor, day, "计划调整：" + reason),
                        reason));
    }

    private Optional<Amending> refusal(Plan plan, Plan amendment, Draft draft, LocalDate day, String reason) {
        if (!amendment.draft()) {
            return refused("", "这份调整稿已经生效或作废。");
        }
        if (plan.closedOn() != null) {
            return refused("", "这份计划已办结，不能调整；确需调整的请先重新打开。");
        }
        if (!Objects.equals(draft.header().year(), plan.header().year())) {
            return refused("", "调整不能改变计划的年度；请把年度改回 " + plan.header().year() + "。");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return refused("reason", "请写明调整的原因，不超过 " + LONGEST_REASON + " 个字。");
        }
        LocalDate since = versions.of(plan.id()).getLast().inForceFrom();
        if (day.isBefore(since) || day.isAfter(rows.today())) {
            return refused("day", "生效日期应当在 " + since + "（现行内容开始执行的日期）和今天之间，请改正。");
        }
        List<Obstacle> obstacles = new ArrayList<>(Obstacle.in(draft, rows.today()));
        hindrances.forEach(hindrance -> obstacles.addAll(hindrance.of(amendment)));
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(new Amending.StillOpen(obstacles));
    }

    private static Optional<Amending> refused(String field, String sentence) {
        return Optional.of(new Amending.Refused(field, sentence));
    }

    private Amending store(Plan plan, Plan amendment, Draft draft, AmendingDuties.Amendment change, String reason) {
        int revision = plans.nextRevision(plan.id());
        rows.revise(
                plan,
                new PlanRows.Step(revision, plan.revision(), change.because()),
                change.by().staff(),
                draft);
        tasks.change(plans.find(plan.id()).orElseThrow(), draft, change, organization.tree());
        int number = versions.of(plan.id()).getLast().number() + 1;
        versions.add(plan.id(), new PlanVersion(number, revision, change.day(), reason, amendment.id()));
        rows.apply(amendment);
        events.add(plan.id(), PlanEvent.What.AMENDED, reason, change.by().staff());
        rows.record(change.by().staff(), "plan.amended", plan.id(), change.day() + reason + DraftJson.write(draft));
        return new Amending.Amended(plan.id(), number);
    }
}
