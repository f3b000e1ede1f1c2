package cn.yangguang.request;

/** What proves who the applicant is (Art. 29): the identity number is never the only way. */
public enum IdentityPaper {
    IDENTITY_CARD("居民身份证", true),
    RESIDENCE_PERMIT("港澳台居民居住证", true),
    PASSPORT("护照", true),
    MILITARY("军人证件", true),
    OTHER_PERSONAL("其他身份证件", true),
    CREDIT_CODE("统一社会信用代码", false),
    OTHER_ORGANIZATION("其他登记证书", false);

    private final String label;
    private final boolean personal;

    IdentityPaper(String label, boolean personal) {
        this.label = label;
        this.personal = personal;
    }

    public String label() {
        return label;
    }

    /** Whether a citizen holds it, not an organisation. */
    public boolean personal() {
        return personal;
    }
}
