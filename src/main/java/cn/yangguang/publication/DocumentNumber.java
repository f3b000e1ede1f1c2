package cn.yangguang.publication;

import cn.yangguang.language.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号) as GB/T 9704 writes it: organ code, year in hexagonal brackets, serial, 号.
 *
 * @param code 机关代字
 * @param serial from 1
 */
public record DocumentNumber(String code, int year, int serial) {

    private static final String OPEN = "[〔\\[［﹝【（(〈《{｛〖「<]";
    private static final String CLOSE = "[〕\\]］﹞】）)〉》}｝〗」>]";

    private static final Pattern YEAR = Pattern.compile(OPEN + "{1,2}((?:19|20)\\d{2})年?" + CLOSE + "{1,2}");
    private static final Pattern USUAL =
            Pattern.compile("([\\p{IsHan}A-Za-z]{1,20})〔((?:19|20)\\d{2})〕第?0*([1-9]\\d{0,5})号");
    private static final Pattern ORDER = Pattern.compile("([\\p{IsHan}]{1,20}令)第?0*([1-9]\\d{0,4})号");

    /** What was typed, half-width and without blanks, with the brackets of the standard around the year. */
    public static String bracketed(String typed) {
        String tight = Characters.withoutSpace(Characters.halfWidth(typed));
        return YEAR.matcher(tight).replaceAll("〔$1〕");
    }

    /** The usual form of number, whatever brackets stand in it; nothing for an order's, and for what is none. */
    public static Optional<DocumentNumber> read(String typed) {
        Matcher usual = USUAL.matcher(bracketed(typed));
        return usual.matches()
                ? Optional.of(new DocumentNumber(
                        usual.group(1), Integer.parseInt(usual.group(2)), Integer.parseInt(usual.group(3))))
                : Optional.empty();
    }

    /** The standard form of what was typed, orders' numbers included; nothing where it is no document number. */
    public static Optional<String> normalised(String typed) {
        Matcher order = ORDER.matcher(bracketed(typed));
        return order.matches()
                ? Optional.of(order.group(1) + "第" + order.group(2) + "号")
                : read(typed).map(DocumentNumber::printed);
    }

    /** As documents print it. */
    public String printed() {
        return code + "〔" + year + "〕" + serial + "号";
    }
}
