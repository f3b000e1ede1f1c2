package cn.yangguang.publication.saved;

import cn.yangguang.publication.DocumentNumber;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a saved page bears its document number 发文字号. */
final class NumberOnPage {
    private static final String NUMBERED = "[\\p{IsHan}A-Za-z]{1,20}(?:[（(][\\p{IsHan}]{1,6}[）)][\\p{IsHan}]{0,6})?"
            + "[-—]?〔(?:19|20)\\d{2}〕[\\p{IsHan}]{0,4}\\d{1,5}(?:-\\d{1,3})?号";
    private static final String ORDER =
            "[\\p{IsHan}]{0,30}[令告]第\\d{1,5}号|[\\p{IsHan}]{0,30}[令告]?(?:19|20)\\d{2}年第\\d{1,4}号";

    private static final Pattern ALONE = Pattern.compile("[（(]?(" + NUMBERED + "|" + ORDER + ")[）)]?");
    private static final Pattern AT_END = Pattern.compile("[（(](" + NUMBERED + ")[）)]$");
    private static final Pattern SERIAL = Pattern.compile("[（(]?第\\d{1,5}号[）)]?");
    private static final Pattern ISSUED = Pattern.compile("[\\p{IsHan}、]{2,40}[令告]");

    /** A number stands right under the title, hardly ever further down. */
    private static final int FIRST_LINES = 8;

    private NumberOnPage() {}

    /** The number that stands alone in one of the first lines of a body. */
    static @Nullable String under(List<String> lines) {
        String before = "";
        for (String line : cells(lines.subList(0, Math.min(FIRST_LINES, lines.size())))) {
            String normal = DocumentNumber.bracketed(line);
            Matcher alone = ALONE.matcher(normal);
            if (alone.matches()) {
                return alone.group(1);
            }
            if (SERIAL.matcher(normal).matches() && ISSUED.matcher(before).matches()) {
                return before + normal.replaceAll("[（()）]", "");
            }
            before = normal;
        }
        return null;
    }

    private static List<String> cells(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split("\t", -1))).toList();
    }

    /** The number in brackets at the end of a title. */
    static @Nullable String after(String title) {
        Matcher end = AT_END.matcher(DocumentNumber.bracketed(title));
        return end.find() ? end.group(1) : null;
    }
}
