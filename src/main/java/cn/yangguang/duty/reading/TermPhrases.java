package cn.yangguang.duty.reading;

import static cn.yangguang.duty.reading.TimeWords.AT_LEAST;
import static cn.yangguang.duty.reading.TimeWords.IN;
import static cn.yangguang.duty.reading.TimeWords.NUMBER;
import static cn.yangguang.duty.reading.TimeWords.UP_TO;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Terms counted in time: 3个工作日内 runs from a trigger, 不得少于10天 is how long something stays open. */
final class TermPhrases {

    private static final String DAYS = "个?(?:法定)?工作日|个?(?:自然日|日历日|日历天)|天|日";
    private static final String UNIT = "(?<unit>" + DAYS + "|个?小时|个月|个?星期|周|年)";
    private static final String SHOWN = "公示|公告|公布|公开|征求意见|征集意见|意见征集|征求|征集|展示|张贴|挂网|保留|保存|保持|开放";
    private static final String AMOUNT = "(?<amount>" + NUMBER + ")";
    private static final String TOP = "(?<amount>" + NUMBER + UP_TO + ")";
    /** Looks ahead before looking behind, which is dear. */
    private static final String FIGURE = "(?=[\\d〇零一二两三四五六七八九十百])";

    private static final String OPEN = "(?!内|之内|以内|前|后|之后|以后|起|至|-|以上|及以上)";

    /** What is said of a stretch of time gone by or of a failure binds nobody to that stretch. */
    private static final Pattern GONE_BY =
            Pattern.compile("(?:近|过去|此前|连续|(?:^|[,。;、的在])前|上|未能?在?|不能在?|无法在?|未按?于?|没有?在?|每)$");

    private static final Pattern NOT_DONE = Pattern.compile("^(?:均?未|仍未|没有|无更新|无异议|无人|不更新|不能|无法|有效[,。;)]|有效期|累计|连续|曾)");
    private static final Pattern PROLONGED =
            Pattern.compile("(?:延长|延期|顺延|展期|会期|周期)[^,。;]{0,8}$|(?:单次|每次)[^,。;后]{0,8}$");

    private static final List<Pattern> WITHIN = List.of(
            Pattern.compile("(?<!月)" + TOP + UNIT + IN),
            Pattern.compile("(?:不得超过|不超过|不应超过|不能超过|不可超过)" + AMOUNT + UNIT + OPEN),
            Pattern.compile("(?:不得|不|不应)[晚迟]于(?:[^,。;\\d]{1,14}?(?:后|之日起))?" + AMOUNT + UNIT + OPEN),
            Pattern.compile(FIGURE + "(?<=(?:办理|办结|答复|反馈|回复|回应|处理)(?:时限|期限)为?)" + AMOUNT + "(?<unit>" + DAYS + "|个?小时)"
                    + OPEN));

    private static final List<Pattern> LASTING = List.of(
            Pattern.compile(
                    "(?:一般)?(?:应)?" + AT_LEAST + "(?:" + SHOWN + ")?" + AMOUNT + UNIT + "(?!内|之内|以内|前|更新|一次|1次|召开|完成)"),
            Pattern.compile("最短为?" + AMOUNT + UNIT + OPEN),
            Pattern.compile("(?=一般)(?:(?<=期|期限|时间|时限)一般(?:应)?为)" + AMOUNT + UNIT + OPEN),
            Pattern.compile(FIGURE + "(?<=(?:" + SHOWN + ")[^,。;]{0,14})(?<!超过|逾|满)" + AMOUNT + UNIT
                    + "(?:及|或)?以上(?!未|没|不|的网站)"),
            Pattern.compile(FIGURE + "(?<=(?:公示|公告|征求意见|征集意见|意见征集)(?:期|时间|期限|时限|时长)?(?:为|达|达到|应为|满)?)" + AMOUNT
                    + "(?<unit>" + DAYS + "|个月)" + OPEN),
            Pattern.compile(FIGURE + "(?<=为期|进行|不间断)" + AMOUNT + "(?<unit>" + DAYS + "|个月)的?(?=公示|公告|公开征|征求意见|意见征)"),
            Pattern.compile(AMOUNT + "(?<unit>" + DAYS + "|个月)(?=的?(?:公示|公告|征求意见)期)"));

    /** How long files are kept is the archives' business: no deed of anybody falls due. */
    private static final Pattern FILES_KEPT = Pattern.compile("(?:保存|保管|留存|存档|归档)的?(?:期限|时间|时限|年限|期)(?:一般|应当|应|须|为)*$");

    private static final Pattern HALF = Pattern.compile("(?<![一两二三\\d])半(?<unit>年|个月|月)" + IN);

    private TermPhrases() {}

    static List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : WITHIN) {
            sentence.matcher(pattern)
                    .results()
                    .filter(match -> binds(sentence, match))
                    .forEach(match -> add(found, sentence, match, true));
        }
        for (Pattern pattern : LASTING) {
            sentence.matcher(pattern)
                    .results()
                    .filter(match -> !FILES_KEPT
                            .matcher(sentence.before(match.start(), 12))
                            .find())
                    .forEach(match -> add(found, sentence, match, false));
        }
        sentence.matcher(HALF).results().filter(match -> binds(sentence, match)).forEach(match -> {
            boolean halfYear = match.group("unit").equals("年");
            found.add(sentence.found(match.start(), match.end(), halfYear ? months(6) : days(15)));
        });
        return found;
    }

    private static boolean binds(Sentence sentence, MatchResult match) {
        return !GONE_BY.matcher(sentence.before(match.start(), 4)).find()
                && !NOT_DONE.matcher(sentence.after(match.end(), 6)).find()
                && !PROLONGED.matcher(sentence.before(match.start(), 12)).find();
    }

    private static void add(List<Found> found, Sentence sentence, MatchResult match, boolean within) {
        int amount = TimeWords.highest(match.group("amount"));
        TimeWords.Measure measure = TimeWords.Measure.of(match.group("unit"));
        boolean calendarYear = match.group("unit").equals("年") && amount > 10;
        if (amount == 0 || calendarYear) {
            return;
        }
        int total = amount * measure.factor();
        Obligation obligation =
                within ? new Obligation.Within(total, measure.unit()) : new Obligation.Lasting(total, measure.unit());
        int end = match.group().endsWith("的") ? match.end() - 1 : match.end();
        Found one = sentence.found(match.start(), end, obligation);
        if (!one.takenBy(found)) {
            found.add(one);
        }
    }

    private static Obligation months(int amount) {
        return new Obligation.Within(amount, TermUnit.MONTH);
    }

    private static Obligation days(int amount) {
        return new Obligation.Within(amount, TermUnit.DAY);
    }
}
