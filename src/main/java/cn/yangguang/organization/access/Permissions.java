package cn.yangguang.organization.access;

import cn.yangguang.organization.Unit;

/** The one place that says who may do what where. */
public final class Permissions {

    private Permissions() {}

    /** Whether one of the actor's roles allows the act and is held at the unit or above it; all else is denied. */
    public static boolean may(Actor actor, Act act, Unit unit) {
        return Reach.of(actor, act).covers(unit.path());
    }
}
