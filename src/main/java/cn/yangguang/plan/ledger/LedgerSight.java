package cn.yangguang.plan.ledger;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.util.List;

/**
 * What somebody sees of the ledger: what these units owe, and what the plans of these places ask of anybody.
 *
 * @param units in the order of the tree
 */
public record LedgerSight(List<UnitId> units, List<UnitId> owners) {

    public LedgerSight {
        units = List.copyOf(units);
        owners = List.copyOf(owners);
    }

    /** What this person may read. */
    public static LedgerSight of(Actor actor, UnitTree tree) {
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        return new LedgerSight(
                within(reach, tree),
                Reach.of(actor, Act.READ_PLAN).places(tree).stream()
                        .map(Unit::id)
                        .toList());
    }

    /** What this person may do an act to: what units in its reach owe, alone or with others. */
    public static LedgerSight of(Actor actor, UnitTree tree, Act act) {
        return new LedgerSight(within(Reach.of(actor, act), tree), List.of());
    }

    private static List<UnitId> within(Reach reach, UnitTree tree) {
        return reach.units(tree).stream().map(Unit::id).toList();
    }

    /** Whether a unit has a line of its own here: who shares a duty with others does not see what those owe. */
    public boolean names(UnitId unit) {
        return !owners.isEmpty() || units.contains(unit);
    }

    /** Whether there is nothing that this person may see. */
    public boolean nothing() {
        return units.isEmpty() && owners.isEmpty();
    }
}
