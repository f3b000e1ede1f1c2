package cn.yangguang.duty;

import org.jspecify.annotations.Nullable;

/**
 * A measurable duty: what is owed, how its units share it, what starts its term, whom it binds, and on what ground. The
 * source is an id of whatever the duty was read from; the room does not know what that is.
 */
public record Duty(
        String source,
        Obligation obligation,
        Holder holder,
        @Nullable String trigger,
        @Nullable String condition,
        Ground ground) {}
