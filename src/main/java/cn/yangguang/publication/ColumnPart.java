package cn.yangguang.publication;

/** The four parts of the column 政府信息公开 (国办公开办函〔2019〕61号). */
public enum ColumnPart {
    GUIDE("政府信息公开指南"),
    RULES("政府信息公开制度"),
    CONTENT("法定主动公开内容"),
    REPORT("政府信息公开年报");

    private final String label;

    ColumnPart(String label) {
        this.label = label;
    }

    /** In Chinese, as the column prints it. */
    public String label() {
        return label;
    }
}
