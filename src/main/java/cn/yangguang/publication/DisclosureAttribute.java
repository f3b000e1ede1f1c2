package cn.yangguang.publication;

/** Whether and how information is disclosed, fixed where it is drafted (公开属性). */
public enum DisclosureAttribute {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    NOT_DISCLOSED("不予公开");

    private final String label;

    DisclosureAttribute(String label) {
        this.label = label;
    }

    /** In Chinese, as the drafting sheet prints it. */
    public String label() {
        return label;
    }
}
