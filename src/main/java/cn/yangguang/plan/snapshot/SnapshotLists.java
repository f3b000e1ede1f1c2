package cn.yangguang.plan.snapshot;

import cn.yangguang.duty.keeping.FallingDue;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the units within somebody's reach are to write, and how far each has come. */
@Component
public class SnapshotLists {

    private static final Pattern PLAN = Pattern.compile("plan/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final FallingDue falling;
    private final Organization organization;
    private final Plans plans;
    private final Snapshots snapshots;
    private final SnapshotDoor door;
    private final Paces paces;

    SnapshotLists(
            FallingDue falling,
            Organization organization,
            Plans plans,
            Snapshots snapshots,
            SnapshotDoor door,
            Paces paces) {
        this.falling = falling;
        this.organization = organization;
        this.plans = plans;
        this.snapshots = snapshots;
        this.door = door;
        this.paces = paces;
    }

    /**
     * One snapshot to be written.
     *
     * @param latest its last edition, null where nobody has begun
     * @param by the day by which it is to be written
     */
    public record Asked(
            Plan plan, Unit unit, Span span, @Nullable Snapshot latest, LocalDate by) {

        public Snapshot.Key key() {
            return new Snapshot.Key(plan.id(), span.key(), unit.id().value());
        }

        boolean toWrite() {
            return latest == null || latest.stage().open();
        }

        boolean toApprove() {
            return latest != null && latest.stage() == Stage.SUBMITTED;
        }
    }

    /** Of the plans of this year and the last; the latest period first. */
    List<Asked> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.WRITE_SNAPSHOT);
        if (reach.isEmpty()) {
            return List.of();
        }
        int year = snapshots.today().getYear() - 1;
        Map<UUID, List<UnitId>> owing = new LinkedHashMap<>();
        falling.owing(reach, year)
                .forEach(one -> plan(one.source())
                        .ifPresent(plan -> owing.computeIfAbsent(plan, none -> new ArrayList<>())
                                .add(one.unit())));
        UnitTree tree = organization.tree();
        List<Asked> asked = new ArrayList<>();
        owing.forEach((plan, units) -> plans.find(plan).ifPresent(one -> asked.addAll(of(one, units, tree))));
        return asked;
    }

    private static Optional<UUID> plan(String source) {
        Matcher plan = PLAN.matcher(source);
        return plan.matches() ? Optional.of(UUID.fromString(plan.group(1))) : Optional.empty();
    }

    /** What these units are to write about a plan; the latest period first. */
    public List<Asked> of(Plan plan, List<UnitId> units, UnitTree tree) {
        Pace pace = paces.of(plan.id());
        Map<Snapshot.Key, Snapshot> latest = snapshots.latest(plan.id(), units).stream()
                .collect(Collectors.toMap(Snapshot::key, Function.identity()));
        List<Asked> asked = new ArrayList<>();
        for (Span span : door.ended(plan, pace).reversed()) {
            units.stream().flatMap(id -> tree.find(id).stream()).forEach(unit -> {
                Snapshot.Key key =
                        new Snapshot.Key(plan.id(), span.key(), unit.id().value());
                asked.add(new Asked(plan, unit, span, latest.get(key), pace.due(span)));
            });
        }
        return asked;
    }

    static boolean mayApprove(Actor actor, Asked asked) {
        return asked.toApprove()
                && Permissions.may(actor, Act.APPROVE_SNAPSHOT, asked.unit())
                && asked.latest() != null
                && !asked.latest().isBy(actor.staff());
    }
}
