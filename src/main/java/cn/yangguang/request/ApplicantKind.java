package cn.yangguang.request;

/** Who asks, as the columns of the annual report's table three tell applicants apart. */
public enum ApplicantKind {
    NATURAL_PERSON("natural_person", "自然人"),
    BUSINESS("legal_commercial", "商业企业"),
    RESEARCH("legal_research", "科研机构"),
    PUBLIC_BENEFIT("legal_public_benefit", "社会公益组织"),
    LAW_SERVICE("legal_law_service", "法律服务机构"),
    OTHER("legal_other", "其他组织");

    private final String column;
    private final String label;

    ApplicantKind(String column, String label) {
        this.column = column;
        this.label = label;
    }

    /** The column's id in the annual report's format. */
    public String column() {
        return column;
    }

    public String label() {
        return label;
    }

    /** Whether it is a citizen, who proves identity by a paper of their own. */
    public boolean citizen() {
        return this == NATURAL_PERSON;
    }
}
