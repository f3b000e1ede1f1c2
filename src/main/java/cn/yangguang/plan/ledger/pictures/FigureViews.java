package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerCounts;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerPage;
import cn.yangguang.web.Badge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the figures beside the wall. */
record FigureViews(LedgerFilter filter, LocalDate today) {

    /** So many weeks are looked ahead, this one included. */
    static final int WEEKS = 12;

    /** The table of the summary as bars. */
    PicturesPage.Figure progress(LedgerPage.Table table) {
        List<State> states = Arrays.stream(State.values())
                .filter(state -> table.columns().contains(state.label()))
                .toList();
        return new PicturesPage.Figure(
                "bars",
                table.title().replace("按", "") + "进展",
                table.first(),
                states.stream()
                        .map(state -> new PicturesPage.Series(state.label(), state.lamp()))
                        .toList(),
                table.lines().stream()
                        .map(line -> new PicturesPage.Line(
                                line.title(),
                                line.amounts().stream()
                                        .map(LedgerPage.Amount::count)
                                        .toList(),
                                line.all().path()))
                        .toList(),
                table.first().equals("单位") ? "几家共同承担的，每家各算一次。" : "");
    }

    /** What falls due in the coming weeks, those without anything included. */
    PicturesPage.Figure coming(List<LedgerCounts.Week> weeks) {
        Map<LocalDate, Long> counts =
                weeks.stream().collect(Collectors.toMap(LedgerCounts.Week::monday, LedgerCounts.Week::count));
        LocalDate monday = monday();
        return new PicturesPage.Figure(
                "columns",
                "今后 " + WEEKS + " 周到期",
                "周",
                List.of(new PicturesPage.Series("还要到期", Badge.Lamp.CALM)),
                IntStream.range(0, WEEKS)
                        .mapToObj(monday::plusWeeks)
                        .map(day -> new PicturesPage.Line(week(day), List.of(counts.getOrDefault(day, 0L)), path(day)))
                        .toList(),
                "还没有办结、在这一周里到期的。");
    }

    LocalDate through() {
        return monday().plusWeeks(WEEKS).minusDays(1);
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return monday.getMonthValue() + "月" + monday.getDayOfMonth() + "日至" + sunday.getMonthValue() + "月"
                + sunday.getDayOfMonth() + "日";
    }

    private String path(LocalDate monday) {
        LocalDate first = monday.isBefore(today) ? today : monday;
        return LedgerAddress.of(LedgerAddress.PATH, filter.due(first, monday.plusDays(6)));
    }

    /** How punctual the months were. */
    PicturesPage.Figure punctuality(List<LedgerCounts.Punctuality> months) {
        return new PicturesPage.Figure(
                "lines",
                "按时完成和逾期，逐月",
                "月份",
                List.of(
                        new PicturesPage.Series("到期", Badge.Lamp.CALM),
                        new PicturesPage.Series("其中按时完成", Badge.Lamp.GOOD),
                        new PicturesPage.Series("月末仍逾期", Badge.Lamp.BAD)),
                months.stream()
                        .map(month -> new PicturesPage.Line(
                                WallViews.heading(month.month()),
                                List.of(month.due(), month.inTime(), month.late()),
                                LedgerAddress.of(
                                        LedgerAddress.PATH,
                                        filter.due(
                                                month.month().atDay(1),
                                                month.month().atEndOfMonth()))))
                        .toList(),
                "“月末仍逾期”包括以前各月留下的；本月算到今天。不再要求的和计划印发前到期的不计。");
    }
}
