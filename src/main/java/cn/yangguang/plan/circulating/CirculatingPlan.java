package cn.yangguang.plan.circulating;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.Revision;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft round the units for comment. */
@Component
public class CirculatingPlan {

    /** A round of more than a year is a slip of the pen. */
    private static final int LONGEST_DAYS = 366;

    private final Organization organization;
    private final Plans plans;
    private final PlanEvents events;
    private final Circulations circulations;
    private final CirculationRows rows;

    CirculatingPlan(
            Organization organization,
            Plans plans,
            PlanEvents events,
            Circulations circulations,
            CirculationRows rows) {
        this.organization = organization;
        this.plans = plans;
        this.events = events;
        this.circulations = circulations;
        this.rows = rows;
    }

    /** What became of the wish. */
    public sealed interface Circulating {

        /** So many units are asked. */
        record Sent(int units) implements Circulating {}

        /** Nothing was stored; the sentence about a field of the form, or about none, says why (Chinese). */
        record Refused(String field, String sentence) implements Circulating {}

        /** Somebody changed the draft since this person saw it. */
        record Overtaken(Plan plan, Revision by) implements Circulating {}

        record NoSuchPlan() implements Circulating {}

        record NotAllowed() implements Circulating {}
    }

    /** Sends the draft that the actor saw as revision {@code seen} to the units; needs CIRCULATE_PLAN. */
    @Transactional
    public Circulating circulate(Actor actor, UUID id, int seen, Set<UnitId> units, LocalDate lastDay) {
        Optional<Plan> found = plans.lock(id);
        UnitTree tree = organization.tree();
        Optional<Unit> owner = found.flatMap(one -> tree.find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Circulating.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.CIRCULATE_PLAN, owner.get())) {
            return new Circulating.NotAllowed();
        }
        Plan plan = found.get();
        if (plan.draft() && plan.revision() != seen) {
            return new Circulating.Overtaken(plan, plans.revision(id, plan.revision()));
        }
        List<UnitId> asked = choices(tree, owner.get()).stream()
                .map(Unit::id)
                .filter(units::contains)
                .toList();
        return refusal(plan, asked, lastDay).orElseGet(() -> send(actor, plan, asked, lastDay));
    }

    private Optional<Circulating> refusal(Plan plan, List<UnitId> asked, LocalDate lastDay) {
        if (!plan.draft()) {
            return refused("", "这份计划已经确认或作废，不能再征求意见。");
        }
        if (plan.level() != null) {
            return refused("", "这是上级计划，只用来与本地计划对照，不征求意见。");
        }
        boolean unsettled = plans.draft(plan.id(), plan.revision()).unsettledNames().values().stream()
                .anyMatch(name -> name.link() == NamedUnit.Link.OPEN);
        if (unsettled) {
            return refused("", "还有单位名称没有对上，这些单位会收不到征求意见稿；请先在核对页面逐个选择。");
        }
        if (circulations.latest(plan.id()).stream()
                .flatMap(round -> circulations.objections(round.id()).stream())
                .anyMatch(Objection::waiting)) {
            return refused("", "上一轮还有意见没有答复，请先逐条答复，再征求一轮意见。");
        }
        if (asked.isEmpty()) {
            return refused("units", "请至少选择一个单位。");
        }
        LocalDate today = rows.today();
        boolean early = !lastDay.isAfter(today);
        return early || lastDay.isAfter(today.plusDays(LONGEST_DAYS))
                ? refused("lastDay", early ? "截止日期应当在今天（" + today + "）以后，请改正。" : "截止日期离今天超过一年，请核对改正。")
                : Optional.empty();
    }

    private static Optional<Circulating> refused(String field, String sentence) {
        return Optional.of(new Circulating.Refused(field, sentence));
    }

    private Circulating send(Actor actor, Plan plan, List<UnitId> asked, LocalDate lastDay) {
        int number = circulations.latest(plan.id()).map(Circulation::number).orElse(0) + 1;
        Circulation round = new Circulation(
                UUID.randomUUID(),
                plan.id(),
                number,
                plan.revision(),
                rows.today(),
                lastDay,
                new Plan.Done(actor.staff(), actor.name(), rows.now().toInstant()),
                asked.stream().map(unit -> new Circulation.Asked(unit, null)).toList());
        rows.add(round);
        events.add(plan.id(), PlanEvent.What.CIRCULATED, null, actor.staff());
        rows.record(actor.staff(), "plan.circulated", plan.id(), round);
        return new Circulating.Sent(asked.size());
    }

    /** The units that a draft names, in the order of the tree. */
    public static List<Unit> named(UnitTree tree, Draft draft) {
        Set<UnitId> meant = new LinkedHashSet<>();
        draft.live().forEach(task -> task.everybody().forEach(unit -> meant.addAll(unit.meant())));
        return tree.all().stream().filter(unit -> meant.contains(unit.id())).toList();
    }

    /** Everybody who can be asked about a plan of this place: the place itself and whoever hangs below it. */
    public static List<Unit> choices(UnitTree tree, Unit owner) {
        return tree.all().stream()
                .filter(unit -> owner.path().covers(unit.path()))
                .toList();
    }
}
