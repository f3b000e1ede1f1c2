package cn.yangguang.publication.policy;

/** Whether a piece is a policy document, and whether it binds the public as a normative one (行政规范性文件). */
public enum PolicyKind {
    NONE("不是政策文件"),
    POLICY("政策文件"),
    NORMATIVE("行政规范性文件");

    private final String label;

    PolicyKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
