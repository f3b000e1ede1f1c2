package cn.yangguang.plan.ledger.sheet;

/** A column of the sheet that the unit fills in. */
public enum FilledColumn {
    DAY("填报：完成日期", 12, "办成的日子，如 2026-05-06。没有办成的行不填。"),
    WORDS("填报：完成情况", 22, "做了什么，如“在门户网站公布第二季度收支”，可写明文号；不要写个人信息。"),
    LINK("填报：网址", 14, "公布在网上的，粘贴网址，以 http:// 或 https:// 开头；没有就不填。");

    private final String title;
    private final int width;
    private final String hint;

    FilledColumn(String title, int width, String hint) {
        this.title = title;
        this.width = width;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    /** In characters of the sheet's font. */
    int width() {
        return width;
    }

    String hint() {
        return hint;
    }
}
