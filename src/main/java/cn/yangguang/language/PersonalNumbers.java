package cn.yangguang.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity numbers and mobile telephones in what is to be public (条例 15: personal privacy is not disclosed). No
 * full check for personal data: names and addresses are not looked for.
 */
public final class PersonalNumbers {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)[1-9]\\d{16}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");

    private PersonalNumbers() {}

    /** One sentence (Chinese) about the first that was found. */
    public static Optional<String> in(String text) {
        String plain = Characters.halfWidth(text);
        Matcher identity = IDENTITY.matcher(plain);
        if (identity.find()) {
            return Optional.of("里面有身份证号码（" + identity.group().substring(0, 4) + "…），不能公开，请删去。");
        }
        Matcher mobile = MOBILE.matcher(plain);
        return mobile.find()
                ? Optional.of("里面有手机号码（" + mobile.group().substring(0, 3) + "…），不能公开，请删去或改为办公电话。")
                : Optional.empty();
    }
}
