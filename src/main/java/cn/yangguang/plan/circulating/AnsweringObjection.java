package cn.yangguang.plan.circulating;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.Redrafting;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office answers an objection; adopted, the draft can take it over in the same deed. */
@Component
public class AnsweringObjection {

    private final Organization organization;
    private final Plans plans;
    private final Circulations circulations;
    private final CirculationRows rows;
    private final Redrafting redrafting;

    AnsweringObjection(
            Organization organization,
            Plans plans,
            Circulations circulations,
            CirculationRows rows,
            Redrafting redrafting) {
        this.organization = organization;
        this.plans = plans;
        this.circulations = circulations;
        this.rows = rows;
        this.redrafting = redrafting;
    }

    /** What became of the answer. */
    public sealed interface Answering {

        /** It stands; and the draft follows it already where it took it over. */
        record Answered(boolean takenOver) implements Answering {}

        /** Nothing was stored; the sentence says why (Chinese). */
        record Refused(String sentence) implements Answering {}

        /** Somebody answered or withdrew it since this person saw it; nothing was stored. */
        record Overtaken(Objection now) implements Answering {}

        record NoSuchThing() implements Answering {}

        record NotAllowed() implements Answering {}
    }

    /**
     * An answer as it was typed.
     *
     * @param seen the objection's version that the person saw
     * @param takeOver whether the draft shall follow it; only what is adopted can
     */
    public record Typed(int seen, Objection.Verdict verdict, String words, boolean takeOver) {}

    /** Answers an objection to this plan; needs CIRCULATE_PLAN, and somebody else than who raised it. */
    @Transactional
    public Answering answer(Actor actor, UUID planId, UUID objectionId, Typed typed) {
        Optional<Plan> plan = plans.lock(planId);
        UnitTree tree = organization.tree();
        Optional<Unit> owner = plan.flatMap(one -> tree.find(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Answering.NoSuchThing();
        }
        if (!Permissions.may(actor, Act.CIRCULATE_PLAN, owner.get())) {
            return new Answering.NotAllowed();
        }
        Optional<Objection> objection = circulations
                .objection(objectionId)
                .filter(one -> circulations
                        .find(one.circulation())
                        .filter(round -> round.plan().equals(planId))
                        .isPresent());
        if (objection.isEmpty()) {
            return new Answering.NoSuchThing();
        }
        if (objection.get().version() != typed.seen()) {
            return new Answering.Overtaken(objection.get());
        }
        String refusal = refusal(actor, plan.get(), objection.get(), typed);
        return refusal.isEmpty()
                ? store(actor, plan.get(), owner.get(), tree, objection.get(), typed)
                : new Answering.Refused(refusal);
    }

    private static String refusal(Actor actor, Plan plan, Objection objection, Typed typed) {
        if (!plan.draft()) {
            return "这份计划已经确认或作废，不能再答复意见。";
        }
        if (!objection.stands()) {
            return "这条意见已经撤回，不需要答复。";
        }
        if (objection.raised().by().equals(actor.staff())) {
            return "这条意见是您自己提的，请政务公开办的另一位同事答复。";
        }
        if (typed.verdict() != Objection.Verdict.ADOPTED && typed.words().isBlank()) {
            return typed.verdict().words() + "的，请写明理由。";
        }
        return typed.words().length() > Objection.LONGEST ? "答复请不要超过 " + Objection.LONGEST + " 个字。" : "";
    }

    private Answering store(Actor actor, Plan plan, Unit owner, UnitTree tree, Objection objection, Typed typed) {
        Optional<Integer> revision = Optional.empty();
        if (typed.takeOver() && typed.verdict() == Objection.Verdict.ADOPTED) {
            revision = correction(plan, tree, objection)
                    .flatMap(deed -> redrafting.redraft(actor, plan, owner, tree, deed, words(tree, objection)))
                    .map(Redrafting.Redrafted::revision);
            if (revision.isEmpty()) {
                return new Answering.Refused("这条意见不能直接改进草稿，请先在核对页面改好任务 " + objection.task() + "，再答复。");
            }
        }
        rows.answer(objection.id(), typed.verdict(), typed.words(), actor.staff(), revision.orElse(null));
        rows.record(actor.staff(), "plan.objection-answered", plan.id(), objection + " " + typed + " " + revision);
        return new Answering.Answered(revision.isPresent());
    }

    private Optional<Deed> correction(Plan plan, UnitTree tree, Objection objection) {
        return plans.draft(plan.id(), plan.revision())
                .task(objection.task())
                .flatMap(task -> Adoption.of(
                        objection,
                        task,
                        tree.find(objection.suggested()).map(Unit::name).orElse("")));
    }

    private static String words(UnitTree tree, Objection objection) {
        String unit = tree.find(objection.unit()).map(Unit::name).orElse("");
        return "采纳" + unit + "对任务 " + objection.task() + " 的意见（"
                + objection.kind().words() + "）";
    }
}
