package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passports and travel permits. Their numbers look like those of goods and roads, so words that speak of such a paper must
 * stand before.
 */
public final class Passports implements Detector {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9])(?:[A-Z]{1,2}[ -]?\\d{7,10}|[A-Z]\\d{7}\\(?\\d\\)?|\\d{8,9})(?![A-Za-z0-9*])");
    private static final Pattern PAPER = Pattern.compile("护照|通行证|回乡证|台胞证|出入境证件|旅行证|海员证|(?i:passport)");
    private static final Pattern CALLED = Pattern.compile("(?:护照|通行证|回乡证|台胞证|旅行证|海员证|(?i:passport))[^，,。；;]{0,14}$");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!PAPER.matcher(passage.plain()).find()) {
            return;
        }
        Matcher number = NUMBER.matcher(passage.plain());
        while (number.find()) {
            boolean bare = Digits.digit(passage.at(number.start()));
            String before = passage.before(number.start(), bare ? 24 : 40);
            if ((bare ? CALLED : PAPER).matcher(before).find() && !Labels.serial(passage, number.start())) {
                found.accept(
                        passage.finding(number.start(), number.end(), Kind.PASSPORT, Masks.passport(number.group())));
            }
        }
    }
}
