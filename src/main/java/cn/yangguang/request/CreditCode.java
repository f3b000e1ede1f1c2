package cn.yangguang.request;

import java.util.Locale;

/** The unified social credit code of an organisation (GB 32100-2015). */
final class CreditCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether the typed code can exist: its signs, and the last one, which the others give. */
    static boolean possible(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.length() != LENGTH || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += SIGNS.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % SIGNS.length();
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length()) == code.charAt(LENGTH - 1);
    }
}
