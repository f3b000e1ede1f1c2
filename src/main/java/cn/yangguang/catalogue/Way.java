package cn.yangguang.catalogue;

/** How the information of an item reaches people (公开方式). */
public enum Way {
    PROACTIVE("主动"),
    ON_REQUEST("依申请");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** The way as the column of the printed catalogues names it. */
    public String label() {
        return label;
    }
}
