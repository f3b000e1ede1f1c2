package cn.yangguang.plan.keeping;

/**
 * Something that happened to a plan as a whole.
 *
 * @param reason why, as the person wrote it; empty where none is asked
 */
public record PlanEvent(What what, String reason, Plan.Done done) {

    /** What happened. */
    public enum What {
        CIRCULATED("征求意见"),
        CONFIRMED("确认"),
        TAKEN_BACK("撤回重改"),
        DISCARDED("作废"),
        SHOWN("向公众公开"),
        HIDDEN("停止公开"),
        AMENDED("调整"),
        CLOSED("办结"),
        REOPENED("重新打开");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** The act in Chinese. */
        public String words() {
            return words;
        }
    }

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 300;

    /** Whether this is a reason: some words, and not too many. */
    public static boolean isReason(String reason) {
        return !reason.isBlank() && reason.length() <= LONGEST_REASON;
    }
}
