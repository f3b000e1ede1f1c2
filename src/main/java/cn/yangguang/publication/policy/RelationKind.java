package cn.yangguang.publication.policy;

/** What a document has to do with another one. */
public enum RelationKind {
    CARRIES_OUT("贯彻落实", "贯彻落实的文件", "贯彻落实这份文件的文件"),
    AMENDS("修改", "修改的文件", "修改这份文件的文件"),
    ABOLISHES("废止", "废止的文件", "废止这份文件的文件"),
    FORWARDS("转发", "转发的文件", "转发这份文件的文件"),
    INTERPRETS("解读", "解读的文件", "这份文件的政策解读");

    private final String label;
    private final String forth;
    private final String back;

    RelationKind(String label, String forth, String back) {
        this.label = label;
        this.forth = forth;
        this.back = back;
    }

    /** The relation in Chinese. */
    public String label() {
        return label;
    }

    /** The heading over those that a document relates to. */
    public String forth() {
        return forth;
    }

    /** The heading over those that relate to a document. */
    public String back() {
        return back;
    }

    /** Whether it takes something from the other document, which only its own organ or one above may do. */
    public boolean touches() {
        return this == AMENDS || this == ABOLISHES;
    }
}
