package cn.yangguang.duty.evidence;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a recorder says about a piece of evidence.
 *
 * @param words what was done
 * @param happened null where nothing or no day was typed
 * @param effective the day that counts for the due day; null for the day it happened
 * @param unit which of the units that owe it together did it; null where only one comes into question
 * @param early whether the recorder knows that it does not count because it is too early
 * @param twiceBecause why a piece that was recorded elsewhere proves this, too; empty where nothing was said
 */
public record Said(
        String words,
        @Nullable LocalDate happened,
        @Nullable LocalDate effective,
        @Nullable UnitId unit,
        boolean early,
        String twiceBecause) {

    /** Words and one day. */
    public static Said of(String words, LocalDate happened) {
        return new Said(words, happened, null, null, false, "");
    }

    @Nullable
    LocalDate counted() {
        return effective == null ? happened : effective;
    }
}
