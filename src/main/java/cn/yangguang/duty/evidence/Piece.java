package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence;
import cn.yangguang.organization.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is kept.
 *
 * @param occurrence what it was recorded for
 * @param title what the duty is about
 * @param occurrenceName which time of the duty
 * @param unit which unit did it
 * @param words what was done
 * @param hash the SM3 of what it is; null for a page that was not fetched yet
 * @param accepted when it was accepted, also where it was returned since
 * @param early whether its day is before the first day whose evidence counts
 * @param twice whether it was recorded for another occurrence, too
 * @param twiceBecause why it proves this one as well; null where nothing was said
 * @param look how the last look at the page behind a link ended; null while nobody looked
 */
public record Piece(
        UUID id,
        UUID occurrence,
        String title,
        String occurrenceName,
        UnitId unit,
        String unitName,
        String words,
        Evidence evidence,
        @Nullable String hash,
        @Nullable Instant accepted,
        boolean early,
        boolean twice,
        @Nullable String twiceBecause,
        @Nullable LookOutcome look) {

    /** Whether it still waits for somebody other than its author. */
    public boolean toBeAccepted() {
        return evidence.mustBeAccepted() && evidence.fate() instanceof Evidence.Fate.Recorded;
    }
}
