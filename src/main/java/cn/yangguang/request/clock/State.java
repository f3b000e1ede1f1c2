package cn.yangguang.request.clock;

/** Where a request stands for its clock; the extension and the delay are attributes of the limit, not states. */
public enum State {
    RECEIVED("received", "已收到"),
    CORRECTION_PENDING("correction_pending", "待补正"),
    IN_PROGRESS("in_progress", "办理中"),
    CONSULTING("consulting", "征求意见中"),
    FEE_PENDING("fee_pending", "待缴费"),
    ABANDONED("abandoned", "视为放弃"),
    WITHDRAWN("withdrawn", "已撤回"),
    ANSWERED("answered", "已答复");

    private final String printed;
    private final String label;

    State(String printed, String label) {
        this.printed = printed;
        this.label = label;
    }

    /** The word in files. */
    public String printed() {
        return printed;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
