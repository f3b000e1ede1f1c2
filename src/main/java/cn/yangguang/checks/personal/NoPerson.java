package cn.yangguang.checks.personal;

import cn.yangguang.checks.Passage;
import cn.yangguang.language.Characters;
import cn.yangguang.language.words.Word;
import cn.yangguang.language.words.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What official texts say all the time and what looks like a surname with a given name. */
final class NoPerson {

    /** Policies cut short (惠企政策, 强农惠农富农), wherever such a word begins. */
    private static final Pattern POLICY =
            Pattern.compile("(?:[惠利强富助暖稳护][企农台侨政]|惠民|利民|富民|简政|招双引|智改数|申即享|安备|卫健|卫计|文广|水政|水务|方舱|明厨|边督|全年[一二三四]|习二十).*");

    /** A figure and what it counts within the reading: 于五日, 满一年, 季一通. */
    private static final Pattern COUNTED = Pattern.compile(".*[一二三四五六七八九十][日次年月季].*|季(?:[一二三四首末]|度|通|报).*");

    /** 区二小, 区二院, 江市云: a place within the reading; 欧 is the surname, 区 hardly ever. */
    private static final Pattern PLACE_WITHIN = Pattern.compile("区[一二三四五六七八九十].*|.[市县].");

    /** 区卫计委, 区文广新局: an office cut short, up to its last word. */
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{0,3}[局委办院站](?![长民里内托员理]).*", Pattern.DOTALL);

    /** What stands behind the name of a place or an office cut short (区卫健局); behind a person it would be 局长, 办理. */
    private static final Pattern PLACE_GOES_ON = Pattern.compile(
            "(?:(?:分?局|[区县市镇乡院站])(?![长民里内])|州?人民(?:政府|法院|检察院)|供电[局所公]|税务局|(?:高新技术|经济开发|经济技术|经济)(?:产业|开发)?[园区]|经?开区"
                    + "|工业园|产业园|管理(?:部|处|局|所|委员会)|[府政党委管厅局院]{0,3}[办发函字呈规]{1,3}[〔\\[【]).*",
            Pattern.DOTALL);

    /** 南政办秘〔2021〕: the sign of an organ, in the number of a document. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{IsHan}{0,3}[〔\\[【].*", Pattern.DOTALL);

    /** What comes before a word that is also a surname: 少于, 可查, 每季, 学习. */
    private static final List<String> VERBS = List.of("于少低高多等大小早晚优", "查可检审督调核抽复排巡侦普", "季每逢按本上下首各", "习学");

    /** Words of table heads that are set apart like names of two characters. */
    private static final Set<String> HEADS =
            Set.of("单位", "单价", "金额", "成绩", "项目", "年龄", "时间", "时限", "备注", "全称", "宗旨", "总计", "合计", "方式", "公开", "内容");

    private NoPerson() {}

    /** Whether what reads as a name here is none. */
    static boolean at(Passage passage, int start, int end) {
        String name = passage.text().substring(start, end);
        return name.endsWith("局")
                || name.matches("..省")
                || (name.endsWith("政") && goesOn(NUMBERED, passage, end))
                || POLICY.matcher(name).matches()
                || COUNTED.matcher(name).matches()
                || PLACE_WITHIN.matcher(name).matches()
                || verb(name.charAt(0), passage.at(start - 1))
                || (name.startsWith("区") && goesOn(OFFICE, passage, end))
                || goesOn(PLACE_GOES_ON, passage, end);
    }

    private static boolean verb(char first, char before) {
        return VERBS.stream().anyMatch(one -> one.charAt(0) == first && one.indexOf(before, 1) > 0);
    }

    private static boolean goesOn(Pattern pattern, Passage passage, int end) {
        return pattern.matcher(passage.text())
                .region(end, passage.text().length())
                .matches();
    }

    /** Whether two characters that are set apart are a head of a table. */
    static boolean head(String name) {
        return HEADS.contains(name);
    }

    /** The words of a text; one in traditional characters is read in simplified ones, as the dictionaries are written. */
    static List<Word> words(Passage passage) {
        String simplified = Characters.simplified(passage.text());
        return simplified.equals(passage.text()) ? passage.words() : Words.of(simplified);
    }
}
