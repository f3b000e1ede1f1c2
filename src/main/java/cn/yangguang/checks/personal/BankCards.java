package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Bank cards: 16 to 19 digits that satisfy Luhn's check (ISO/IEC 7812), or begin with 62 and are called an account; clerks
 * mistype numbers, and a mistyped one still points to a person. An organ's account is not a person's.
 */
public final class BankCards implements Detector {

    private static final Pattern CARD = Pattern.compile("(?:银行卡|卡号|借记卡|信用卡|储蓄卡|一卡通|一本通|社保卡|工资卡|存折|打卡)[^，,。；;]{0,12}$");
    private static final Pattern ACCOUNT = Pattern.compile("(?:账号|帐号|账户|帐户|开户|尾号)[^，,。；;]{0,12}$");
    private static final Pattern ORGAN = Pattern.compile(
            "财政|专户|非税|对公|(?:单位|公司|企业|机构|公款|工会)(?:的)?(?:银行|结算)?(?:账|帐|开户)|基本户|国库|户名[:：]?[^，,。；;]{2,30}(?:局|公司|中心|委员会|政府|学校|医院|合作社)");

    /** How card numbers of Chinese issuers and of the international schemes begin. */
    private static final Pattern ISSUED =
            Pattern.compile("(?:62|4|5[1-8]|35|9558|60|65|68|69|81|84|9[04568]|2[2-7]|3[0689])\\d+");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        for (Digits digits : Digits.in(passage.plain(), 16, 19)) {
            if (card(passage, digits)) {
                found.accept(
                        passage.finding(digits.start(), digits.end(), Kind.BANK_CARD, Masks.bankCard(digits.digits())));
            }
        }
    }

    private static boolean card(Passage passage, Digits digits) {
        String before = passage.before(digits.start(), 40);
        if (CARD.matcher(before).find()) {
            return luhn(digits.digits()) || (digits.whole() && digits.digits().startsWith("62"));
        }
        boolean account = ACCOUNT.matcher(before).find();
        boolean called = account && digits.whole() && digits.digits().startsWith("62");
        return (called || luhn(digits.digits()))
                && grouped(digits)
                && ISSUED.matcher(digits.digits()).matches()
                && !Labels.serial(passage, digits.start())
                && !Labels.partOfMore(passage, digits.start(), digits.end())
                && !Labels.amount(passage, digits.end())
                && !(account && ORGAN.matcher(before).find());
    }

    /** In one, in fours, or six first as banks print the issuer; nobody cuts it otherwise. */
    private static boolean grouped(Digits digits) {
        return digits.unbroken() || digits.shape().matches("4(?:-4)+(?:-[1-3])?|6-\\d+(?:-\\d+)*|1(?:-1)+|\\d+-\\d+");
    }

    /** Luhn's check: every second digit from the right doubled, the sum of digits divisible by ten. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int worth = i % 2 == 0 ? digit : digit * 2;
            sum += worth > 9 ? worth - 9 : worth;
        }
        return sum % 10 == 0;
    }
}
