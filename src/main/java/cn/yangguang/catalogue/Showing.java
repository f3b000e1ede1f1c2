package cn.yangguang.catalogue;

import java.util.regex.Pattern;

/** What the public copy does with a content element. */
public enum Showing {
    SHOW("公开"),
    /** The usual part of a number or address is struck out in the public copy, never in the original. */
    MASK("脱敏"),
    LEAVE_OUT("不公开");

    /** Never whole before the public: identity papers, accounts, private telephones and addresses (条例 15). */
    private static final Pattern PRIVATE = Pattern.compile("身份证|证件号码|银行账[号户]|银行卡|手机号|家庭住址|详细住址|本人电话");

    /** Health, children and family are left out: even masked they point to a person. */
    private static final Pattern INTIMATE = Pattern.compile("病情|病历|诊断|疾病名称|家庭成员|未成年|残疾类别");

    private final String label;

    Showing(String label) {
        this.label = label;
    }

    /** The treatment as pages print it. */
    public String label() {
        return label;
    }

    /** What an element of this name usually needs. */
    public static Showing named(String name) {
        if (INTIMATE.matcher(name).find()) {
            return LEAVE_OUT;
        }
        return PRIVATE.matcher(name).find() ? MASK : SHOW;
    }
}
