package cn.yangguang.request.dispute;

/** How an applicant went against what was done with the application, as table four of the annual report tells apart. */
public enum RemedyKind {
    RECONSIDERATION("行政复议"),
    LITIGATION_DIRECT("未经复议直接起诉"),
    LITIGATION_AFTER_RECONSIDERATION("复议后起诉");

    private final String label;

    RemedyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
