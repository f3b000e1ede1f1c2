package cn.yangguang.organization;

import java.util.UUID;

/** Identifies one unit for good, whatever it is called and wherever it stands. */
public record UnitId(UUID value) {

    /** A new id that no unit has yet. */
    public static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }

    /**
     * The id that {@link #toString} printed.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static UnitId parse(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
