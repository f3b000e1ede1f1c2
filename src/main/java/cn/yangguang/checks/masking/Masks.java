package cn.yangguang.checks.masking;

import cn.yangguang.checks.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for a personal datum in the published copy, by the printed custom (law.md 3.4). */
public final class Masks {

    private static final Pattern TOWNSHIP = Pattern.compile("^.*?(?:街道(?:办事处)?|镇|乡(?!村)|苏木)");
    private static final Pattern COUNTY = Pattern.compile("^.*?(?:县|旗|(?<!小|社|园|新)区|市(?!.*(?:[县旗]|(?<!小|社|园|新)区)))");
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木");

    private Masks() {}

    /** What stands for a datum of this kind. */
    public static String of(Kind kind, String text) {
        return switch (kind) {
            case IDENTITY_NUMBER -> identityNumber(text);
            case PHONE -> phone(text);
            case BANK_CARD -> bankCard(text);
            case EMAIL -> email(text);
            case PLATE -> plate(text);
            case PASSPORT -> passport(text);
            case ADDRESS -> address(text);
            case NAME -> name(text);
            default -> "***";
        };
    }

    /** Two characters of the place and the last three stay. */
    public static String identityNumber(String number) {
        return kept(number, 2, 3);
    }

    /** 138****1234. */
    public static String phone(String number) {
        return kept(number, 3, 4);
    }

    /** The last four digits stay. */
    public static String bankCard(String number) {
        return kept(number, 0, 4);
    }

    /** Only where the mailbox is, not whose it is. */
    public static String email(String mailbox) {
        return "***" + mailbox.substring(Math.max(0, mailbox.indexOf('@')));
    }

    /** The place stays. */
    public static String plate(String plate) {
        return kept(plate, 2, 0);
    }

    /** The last two characters stay. */
    public static String passport(String number) {
        return kept(number, 0, 2);
    }

    /** Down to the township or street, else to the county or city. */
    public static String address(String address) {
        for (Pattern pattern : new Pattern[] {TOWNSHIP, COUNTY}) {
            Matcher kept = pattern.matcher(address);
            if (kept.find() && kept.end() < address.length()) {
                return kept.group() + "***";
            }
        }
        return "***";
    }

    /** The surname, and 某 for each further character. */
    public static String name(String name) {
        String plain = name.replaceAll("[\\s\u3000]", "");
        int point = plain.indexOf('·');
        if (point > 0) {
            return plain.charAt(0) + "某某";
        }
        int surname = plain.length() > 2 && COMPOUND.contains(plain.substring(0, 2)) ? 2 : 1;
        return plain.substring(0, Math.min(surname, plain.length()))
                + "某".repeat(Math.max(1, plain.length() - surname));
    }

    /** What is too short to keep anything of keeps nothing. */
    private static String kept(String text, int first, int last) {
        int hidden = text.length() - first - last;
        if (hidden <= 0) {
            return "***";
        }
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(first + hidden);
    }
}
