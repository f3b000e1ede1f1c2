package cn.yangguang.plan.ledger;

import cn.yangguang.language.Numbers;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of headings: by the number that they begin with, 一、 and （二） and 3. alike, then by their words. */
final class Headings {

    private static final Pattern NUMBERED = Pattern.compile("^[（(第]?\\s*(" + Numbers.PATTERN + ")\\s*[、）).．章部].*");

    static final Comparator<String> ORDER =
            Comparator.comparingInt(Headings::number).thenComparing(Comparator.naturalOrder());

    private Headings() {}

    private static int number(String heading) {
        Matcher begins = NUMBERED.matcher(heading);
        return begins.matches() ? Numbers.read(begins.group(1)).orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }
}
