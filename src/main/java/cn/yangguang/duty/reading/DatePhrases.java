package cn.yangguang.duty.reading;

import static cn.yangguang.duty.reading.TimeWords.FRONT;
import static cn.yangguang.duty.reading.TimeWords.IN;

import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days by which something must be done: 7月底前, 于8月23日前, 2018年底前, 年内, 第三季度末前. */
final class DatePhrases {

    private static final String YEAR = "(?<![\\d〇零一二三四五六七八九])(?<year>\\d{4}|[一二三四五六七八九〇零]{4})年";
    private static final String MAYBE_YEAR = "(?:" + YEAR + "度?)?";
    private static final String MONTH = "(?<![\\d一二三四五六七八九十〇零])(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?";
    private static final String DAY = "(?<day>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
    private static final String HOUR =
            "(?:\\([^()]{1,8}\\))?(?:(?:上午|下午|中午)?\\d{1,2}(?:时|点|:\\d{2})(?:\\d{1,2}分|整)?|下班|中午)?";
    private static final String END = "(?:底|末)";
    private static final String YEAR_END = "(?:" + YEAR + "年?|(?<!半)年)(?:底|末|终)";
    private static final String QUARTER = "(?<![每前])第?(?<quarter>(?<!十)[一二三四]|(?<!\\d)[1-4])季度(?:底|末|结束)?";
    private static final String NO_LATER = "(?:不得晚于|不得迟于|不晚于|不迟于|最迟不晚于|最迟于|最迟在|最晚于|最晚在|最迟|最晚)";
    private static final String DONE = "(?:要|应|须|需|将)?(?:全部|全面|基本|力争)?(?:完成|建成|出台|印发|编制完成|制定完成|实现|报送)";

    /** Another date follows that carries the bound for both: 6月底和12月底前. */
    private static final String SHARED =
            "(?=(?:、|和|及|与|以及)(?:\\d{4}年)?[\\d一二三四五六七八九十]{1,2}月(?:底|末|[\\d一二三四五六七八九十]{1,3}[日号])(?:之前|以前|前))";

    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile(NO_LATER + MAYBE_YEAR + MONTH + DAY + HOUR + "(?:" + FRONT + ")?"),
            Pattern.compile(NO_LATER + MAYBE_YEAR + MONTH + "(?:" + END + "(?:" + FRONT + ")?|" + FRONT + ")"),
            Pattern.compile(NO_LATER + YEAR_END + "(?:" + FRONT + ")?"),
            Pattern.compile(MAYBE_YEAR + MONTH + DAY + HOUR + "(?:" + FRONT + "|" + SHARED + ")"),
            Pattern.compile(
                    MAYBE_YEAR + MONTH + "(?:" + END + "(?:" + FRONT + "|" + SHARED + ")|" + FRONT + "|" + IN + ")"),
            Pattern.compile(MAYBE_YEAR + MONTH + "(?<third>上旬|中旬|下旬)" + END + "?(?:" + FRONT + "|" + IN + ")"),
            Pattern.compile(YEAR_END + FRONT),
            Pattern.compile("(?:" + YEAR + "|(?<![\\d一二两三四五六七八九十半几数多近来])年)度?" + IN),
            Pattern.compile("到" + YEAR_END + "(?!" + FRONT + ")"),
            Pattern.compile("(?<=^|[,。;:、])至" + YEAR + "年?" + END + "(?!" + FRONT + ")"),
            Pattern.compile("到" + MAYBE_YEAR + MONTH + END + "(?!" + FRONT + ")"),
            Pattern.compile(MAYBE_YEAR + QUARTER + "(?:" + FRONT + "|" + IN + "|(?=" + DONE + "))"),
            Pattern.compile(MAYBE_YEAR + "(?<half>上半年|下半年)" + END + "?(?:" + FRONT + "|" + IN + "|(?=" + DONE + "))"));

    private static final Pattern STATUS = Pattern.compile("(?:截至|截止至|自|从|早在|在此)$");

    /** 2018年底前印发的文件: the date tells which documents are meant, not when to act. */
    private static final Pattern HAPPENED = Pattern.compile(
            "^已[^,。;]{1,6}的|^(?:已经?)?(?:制定|出台|印发|形成|发布|制发|成立|登记|注册|公布|施行|实施|签订|产生|出生|到期|失效|受理|收到|立项|开工|取得|颁布|制作|获取)(?:并[^,。;]{1,8})?的");

    /** 每年7月底前 is one date, not a date and a period. */
    private static final Pattern YEARLY = Pattern.compile("每年(?:度)?[的都均]?[应要须]?[在于]?$");

    private DatePhrases() {}

    static List<Found> in(Sentence sentence) {
        Apart found = new Apart();
        for (Pattern pattern : PHRASES) {
            sentence.matcher(pattern)
                    .results()
                    .filter(match -> binds(sentence, match))
                    .forEach(match -> date(match)
                            .map(date -> found(sentence, match, date))
                            .ifPresent(found::add));
        }
        return found.list();
    }

    private static boolean binds(Sentence sentence, MatchResult match) {
        return !STATUS.matcher(sentence.before(match.start(), 3)).find()
                && !HAPPENED.matcher(sentence.after(match.end(), 16)).find();
    }

    private static Found found(Sentence sentence, MatchResult match, DueDate date) {
        Found one = sentence.found(match.start(), match.end(), new Obligation.Before(date));
        Matcher yearly = YEARLY.matcher(sentence.before(match.start(), 6));
        return yearly.find()
                ? one.claiming(new Found.Span(match.start() - yearly.group().length(), match.start()))
                : one;
    }

    private static Optional<DueDate> date(MatchResult match) {
        @Nullable String printedYear = group(match, "year");
        @Nullable Year year = printedYear == null ? null : Year.of(TimeWords.number(printedYear));
        try {
            return Optional.of(date(match, year));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DueDate date(MatchResult match, @Nullable Year year) {
        @Nullable String month = group(match, "month");
        @Nullable String quarter = group(match, "quarter");
        if (month != null) {
            return inMonth(match, year, TimeWords.number(month));
        }
        if (quarter != null) {
            return DueDate.monthEnd(year, TimeWords.number(quarter) * 3);
        }
        return DueDate.monthEnd(year, "上半年".equals(group(match, "half")) ? 6 : 12);
    }

    private static DueDate inMonth(MatchResult match, @Nullable Year year, int month) {
        @Nullable String day = group(match, "day");
        if (day != null) {
            return new DueDate(year, MonthDay.of(month, TimeWords.number(day)));
        }
        @Nullable String third = group(match, "third");
        if (third == null || third.equals("下旬")) {
            return DueDate.monthEnd(year, month);
        }
        return new DueDate(year, MonthDay.of(month, third.equals("上旬") ? 10 : 20));
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }
}
