package cn.yangguang.publication;

import cn.yangguang.language.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Document numbers (发文字号) as GB/T 9704 writes them: organ code, year in hexagonal brackets, serial, 号. */
public final class DocumentNumber {

    private static final Pattern USUAL = Pattern.compile(
            "([\\p{IsHan}A-Za-z]{1,20})[\\[(〔【〖{<〈［（]((?:19|20)\\d{2})[\\])〕】〗}>〉］）]第?0*([1-9]\\d{0,5})号");
    private static final Pattern ORDER = Pattern.compile("([\\p{IsHan}]{1,20}令)第?0*([1-9]\\d{0,4})号");

    private DocumentNumber() {}

    /** The standard form of what was typed, whatever brackets stand in it; nothing where it is no document number. */
    public static Optional<String> normalised(String typed) {
        String plain = Characters.withoutSpace(Characters.halfWidth(typed));
        Matcher usual = USUAL.matcher(plain);
        if (usual.matches()) {
            return Optional.of(usual.group(1) + "〔" + usual.group(2) + "〕" + usual.group(3) + "号");
        }
        Matcher order = ORDER.matcher(plain);
        return order.matches() ? Optional.of(order.group(1) + "第" + order.group(2) + "号") : Optional.empty();
    }
}
