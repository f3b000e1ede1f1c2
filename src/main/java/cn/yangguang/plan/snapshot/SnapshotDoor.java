package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether there is anything to write: a confirmed plan, a unit that owes it something, a period that has ended. */
@Component
class SnapshotDoor {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Organization organization;
    private final Plans plans;
    private final PlanLedger ledger;
    private final Paces paces;
    private final Snapshots snapshots;

    SnapshotDoor(Organization organization, Plans plans, PlanLedger ledger, Snapshots snapshots, Paces paces) {
        this.organization = organization;
        this.plans = plans;
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.paces = paces;
    }

    /** The plan and the unit of a snapshot, and whose plan it is. */
    record Opened(Plan plan, Unit owner, Unit unit, Pace pace, Span span) {}

    /** What may be written about, for whoever may do one of the acts to the unit, or read the plan. */
    Optional<Opened> open(Actor actor, Snapshot.Key key, Act... acts) {
        return find(key)
                .filter(opened -> List.of(acts).stream()
                        .anyMatch(act ->
                                Permissions.may(actor, act, act == Act.READ_PLAN ? opened.owner() : opened.unit())));
    }

    private Optional<Opened> find(Snapshot.Key key) {
        UnitTree tree = organization.tree();
        Optional<Unit> unit = tree.find(new UnitId(key.unit()));
        Optional<Plan> plan = plans.find(key.plan()).filter(one -> one.confirmed() != null);
        if (unit.isEmpty() || plan.isEmpty() || !Span.is(key.period())) {
            return Optional.empty();
        }
        Pace pace = paces.of(key.plan());
        boolean asked = ended(plan.get(), pace).contains(Span.of(key.period()))
                && ledger.owing(key.plan()).contains(unit.get().id());
        boolean there = asked || snapshots.latest(key).isPresent();
        return tree.find(plan.get().owner())
                .filter(_ -> there)
                .map(owner -> new Opened(plan.get(), owner, unit.get(), pace, Span.of(key.period())));
    }

    /** The periods of a confirmed plan about which units write by now; none that began after it was closed. */
    List<Span> ended(Plan plan, Pace pace) {
        Plan.Done confirmed = plan.confirmed();
        if (confirmed == null) {
            return List.of();
        }
        LocalDate on = LocalDate.ofInstant(confirmed.at(), SHANGHAI);
        LocalDate issued = Objects.requireNonNullElse(plan.header().issuedOn(), on);
        LocalDate from = issued.isBefore(on) ? issued : on;
        LocalDate closed = plan.closedOn();
        return pace.ended(Objects.requireNonNull(plan.header().year()), from, snapshots.today()).stream()
                .filter(span -> closed == null || !span.first().isAfter(closed))
                .toList();
    }
}
