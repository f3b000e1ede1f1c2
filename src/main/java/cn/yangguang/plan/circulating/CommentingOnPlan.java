package cn.yangguang.plan.circulating;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TypedMeasure;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit says about a draft that it was asked about: nothing against it, or objections, which it may withdraw. */
@Component
public class CommentingOnPlan {

    private final Organization organization;
    private final Plans plans;
    private final Circulations circulations;
    private final CirculationRows rows;

    CommentingOnPlan(Organization organization, Plans plans, Circulations circulations, CirculationRows rows) {
        this.organization = organization;
        this.plans = plans;
        this.circulations = circulations;
        this.rows = rows;
    }

    /** What became of it. */
    public sealed interface Comment {
        record Made() implements Comment {}

        /** Nothing was stored; the sentence about a field of the form, or about none, says why (Chinese). */
        record Refused(String field, String sentence) implements Comment {}

        /** There is no such round, or the unit was not asked in it, or there is no such objection. */
        record NoSuchThing() implements Comment {}

        record NotAllowed() implements Comment {}
    }

    /** An objection as it was typed; proposed is empty where the kind takes none. */
    public record Typed(
            int task, Objection.Kind kind, @Nullable UnitId suggested, String proposed, String reason) {}

    /** The unit has no objection; needs OBJECT_TO_PLAN there. */
    @Transactional
    public Comment agree(Actor actor, UUID circulation, UnitId unit) {
        return comment(actor, circulation, unit, round -> {
            boolean objecting = circulations.objections(circulation).stream()
                    .anyMatch(one -> one.stands() && one.unit().equals(unit));
            if (objecting) {
                return new Comment.Refused("", "你单位已经提了意见；确实没有意见的，请先撤回所提意见。");
            }
            rows.agree(circulation, unit, actor.staff());
            rows.record(actor.staff(), "plan.comment-agreed", round.plan(), circulation + " " + unit);
            return new Comment.Made();
        });
    }

    /** The unit objects to one task; needs OBJECT_TO_PLAN there. */
    @Transactional
    public Comment object(Actor actor, UUID circulation, UnitId unit, Typed typed) {
        return comment(actor, circulation, unit, round -> {
            Optional<DraftTask> task = plans.draft(round.plan(), round.revision())
                    .task(typed.task())
                    .filter(one -> !one.dropped());
            if (task.isEmpty()) {
                return new Comment.NoSuchThing();
            }
            return refusal(unit, typed, task.get()).orElseGet(() -> raise(actor, round, unit, typed));
        });
    }

    private Comment raise(Actor actor, Circulation round, UnitId unit, Typed typed) {
        Objection objection = new Objection(
                UUID.randomUUID(),
                round.id(),
                unit,
                typed.task(),
                typed.kind(),
                typed.suggested(),
                typed.proposed(),
                typed.reason(),
                new Plan.Done(actor.staff(), actor.name(), rows.now().toInstant()),
                null,
                null,
                1);
        rows.add(objection);
        rows.agree(round.id(), unit, null);
        rows.record(actor.staff(), "plan.objection-raised", round.plan(), objection);
        return new Comment.Made();
    }

    private Optional<Comment> refusal(UnitId unit, Typed typed, DraftTask task) {
        if (typed.reason().isBlank() || typed.reason().length() > Objection.LONGEST) {
            return refused("reason", "请写明理由，不超过 " + Objection.LONGEST + " 个字。");
        }
        return switch (typed.kind()) {
            case NOT_OURS ->
                unit.equals(typed.suggested())
                                || (typed.suggested() != null
                                        && organization.unit(typed.suggested()).isEmpty())
                        ? refused("suggested", "请从列表中另选一个单位，或者不选。")
                        : Optional.empty();
            case WORDING -> wording(typed, task);
            case MEASURE -> TypedMeasure.problem(typed.proposed()).flatMap(sentence -> refused("proposed", sentence));
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Comment> wording(Typed typed, DraftTask task) {
        if (typed.proposed().isBlank() || typed.proposed().length() > 10_000) {
            return refused("proposed", "请写出建议的完整表述，1 至 10000 个字。");
        }
        return typed.proposed().equals(task.requirement())
                ? refused("proposed", "建议的表述与征求意见稿一样，请改动后再提。")
                : Optional.empty();
    }

    private static Optional<Comment> refused(String field, String sentence) {
        return Optional.of(new Comment.Refused(field, sentence));
    }

    /** The unit takes an objection back that nobody has answered yet; needs OBJECT_TO_PLAN there. */
    @Transactional
    public Comment withdraw(Actor actor, UUID circulation, UnitId unit, UUID objection) {
        return comment(actor, circulation, unit, round -> {
            Optional<Objection> found = circulations
                    .objection(objection)
                    .filter(one ->
                            one.circulation().equals(circulation) && one.unit().equals(unit));
            if (found.isEmpty()) {
                return new Comment.NoSuchThing();
            }
            if (!found.get().waiting()) {
                return new Comment.Refused("", found.get().stands() ? "这条意见已经答复，不能撤回。" : "这条意见已经撤回。");
            }
            rows.withdraw(objection, actor.staff());
            rows.record(actor.staff(), "plan.objection-withdrawn", round.plan(), found.get());
            return new Comment.Made();
        });
    }

    /** What all of them ask first, with the plan locked: whoever answers at the same moment waits. */
    private Comment comment(Actor actor, UUID circulation, UnitId unit, Function<Circulation, Comment> act) {
        Optional<Unit> place = organization.unit(unit);
        Optional<Circulation> round = circulations.find(circulation);
        if (round.isEmpty() || place.isEmpty()) {
            return new Comment.NoSuchThing();
        }
        if (!Permissions.may(actor, Act.OBJECT_TO_PLAN, place.get())) {
            return new Comment.NotAllowed();
        }
        Optional<Plan> plan = plans.lock(round.get().plan());
        boolean asked = round.get().asked().stream().anyMatch(one -> one.unit().equals(unit));
        if (plan.isEmpty() || !asked) {
            return new Comment.NoSuchThing();
        }
        String over = over(plan.get(), round.get());
        return over.isEmpty() ? act.apply(round.get()) : new Comment.Refused("", over);
    }

    private String over(Plan plan, Circulation round) {
        if (!plan.draft()) {
            return plan.confirmed() == null && !plan.applied()
                    ? "这份征求意见稿已经作废，不用再回复。"
                    : "这份计划已经印发，不能再提意见；需要调整的请联系政务公开办。";
        }
        if (!circulations.latest(plan.id()).orElseThrow().id().equals(round.id())) {
            return "这份计划已经另发了一轮征求意见稿，请在新的一轮里回复。";
        }
        return round.openOn(rows.today()) ? "" : "征求意见已于 " + round.lastDay() + " 截止，没有回复的视为无意见；还有意见的请联系政务公开办。";
    }
}
