package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Citizen identity numbers: of 18 characters with the check of GB 11643, and of 15 digits as they were until 2013.
 *
 * <p>One whose check fails is still somebody's, miswritten, where the words before call it an identity number.
 */
public final class IdentityNumbers implements Detector {

    private static final Pattern LABEL = Pattern.compile("(?:身份证|身份证件|公民身份|身份号码|证件号)[^，,。；;]{0,14}$");
    private static final String TENS = "xX\u00d7\u0425\u03a7\u2573";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        for (Digits digits : Digits.in(passage.plain(), 15, 18)) {
            int end = end(passage, digits);
            if (end > 0 && !Labels.letter(passage.at(digits.start() - 1))) {
                String number = digits.digits() + (end > digits.end() ? "X" : "");
                found.accept(passage.finding(digits.start(), end, Kind.IDENTITY_NUMBER, Masks.identityNumber(number)));
            }
        }
    }

    /** Whether a typed number of 18 signs can be anybody's: place, day and check character (GB 11643). */
    public static boolean possible(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        return number.matches("\\d{17}[0-9X]")
                && province(number)
                && day(number.substring(6, 14))
                && check(number) == number.charAt(17);
    }

    /** Where the number ends, or 0 where it is none. */
    private static int end(Passage passage, Digits digits) {
        return switch (digits.digits().length()) {
            case 15 -> old(passage, digits) ? digits.end() : 0;
            case 17 -> withTen(passage, digits);
            case 18 -> whole(passage, digits, digits.digits()) ? digits.end() : 0;
            default -> 0;
        };
    }

    private static int withTen(Passage passage, Digits digits) {
        int ten = digits.end();
        while (ten < digits.end() + 2 && Digits.joiner(passage.at(ten))) {
            ten++;
        }
        boolean ends = TENS.indexOf(passage.at(ten)) >= 0
                && !Labels.letter(passage.at(ten + 1))
                && !Digits.digit(passage.at(ten + 1));
        return ends && whole(passage, digits, digits.digits() + "X") ? ten + 1 : 0;
    }

    private static boolean whole(Passage passage, Digits digits, String number) {
        boolean formed = province(number) && day(number.substring(6, 14));
        return formed && (check(number) == number.charAt(17) || (digits.whole() && labelled(passage, digits.start())));
    }

    /** Without a check the number says little, so nothing may call it another one. */
    private static boolean old(Passage passage, Digits digits) {
        String number = digits.digits();
        boolean formed = province(number) && day("19" + number.substring(6, 12)) && digits.whole();
        return formed
                && (labelled(passage, digits.start())
                        || (digits.unbroken()
                                && !Labels.serial(passage, digits.start())
                                && !Labels.partOfMore(passage, digits.start(), digits.end())
                                && !Labels.amount(passage, digits.end())));
    }

    private static boolean labelled(Passage passage, int start) {
        return LABEL.matcher(passage.before(start, 24)).find();
    }

    /** The check character of the first 17 digits. */
    static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Residents' permits of Taiwan, Hong Kong and Macao begin with 8, the permanent residence of foreigners with 9. */
    private static boolean province(String number) {
        int province = Integer.parseInt(number.substring(0, 2));
        return (province >= 11 && province <= 15)
                || (province >= 21 && province <= 23)
                || (province >= 31 && province <= 37)
                || (province >= 41 && province <= 46)
                || (province >= 50 && province <= 54)
                || (province >= 61 && province <= 65)
                || province == 71
                || (province >= 81 && province <= 83)
                || province == 91
                || province == 99;
    }

    private static boolean day(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        int month = Integer.parseInt(day.substring(4, 6));
        int date = Integer.parseInt(day.substring(6));
        return year >= 1890 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
    }
}
