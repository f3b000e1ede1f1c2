package cn.yangguang.calendar;

import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the State Council's yearly holiday notice as it is worded: 元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 * The weekdays and totals that the notice prints are checked against the calendar.
 */
public final class HolidayNotice {

    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\([^()]*?(?:周|星期)([一二三四五六日天])\\)|\\([^()]*\\))?");
    private static final Pattern TOTAL = Pattern.compile("共(\\d+)天");

    private static final String DAY = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^()]*\\))?";
    private static final String DAYS = "(" + DAY + "(?:(?:至|到|-|—|~|、|和|,)" + DAY + ")*)";
    private static final String DEED = DAYS + ",?(?:全国|全体公民)?(?:(放假调休|调休放假|放假纪念|放假|调休|补休)(?:\\d+天)?|(?:照常|正常|调休)?上班)";

    /** One arrangement in a sentence: group 1 its days, group 2 the word for a day off, absent where work is done. */
    private static final Pattern ARRANGED = Pattern.compile(DEED);

    /** A sentence that is understood to its end. */
    private static final Pattern UNDERSTOOD = Pattern.compile(
            "(?:其中,?)?" + DEED + "(?:,(?:其中)?(?:" + DEED + "|共\\d+天)|,?与周末(?:连休|相连|调休)|\\(?共\\d+天\\)?)*");

    private final int year;

    /** Whether days off of their own may be added, as a memorial day by a notice of its own. */
    private final boolean additions;

    private final List<String> problems = new ArrayList<>();
    private final List<Festival> festivals = new ArrayList<>();
    private int lastMonth;

    private HolidayNotice(int year, boolean additions) {
        this.year = year;
        this.additions = additions;
    }

    /** Reads a yearly notice; what does not hold together is refused, each problem in one Chinese sentence. */
    public static NoticeReading read(String text, int year, String notice, LocalDate loadedOn) {
        HolidayNotice reader = new HolidayNotice(year, false);
        reader.readSections(text);
        WorkingYear read = new WorkingYear(year, 1, notice, loadedOn, reader.festivals);
        return YearChecks.check(read, reader.problems);
    }

    /** Reads a notice that changes some festivals of a year that is loaded, or adds days off of its own. */
    public static NoticeReading amend(String text, WorkingYear earlier, String notice, LocalDate loadedOn) {
        HolidayNotice reader = new HolidayNotice(earlier.year(), true);
        reader.readSections(text);
        WorkingYear read = new WorkingYear(earlier.year(), earlier.version() + 1, notice, loadedOn, reader.festivals);
        return YearChecks.checkAmendment(read, reader.problems);
    }

    private void readSections(String text) {
        NoticeSections sections = NoticeSections.of(text);
        sections.festivals().forEach((name, section) -> festivals.add(festival(name, section)));
        sections.strange().forEach((name, section) -> {
            if (additions) {
                festivals.add(festival(name, section));
            } else {
                problems.add("看不懂这一行：“" + name + "：" + section + "”，年度通知里只应有法定节日。");
            }
        });
        if (festivals.isEmpty() && problems.isEmpty()) {
            problems.add("没有找到放假安排，应有“元旦：1月1日（周四）至3日（周六）放假调休，共3天。”这样的句子。");
        }
    }

    private Festival festival(String name, String section) {
        TreeSet<LocalDate> off = new TreeSet<>();
        TreeSet<LocalDate> work = new TreeSet<>();
        lastMonth = 0;
        for (String sentence : section.split("[。;]", -1)) {
            if (UNDERSTOOD.matcher(sentence).matches()) {
                read(name, sentence, off, work);
            } else if (!sentence.isEmpty()) {
                problems.add("看不懂这一行：“" + name + "：" + sentence + "”，请按通知原文核对后再载入。");
            }
        }
        work.remove(LocalDate.MIN);
        off.remove(LocalDate.MIN);
        return new Festival(name.replace('和', '、'), off, work);
    }

    private void read(String name, String sentence, Set<LocalDate> off, Set<LocalDate> work) {
        Matcher arranged = ARRANGED.matcher(sentence);
        while (arranged.find()) {
            (arranged.group(2) == null ? work : off).addAll(range(name, arranged.group(1)));
        }
        checkTotal(name, sentence, off.size());
    }

    private List<LocalDate> range(String name, String words) {
        List<LocalDate> named =
                DATE.matcher(words).results().map(match -> date(name, match)).toList();
        if (named.isEmpty() || named.contains(LocalDate.MIN)) {
            problems.add(name + "的放假日期无法识别：“" + words + "”。");
            return List.of();
        }
        boolean fromTo = words.contains("至") && named.size() == 2;
        return !fromTo
                ? named
                : named.getFirst().datesUntil(named.getLast().plusDays(1)).toList();
    }

    /** A date that does not exist, or whose printed weekday is another, is a problem; the former is LocalDate.MIN. */
    private LocalDate date(String name, MatchResult match) {
        int month = match.group(2) == null ? lastMonth : Integer.parseInt(match.group(2));
        int inYear = match.group(1) == null ? year : Integer.parseInt(match.group(1));
        lastMonth = month;
        try {
            LocalDate date = LocalDate.of(inYear, month, Integer.parseInt(match.group(3)));
            checkWeekday(name, date, match.group(4));
            return date;
        } catch (DateTimeException noSuchDay) {
            problems.add(name + "的日期不存在：“" + match.group() + "”。");
            return LocalDate.MIN;
        }
    }

    private void checkWeekday(String name, LocalDate date, @Nullable String printed) {
        if (printed != null) {
            int weekday = "一二三四五六日".indexOf(printed.replace('天', '日')) + 1;
            if (weekday != date.getDayOfWeek().getValue()) {
                problems.add(name + "中" + date + "印作星期" + printed + "，与日历不符，请核对年份和日期。");
            }
        }
    }

    private void checkTotal(String name, String sentence, int days) {
        Matcher total = TOTAL.matcher(sentence);
        if (total.find() && Integer.parseInt(total.group(1)) != days) {
            problems.add(name + "写明共" + total.group(1) + "天，按起止日期数为" + days + "天，请核对。");
        }
    }
}
