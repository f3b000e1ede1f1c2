package cn.yangguang.publication.structured;

import cn.yangguang.language.Characters;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and sums of money as offices type them; a sum is kept in the unit that its heading names, yuan where it names none. */
final class Amounts {

    private static final Map<String, Integer> POWERS = Map.of("", 0, "千", 3, "万", 4, "亿", 8);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?%?");
    private static final Pattern MONEY = Pattern.compile("[¥￥]?(-?\\d{1,15}(?:\\.\\d{1,6})?)(?:(千|万|亿|)(元)?整?)?");
    private static final Pattern UNIT = Pattern.compile("[(（【\\[/](千|万|亿)元");

    private Amounts() {}

    static Optional<String> number(String typed) {
        String plain = plain(typed);
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    static Optional<String> money(String heading, String typed) {
        Matcher sum = MONEY.matcher(plain(typed));
        if (!sum.matches()) {
            return Optional.empty();
        }
        String unit = Objects.requireNonNullElse(sum.group(2), "");
        boolean said = sum.group(3) != null || !unit.isEmpty();
        BigDecimal number = new BigDecimal(sum.group(1));
        return Optional.of(
                said && power(unit) != power(unit(heading))
                        ? number.scaleByPowerOfTen(power(unit) - power(unit(heading)))
                                .stripTrailingZeros()
                                .toPlainString()
                        : number.toPlainString());
    }

    /** 万 of a heading such as 罚款金额（万元）; empty is yuan. */
    private static String unit(String heading) {
        Matcher unit = UNIT.matcher(heading);
        return unit.find() ? unit.group(1) : "";
    }

    private static int power(String unit) {
        return Objects.requireNonNull(POWERS.get(unit));
    }

    private static String plain(String typed) {
        return Characters.withoutSpace(Characters.halfWidth(typed)).replace(",", "");
    }
}
