package cn.yangguang.publication.policy;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import org.jspecify.annotations.Nullable;

/** Marks beside a title what holds no longer, or not as it stands. */
public final class ValidityBadges {

    private ValidityBadges() {}

    /** Null for what is in force, or will be. */
    public static @Nullable Badge of(Validity validity) {
        return validity.marked() ? new Badge(validity.label(), validity.over() ? Lamp.BAD : Lamp.CALM) : null;
    }
}
