package cn.yangguang.publication.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a document is in force on a day (有效性): a fact of its own, whatever stage its edition stands at. */
public enum Validity {
    IN_FORCE("有效"),
    /** In force, but another document has changed it. */
    AMENDED("已被修改"),
    NOT_YET("尚未施行"),
    EXPIRED("失效"),
    ABOLISHED("废止");

    private final String label;

    Validity(String label) {
        this.label = label;
    }

    /** In Chinese, as metadata print it. */
    public String label() {
        return label;
    }

    /** Whether lists say so beside the title: what holds no longer, or not as it stands. */
    public boolean marked() {
        return over() || this == AMENDED;
    }

    /** Whether it holds no longer. */
    public boolean over() {
        return this == EXPIRED || this == ABOLISHED;
    }

    /**
     * Where it stands on a day.
     *
     * @param from its first day of force, null where it says none
     * @param to its last day of force, null where it says none
     * @param abolished the first day on which it is abolished, null where nobody abolished it
     */
    public static Validity of(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate abolished,
            boolean amended,
            LocalDate today) {
        if (abolished != null && !today.isBefore(abolished)) {
            return ABOLISHED;
        }
        if (to != null && today.isAfter(to)) {
            return EXPIRED;
        }
        if (from != null && today.isBefore(from)) {
            return NOT_YET;
        }
        return amended ? AMENDED : IN_FORCE;
    }
}
