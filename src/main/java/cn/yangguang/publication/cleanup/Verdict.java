package cn.yangguang.publication.cleanup;

/** What becomes of a document in a clean-up. */
public enum Verdict {
    KEEP("继续有效"),
    AMEND("需要修改"),
    ABOLISH("废止"),
    EXPIRED("宣布失效");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether the document holds no longer. */
    boolean ends() {
        return this == ABOLISH || this == EXPIRED;
    }
}
