package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.masking.Masking;
import cn.yangguang.checks.masking.Masks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public copy of a value, as its element says: shown, masked by its kind, or left out. */
public final class Veil {

    static final String GONE = "***";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；\\s]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private Veil() {}

    /** What may be read of it; nothing of what is left out, nor of a file or a table that would have to be masked. */
    public static Optional<String> of(ContentElement element, String value) {
        if (value.isEmpty() && element.showing() == Showing.MASK) {
            return element.kind() == FieldKind.FILE || element.kind() == FieldKind.TABLE
                    ? Optional.empty()
                    : Optional.of("");
        }
        return switch (element.showing()) {
            case SHOW -> Optional.of(value);
            case MASK -> masked(element, value);
            case LEAVE_OUT -> Optional.empty();
        };
    }

    private static Optional<String> masked(ContentElement element, String value) {
        return switch (element.kind()) {
            case FILE, TABLE -> Optional.empty();
            case MONEY, NUMBER -> Optional.of(GONE);
            case DATE -> Optional.of(other(value, value.substring(0, Math.min(4, value.length())) + "年"));
            case PERSON -> Optional.of(other(value, names(value)));
            case REGION -> Optional.of(other(value, Masks.address(value)));
            case UNIT -> Optional.of(value.length() > 3 ? value.substring(0, 2) + GONE : GONE);
            case TEXT -> Optional.of(other(value, text(element.name(), value)));
            case RICH_TEXT -> Optional.of(other(value, personal(value)));
        };
    }

    /** A mask that hides nothing is none. */
    private static String other(String value, String mask) {
        return mask.equals(value) || mask.contains(value) ? GONE : mask;
    }

    private static String names(String value) {
        return Arrays.stream(BETWEEN_NAMES.split(value, 0))
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() < 2 ? "某" : Masks.name(name))
                .collect(Collectors.joining("、"));
    }

    /** By what its name says it is; else everything personal in it, and all of it where nothing is found. */
    private static String text(String name, String value) {
        return switch (kind(name)) {
            case IDENTITY_NUMBER -> Masks.identityNumber(value);
            case PHONE -> value.matches("[\\d+ -]{7,}") ? Masks.phone(value) : GONE;
            case BANK_CARD -> value.length() > 8 ? Masks.bankCard(value) : GONE;
            case ADDRESS -> Masks.address(value);
            default -> personal(value);
        };
    }

    /** What an element of this name holds of a person; {@link Kind#WITHHELD} where its name does not tell. */
    static Kind kind(String name) {
        if (name.matches(".*(身份证|证件号).*")) {
            return Kind.IDENTITY_NUMBER;
        }
        if (name.matches(".*(电话|手机|联系方式).*")) {
            return Kind.PHONE;
        }
        if (name.matches(".*(账号|账户|帐号|卡号|银行卡).*")) {
            return Kind.BANK_CARD;
        }
        return name.matches(".*(地址|住址).*") ? Kind.ADDRESS : Kind.WITHHELD;
    }

    private static String personal(String value) {
        List<Finding> findings = Checks.of(value).stream()
                .filter(finding -> finding.kind().personal())
                .toList();
        String masked = Masking.of(value, findings).text();
        return LONG_NUMBER.matcher(masked).find() ? GONE : masked;
    }
}
