package cn.yangguang.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed names made comparable: width, white space, traditional characters, endings that say nothing. */
final class NameText {

    /** Pairs of a traditional and its simplified character: those that occur in names of units. */
    private static final String SIMPLER = "區区縣县鎮镇鄉乡廳厅處处務务財财發发經经濟济農农業业環环護护應应產产設设統统計计審审衛卫"
            + "勞劳動动會会資资運运輸输廣广電电視视聞闻遊游藝艺體体質质監监督督檢检測测營营開开園园術术"
            + "網网絡络數数據据庫库導导領领組组織织機机構构編编製制辦办課课辖辖轄辖離离軍军業业糧粮儲储"
            + "貿贸進进號号興兴戰战險险療疗養养殘残聯联婦妇兒儿責责單单關关門门與与離离災灾規规劃划證证"
            + "貧贫鐵铁輕轻稅税國国際际時时歷历档档檔档書书館馆種种畜畜獸兽魚鱼漁渔氣气壯壮東东陽阳龍龙"
            + "濱滨島岛灣湾鹽盐雲云蘇苏蘭兰興兴榮荣華华萬万長长張张陳陈馬马齊齐魯鲁臨临頭头鄭郑";

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern STREET = Pattern.compile("(.+?)(街道办事处|街道办|街办|街道)");
    private static final Pattern RULED = Pattern.compile("(.+[镇乡区县市省旗])(人民政府|政府)");
    private static final Pattern MANAGED = Pattern.compile("(.+[区园])(管理委员会|管委会|管委)");

    private NameText() {}

    /** Full width made half, compatibility forms resolved, white space gone, simplified characters. */
    static String normalise(String printed) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200b && c != 0xfeff)
                .forEach(c -> text.appendCodePoint(simpler(c)));
        return text.toString()
                .replace('〔', '(')
                .replace('〕', ')')
                .replace('[', '(')
                .replace(']', ')');
    }

    private static int simpler(int c) {
        int at = SIMPLER.indexOf(c);
        return at >= 0 && at % 2 == 0 ? SIMPLER.charAt(at + 1) : c;
    }

    /** The normalised name, then the name without its bracket, then what the bracket holds (加挂牌子). */
    static List<String> variants(String printed) {
        String whole = normalise(printed);
        List<String> variants = new ArrayList<>(List.of(whole));
        Matcher bracket = BRACKET.matcher(whole);
        if (bracket.find()) {
            String outside = whole.substring(0, bracket.start()) + whole.substring(bracket.end());
            String inside = bracket.group(1);
            variants.add(outside);
            if (inside.length() >= 3) {
                variants.add(inside);
            }
        }
        return variants;
    }

    /** A name without the ending that only says who governs: 陶庄镇人民政府 is 陶庄镇, 临城街道办事处 is 临城街道. */
    static String plain(String name) {
        Matcher street = STREET.matcher(name);
        if (street.matches()) {
            return street.group(1) + "街道";
        }
        for (Pattern ending : List.of(RULED, MANAGED)) {
            Matcher matcher = ending.matcher(name);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return name;
    }

    /** A place without the word for its level: 兖州区 is 兖州 too; 城区 keeps its two characters. */
    static String bare(String place) {
        boolean levelled = place.length() > 2 && "省市区县旗".indexOf(place.charAt(place.length() - 1)) >= 0;
        return levelled ? place.substring(0, place.length() - 1) : place;
    }
}
