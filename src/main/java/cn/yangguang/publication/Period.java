package cn.yangguang.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long an edition stands before the public.
 *
 * @param until its last day there; null where nothing ends it
 * @param noticeDays for how many days it must stand at least, from the day after it went out; 0 where nothing says so
 * @param early why it was withdrawn sooner than that; empty where it was not
 */
public record Period(@Nullable LocalDate until, int noticeDays, String early) {

    public static final int MOST_DAYS = 3650;

    /** Neither a last day nor a least number of days. */
    public static final Period NONE = new Period(null, 0, "");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The first day on which it may be withdrawn without a reason of its own: the day it went out is not counted. */
    public LocalDate free(Instant published) {
        return LocalDate.ofInstant(published, SHANGHAI).plusDays(noticeDays + (noticeDays > 0 ? 1L : 0L));
    }

    /** Whether it has not stood as long as it must. */
    public boolean mustStand(Instant published, Instant now) {
        return LocalDate.ofInstant(now, SHANGHAI).isBefore(free(published));
    }

    boolean over(Instant now) {
        return over(LocalDate.ofInstant(now, SHANGHAI));
    }

    boolean over(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Why it cannot be like this (Chinese); nothing where it can. */
    public Optional<String> problem(LocalDate today) {
        if (noticeDays < 0 || noticeDays > MOST_DAYS) {
            return Optional.of("至少公开的天数请填 0 到 " + MOST_DAYS + " 之间的整数。");
        }
        if (until != null && !until.isAfter(today.plusDays(noticeDays))) {
            return Optional.of("“公开至”应在今天以后，并且不早于至少公开的天数届满；长期公开的不填。");
        }
        return Optional.empty();
    }

    /** What the next edition begins with; a last day that ended this one has passed. */
    Period next(Stage stage) {
        return new Period(stage instanceof Stage.Ended ? null : until, noticeDays, "");
    }

    /** The same, withdrawn sooner than it might have been. */
    Period endedEarly(String why) {
        return new Period(until, noticeDays, why);
    }
}
