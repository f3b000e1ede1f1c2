package cn.yangguang.duty.keeping;

import java.util.UUID;

/** Identifies one duty for good. */
public record DutyId(UUID value) {

    /** A new id that no duty has yet. */
    public static DutyId fresh() {
        return new DutyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
