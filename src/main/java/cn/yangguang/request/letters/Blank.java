package cn.yangguang.request.letters;

import cn.yangguang.request.Applicant;

/** The gaps of a stored letter where the applicant stands: filled when somebody takes the file, and that is in the journal. */
enum Blank {
    NAME("\uE001", "〔申请人〕"),
    CONTACT("\uE002", "〔联系人〕"),
    PAPER("\uE003", "〔证件种类〕"),
    IDENTITY("\uE004", "〔证件号码〕"),
    PHONE("\uE005", "〔联系电话〕"),
    EMAIL("\uE006", "〔电子邮箱〕"),
    ADDRESS("\uE007", "〔通信地址〕");

    private final String sign;
    private final String words;

    Blank(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    String sign() {
        return sign;
    }

    /** The text with its gaps named, as pages show it. */
    static String named(String text) {
        String named = text;
        for (Blank blank : values()) {
            named = named.replace(blank.sign, blank.words);
        }
        return named;
    }

    /** The text about this applicant; what they did not give is a dash. */
    static String filled(String text, Applicant who) {
        String filled = text;
        for (Blank blank : values()) {
            String given = blank.of(who);
            filled = filled.replace(blank.sign, given.isEmpty() ? "—" : given);
        }
        return filled;
    }

    private String of(Applicant who) {
        return switch (this) {
            case NAME -> who.name();
            case CONTACT -> who.contact();
            case PAPER -> who.paper().label();
            case IDENTITY -> who.identity();
            case PHONE -> who.phone();
            case EMAIL -> who.email();
            case ADDRESS -> who.address();
        };
    }
}
