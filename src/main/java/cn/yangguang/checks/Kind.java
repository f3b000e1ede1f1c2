package cn.yangguang.checks;

/** What a finding is about; {@link #printed} is its name on the command line and in data. */
public enum Kind {
    SECRECY_MARK("secrecy.mark", "密级标志"),
    IDENTITY_NUMBER("personal.identity-number", "身份证件号码"),
    BANK_CARD("personal.bank-card", "银行卡号"),
    PHONE("personal.phone", "个人电话"),
    EMAIL("personal.email", "个人邮箱"),
    PLATE("personal.plate", "车牌号"),
    PASSPORT("personal.passport", "护照或通行证号码"),
    DOCUMENT_NUMBER("text.document-number", "发文字号写法"),
    LINK_DEAD("link.dead", "打不开的链接"),
    ADDRESS("personal.address", "住址"),
    NAME("personal.name", "自然人姓名"),
    /** What the catalogue hides of a piece; no text tells it by itself. */
    WITHHELD("personal.withheld", "目录要求遮盖的内容"),
    VARIANT("text.variant", "异形词"),
    MISPRINT("text.misprint", "疑似错别字"),
    HIDDEN_SHEET("hidden.sheet", "隐藏的工作表"),
    HIDDEN_ROW("hidden.row", "隐藏的行"),
    HIDDEN_COLUMN("hidden.column", "隐藏的列"),
    HIDDEN_TEXT("hidden.text", "看不见的文字"),
    HIDDEN_COMMENT("hidden.comment", "批注"),
    HIDDEN_CHANGE("hidden.change", "修订痕迹"),
    HIDDEN_METADATA("hidden.metadata", "文件属性"),
    HIDDEN_OBJECT("hidden.object", "嵌入的文件"),
    HIDDEN_MACRO("hidden.macro", "宏或脚本"),
    IMAGE_WITHOUT_TEXT("access.image-without-text", "没有文字说明的图片"),
    HEADING_SKIPPED("access.heading-skipped", "跳级的标题"),
    TABLE_WITHOUT_HEAD("access.table-without-head", "没有表头的表格"),
    LINK_WORDS("access.link-words", "说不清去向的链接");

    private final String printed;
    private final String words;

    Kind(String printed, String words) {
        this.printed = printed;
        this.words = words;
    }

    /** The name that scripts see, such as {@code personal.phone}. */
    public String printed() {
        return printed;
    }

    /** What a clerk reads (Chinese). */
    public String words() {
        return words;
    }

    /** Whether this belongs to a natural person and is masked in what is published. */
    public boolean personal() {
        return printed.startsWith("personal.");
    }

    /** Whether a file carries this unseen. */
    public boolean hidden() {
        return printed.startsWith("hidden.");
    }
}
