package cn.yangguang.request;

/** A stage without what it carries: what lists filter by. */
public enum StageName {
    SUBMITTED("待确认收到"),
    HANDLING("办理中"),
    AWAITING_CORRECTION("待补正"),
    AWAITING_PAYMENT("待缴费"),
    WITHDRAWN("已撤回，待告知"),
    IN_REVIEW("答复待审批"),
    SIGNED("待送达"),
    ANSWERED("已答复"),
    ARCHIVED("已归档");

    private final String label;

    StageName(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name of a stage. */
    public static StageName of(Stage stage) {
        return switch (stage) {
            case Stage.Submitted _ -> SUBMITTED;
            case Stage.Handling _ -> HANDLING;
            case Stage.AwaitingCorrection _ -> AWAITING_CORRECTION;
            case Stage.AwaitingPayment _ -> AWAITING_PAYMENT;
            case Stage.Withdrawn _ -> WITHDRAWN;
            case Stage.InReview _ -> IN_REVIEW;
            case Stage.Signed _ -> SIGNED;
            case Stage.Answered _ -> ANSWERED;
            case Stage.Archived _ -> ARCHIVED;
        };
    }
}
