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
    VARIANT("text.variant", "异形词"),
    MISPRINT("text.misprint", "疑似错别字");

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
}
