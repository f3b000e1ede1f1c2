package cn.yangguang.publication.policy;

/** How a policy is interpreted. */
public enum InterpretationMedium {
    TEXT("文字"),
    QUESTIONS("问答"),
    FIGURE("图解"),
    VIDEO("视频");

    private final String label;

    InterpretationMedium(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
