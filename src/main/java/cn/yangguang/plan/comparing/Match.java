package cn.yangguang.plan.comparing;

/**
 * Two tasks that seem to ask for the same.
 *
 * @param above the key of the one plan's task
 * @param own the key of the other plan's
 * @param likeness from 0, nothing in common, to 1, the same words
 */
public record Match(String above, String own, double likeness, Strength strength) {

    /** How far the likeness carries. */
    public enum Strength {
        /** Taken as it is, until a person says otherwise. */
        SURE,
        /** Only asked about. */
        LIKELY
    }
}
