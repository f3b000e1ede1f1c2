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
 * @param holder whose it is to decide about: who owes it now, for that may have passed to a successor
 * @param words what was done
 * @param hash the SM3 of what it is; null for a page that was not fetched yet
 * @param accepted when it was accepted, also where it was returned since
 * @param early whether its day is before the first day whose evidence counts
 * @param withdrawer who took it back; null where nobody did
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
        UnitId holder,
        String words,
        Evidence evidence,
        @Nullable String hash,
        @Nullable Instant accepted,
        @Nullable String withdrawer,
        boolean early,
        boolean twice,
        @Nullable String twiceBecause,
        @Nullable LookOutcome look) {

    /** Whether it still waits for somebody other than its author. */
    public boolean toBeAccepted() {
        return evidence.mustBeAccepted() && evidence.fate() instanceof Evidence.Fate.Recorded;
    }
}
