package cn.yangguang.publication;

/** The fifteen types of official document (体裁), and what is none of them. */
public enum DocumentType {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令（令）"),
    BULLETIN("公报"),
    PROCLAMATION("公告"),
    ANNOUNCEMENT("通告"),
    OPINIONS("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    MOTION("议案"),
    LETTER("函"),
    MINUTES("纪要"),
    OTHER("其他");

    private final String label;

    DocumentType(String label) {
        this.label = label;
    }

    /** In Chinese, as metadata print it. */
    public String label() {
        return label;
    }
}
