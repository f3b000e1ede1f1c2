package cn.yangguang.duty.reading;

import static cn.yangguang.duty.reading.TimeWords.AT_LEAST;
import static cn.yangguang.duty.reading.TimeWords.NUMBER;
import static cn.yangguang.duty.reading.TimeWords.UP_TO;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often something must happen: 每年至少召开1次, 不得少于2次, 每季度2次; the period is the one it is counted in. */
final class CountPhrases {

    private static final String EACH = "每个?(?:工作日|日|天|周|星期|月份?|季度?|半年|年度?)";
    private static final String PERIOD =
            "(?<period>" + EACH + "|全年度?|本?年度内?|年内|一年内?|今年内?|(?<![一二三四\\d第本上下近])(?:半年|季度))";
    private static final String GAP = "[^,。;:、()\"“”\\d]{0,14}?";
    private static final String SHORT_GAP = "(?:(?!最多|至多|不超|只|仅|跑|前)[^,。;:、()\"“”\\d]){0,8}?";
    private static final String TIMES = "(?<times>" + NUMBER + UP_TO + ")";
    private static final String HAPPENING =
            "(?:次(?!性|日|要|序|月|年|生)|场次|场(?!所|馆|地)|期(?!限|间|刊|工程|建设|项目|改造)|篇|轮|回(?!应|复|头)|批次|件|条)";
    private static final String MEETING = "(?:次(?!性|日|要|序|月|年|生)|场次|场(?!所|馆|地)|期(?!限|间|刊|工程|建设|项目|改造)|篇)";
    private static final String THING = "(?:" + HAPPENING + "|个(?!工作日|自然日|月|小时|星期|百分|领域|部门|单位|以上)|项|例|部(?!门)|份|批|家)";

    private static final String PER = "(?:/每?(?<per>年|半年|季度?|月|周|日|天))?";

    /** Things are counted as deeds only within a period: at least 3 items of news a month, but not 1 leased line. */
    private static final Pattern THINGS = Pattern.compile("[件条]$|批次$");

    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile("(?:至少|最少)" + PERIOD + SHORT_GAP + TIMES + HAPPENING),
            Pattern.compile(PERIOD + "(?:一般)?(?:至少|最少)" + GAP + TIMES + THING),
            Pattern.compile(PERIOD + "(?:一般)?" + AT_LEAST + TIMES + THING),
            Pattern.compile("(?:一般)?(?:至少|最少)(?!提前)" + GAP + TIMES + HAPPENING + PER),
            Pattern.compile("(?:一般)?" + AT_LEAST + TIMES + HAPPENING + PER),
            Pattern.compile("(?:" + PERIOD + ")?" + TIMES + HAPPENING + "(?:及|或)?以上(?!的)"),
            Pattern.compile(TIMES + "次/每?(?<per>年|半年|季度?|月|周|日|天)"),
            Pattern.compile(PERIOD + SHORT_GAP + TIMES + MEETING));

    private static final Pattern BOUND = Pattern.compile(AT_LEAST + "|以上");

    private static final Pattern PENALTY = Pattern.compile("(?:累计|连续|被|超过|发生|出现)[^,。;]{0,5}$");

    private CountPhrases() {}

    static List<Found> in(Sentence sentence) {
        Apart found = new Apart();
        for (Pattern pattern : PHRASES) {
            sentence.matcher(pattern)
                    .results()
                    .filter(match -> counts(sentence, match))
                    .forEach(match -> found.add(read(sentence, match)));
        }
        return found.list();
    }

    /** 每季度一次 is every quarter, not a count; a number in a threat of punishment is none either. */
    private static boolean counts(Sentence sentence, MatchResult match) {
        String words = match.group();
        boolean bound = BOUND.matcher(words).find();
        boolean once = TimeWords.highest(match.group("times")) == 1;
        @Nullable String period = group(match, "period");
        boolean recurring = period == null
                || period.startsWith("每")
                || period.equals("半年")
                || period.equals("一年")
                || period.equals("季度");
        boolean idle = period == null
                && THINGS.matcher(words).find()
                && CountedIn.before(sentence, match.start()).isEmpty();
        return lowest(match) > 0
                && !idle
                && (bound || !once || !recurring)
                && !PENALTY.matcher(sentence.before(match.start(), 8)).find();
    }

    private static Found read(Sentence sentence, MatchResult match) {
        @Nullable String period = group(match, "period");
        @Nullable String per = period != null ? period : group(match, "per");
        if (per != null) {
            return found(sentence, match, TimeWords.period(per));
        }
        return CountedIn.before(sentence, match.start())
                .map(mention -> found(sentence, match, mention.period()).claiming(mention.span()))
                .orElseGet(() -> found(sentence, match, null));
    }

    private static Found found(Sentence sentence, MatchResult match, @Nullable Period per) {
        return sentence.found(match.start(), match.end(), new Obligation.AtLeast(lowest(match), per));
    }

    private static int lowest(MatchResult match) {
        return TimeWords.lowest(match.group("times"));
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }
}
