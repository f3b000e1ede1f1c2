package cn.yangguang.checks.personal;

import cn.yangguang.checks.Passage;
import cn.yangguang.language.words.Word;

/** Where the names of places begin that lead to the detail of an address. */
final class AddressHead {

    /** The last characters of what places are called. */
    private static final String PLACE_ENDS = "省区市州盟县旗镇乡道木处村会居庄屯查寨营园苑城府里庭湾郡院舍际都路街巷同弄段组队厂期社";

    /** More characters than this between two of them belong to no place. */
    private static final int LONGEST_PLACE = 9;

    /** Words and characters right before an address that are no part of it. */
    private static final String[] LEADS =
            "位于 坐落于 坐落 地址 住址 住所地 住所 住在 家住 现住 居住于 居住在 租住 暂住 户籍地 名下 搬至 迁至 寄至 寄往 送达 前往 来到 赶到 送到 发现".split(" ", -1);

    private static final String LEAD_CHARACTERS = "有在住至到从系的为是将对向由";

    private AddressHead() {}

    /** Where the place names begin that lead to the detail; the detail's own beginning where none do. */
    static int of(Passage passage, int detail) {
        int from = Math.max(0, detail - 40);
        String before = passage.plain().substring(from, detail);
        if (chain(before, 0) == before.length()) {
            return detail;
        }
        int cut = lead(before, sign(before));
        for (Word word : passage.words()) {
            if (word.sort() == Word.Sort.NAME && word.end() > from + cut && word.end() <= detail - 2) {
                cut = word.end() - from;
            }
        }
        return from + chain(before, cut);
    }

    /** Behind the last character that stands in no address. */
    private static int sign(String before) {
        for (int at = before.length(); at > 0; at--) {
            char c = before.charAt(at - 1);
            boolean bracket = c == ')' || (c == '(' && before.indexOf(')', at) >= 0);
            if (!Character.isIdeographic(c) && !Digits.digit(c) && !bracket) {
                return at;
            }
        }
        return 0;
    }

    /** Behind the last word that leads to an address; 于 and 人 are also in places: 于家庄, 人民路. */
    private static int lead(String before, int from) {
        int cut = from;
        for (String lead : LEADS) {
            int at = before.lastIndexOf(lead);
            cut = at >= from ? Math.max(cut, at + lead.length()) : cut;
        }
        for (int at = before.length() - 1; at >= cut; at--) {
            char c = before.charAt(at);
            char next = at + 1 < before.length() ? before.charAt(at + 1) : ' ';
            boolean leads = LEAD_CHARACTERS.indexOf(c) >= 0
                    || (c == '于' && next != '家' && next != '庄')
                    || (c == '人' && next != '民' && next != '和');
            if (leads) {
                return at + 1;
            }
        }
        return cut;
    }

    /** Where the unbroken chain of places begins that ends the text; its end where there is none. */
    private static int chain(String before, int cut) {
        int first = before.length();
        int paren = before.endsWith(")") ? before.lastIndexOf('(') : before.length();
        for (int at = paren - 1; at > cut && first - at <= LONGEST_PLACE + 1; at--) {
            if (PLACE_ENDS.indexOf(before.charAt(at)) >= 0 && (first < before.length() || at == paren - 1)) {
                first = at;
            }
        }
        return first == before.length() ? first : Math.max(cut, first - LONGEST_PLACE);
    }
}
