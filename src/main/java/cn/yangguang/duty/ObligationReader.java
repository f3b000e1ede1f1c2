package cn.yangguang.duty;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.language.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the measurable duties out of a Chinese sentence. */
public final class ObligationReader {

    private static final Pattern WITHIN = Pattern.compile("(" + Numbers.PATTERN + ")个?工作日(?:之|以)?内(?!容)");

    private ObligationReader() {}

    /** Every measurable duty of the sentence in printed order; a sentence without one gives an empty list. */
    public static List<PrintedObligation> read(String sentence) {
        String printed = sentence.replaceAll("[\\s\\p{Z}]+", "");
        List<PrintedObligation> found = new ArrayList<>();
        Matcher matcher = WITHIN.matcher(printed);
        while (matcher.find()) {
            int amount = Numbers.read(matcher.group(1)).orElse(0);
            found.add(new PrintedObligation(matcher.group(), new Obligation.Within(amount, TermUnit.WORKDAY)));
        }
        return found;
    }
}
