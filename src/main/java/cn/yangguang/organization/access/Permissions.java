package cn.yangguang.organization.access;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;

/** The one place that says who may do what where. */
public final class Permissions {

    private Permissions() {}

    /** Whether one of the actor's roles allows the act and is held at the unit or above it; all else is denied. */
    public static boolean may(Actor actor, Act act, Unit unit) {
        return Reach.of(actor, act).covers(unit.path());
    }

    /** Whether the actor may do it to what the whole house shares: only who holds the role at the top of the tree. */
    public static boolean mayForAll(Actor actor, Act act, UnitTree tree) {
        return tree.roots().stream().anyMatch(top -> may(actor, act, top));
    }
}
