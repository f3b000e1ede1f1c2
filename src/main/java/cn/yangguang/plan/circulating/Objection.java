package cn.yangguang.plan.circulating;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.keeping.Plan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has against one task of a draft.
 *
 * @param task the task's number in the draft
 * @param suggested who should have it instead, as the unit thinks; only where it says that the task is not its own
 * @param proposed the requirement or the measure that it would rather read; empty for the other kinds
 * @param version how often anything about it has changed
 */
public record Objection(
        UUID id,
        UUID circulation,
        UnitId unit,
        int task,
        Kind kind,
        @Nullable UnitId suggested,
        String proposed,
        String reason,
        Plan.Done raised,
        Plan.@Nullable Done withdrawn,
        @Nullable Answer answer,
        int version) {

    /** How long a reason or an answer may be, in characters. */
    public static final int LONGEST = 500;

    /** What it is about. */
    public enum Kind {
        NOT_OURS("不属于我单位职责"),
        WORDING("改表述"),
        MEASURE("改时限或次数"),
        OTHER("其他意见");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in Chinese. */
        public String words() {
            return words;
        }
    }

    /** How far the office follows an objection. */
    public enum Verdict {
        ADOPTED("采纳"),
        PARTLY("部分采纳"),
        NOT_ADOPTED("不采纳");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The verdict in Chinese. */
        public String words() {
            return words;
        }
    }

    /**
     * What the office answered.
     *
     * @param words why; may be empty where the objection was adopted
     * @param takenOver the revision of the draft that took it over, null where nothing was changed with the answer
     */
    public record Answer(
            Verdict verdict,
            String words,
            Plan.Done done,
            @Nullable Integer takenOver) {}

    /** Whether it still waits for an answer. */
    public boolean waiting() {
        return withdrawn == null && answer == null;
    }

    /** Whether it still stands: it was not withdrawn. */
    public boolean stands() {
        return withdrawn == null;
    }
}
