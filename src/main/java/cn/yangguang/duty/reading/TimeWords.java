package cn.yangguang.duty.reading;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Period;
import cn.yangguang.language.Numbers;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts from which the patterns of time phrases are built; all are for folded text and free of groups. */
final class TimeWords {

    private static final String NUMERALS = "\\d〇零一二两三四五六七八九十百";

    /** One number, whole: never the tail of a longer one, of an ordinal or of a vague 几十. */
    static final String NUMBER =
            "(?<![" + NUMERALS + "第数几多.〔\\[+×xX])(?:\\d{1,4}|[〇零一二两三四五六七八九十百]{1,5})(?![" + NUMERALS + "])";

    /** A second number after a dash: 3-5个工作日. */
    static final String UP_TO = "(?:(?:[-—~－]|至|到)(?:\\d{1,4}|[一二两三四五六七八九十百]{1,5}))?";

    static final String IN = "(?:之内|以内|内)(?!容|部|外|涵|控|设|审|网|蒙)";

    static final String FRONT = "(?:之前|以前|前)(?!后|期|述|款|往|来|置|提|沿|端|列|景|瞻|三季|三个季)";

    /** The words that make a number a least one. */
    static final String AT_LEAST = "(?:不得少于|不少于|不应少于|不能少于|不可少于|不得低于|不低于|不得短于|不短于|不得小于|不小于|至少|最少)";

    private static final Pattern ENDS = Pattern.compile(Numbers.PATTERN);

    /** Two neighbouring digits side by side, or the set phrase 三五: an approximate number. */
    private static final Pattern ABOUT = Pattern.compile(
            "(|[一二三四五六七八九]?十)((?=一[二两]|[二两]三|三[两四]|四五|五六|六七|七八|八九|^三五)[一二两三四五六七八])([二两三四五六七八九])(|[十百千])");

    private static final Pattern LEADING = Pattern.compile("^[每按逐各个一1]+(?!2个月)");

    private TimeWords() {}

    /** The smaller end of a printed range such as 1-2 or 两三, or the number itself. */
    static int lowest(String range) {
        return ends(range).min().orElse(0);
    }

    /** The larger end of a printed range such as 3至5 or 三五, or the number itself. */
    static int highest(String range) {
        return ends(range).max().orElse(0);
    }

    private static IntStream ends(String range) {
        return ENDS.matcher(range).results().map(MatchResult::group).flatMapToInt(TimeWords::meant);
    }

    /** 三五 and 十五六 say two numbers at once, 3 to 5 and 15 to 16; anything else says one. */
    private static IntStream meant(String number) {
        Matcher about = ABOUT.matcher(number);
        return about.matches()
                ? IntStream.of(
                        number(about.group(1) + about.group(2) + about.group(4)),
                        number(about.group(1) + about.group(3) + about.group(4)))
                : IntStream.of(number(number));
    }

    /** The value of a number that a pattern has matched. */
    static int number(String text) {
        return Numbers.read(text).orElse(0);
    }

    /** What a unit of time is called in obligations, and how many of those it makes: 周 is 7 days, 年 12 months. */
    record Measure(TermUnit unit, int factor) {

        static Measure of(String word) {
            return switch (word.replaceFirst("^个", "")) {
                case "工作日", "法定工作日" -> new Measure(TermUnit.WORKDAY, 1);
                case "小时" -> new Measure(TermUnit.HOUR, 1);
                case "月" -> new Measure(TermUnit.MONTH, 1);
                case "周", "星期" -> new Measure(TermUnit.DAY, 7);
                case "年" -> new Measure(TermUnit.MONTH, 12);
                default -> new Measure(TermUnit.DAY, 1);
            };
        }
    }

    /** The period that a word names, or null where it names none. */
    static @Nullable Period period(String words) {
        String word = LEADING.matcher(words).replaceFirst("");
        return switch (word) {
            case "日", "天", "工作日" -> Period.DAY;
            case "周", "星期" -> Period.WEEK;
            case "月", "月份", "月度" -> Period.MONTH;
            case "季", "季度", "季末", "季度末", "三个月", "3个月" -> Period.QUARTER;
            case "半年", "上半年", "下半年", "六个月", "6个月" -> Period.HALFYEAR;
            default -> word.contains("年") || word.contains("12个月") || word.contains("十二个月") ? Period.YEAR : null;
        };
    }
}
