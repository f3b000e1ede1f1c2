package cn.yangguang.request.dispute;

/** What came of it, as table four of the annual report tells apart. */
public enum RemedyResult {
    UPHELD("结果维持"),
    CORRECTED("结果纠正"),
    OTHER_RESULT("其他结果"),
    PENDING("尚未审结");

    private final String label;

    RemedyResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
