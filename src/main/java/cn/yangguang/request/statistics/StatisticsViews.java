package cn.yangguang.request.statistics;

import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.dispute.RemedyKind;
import cn.yangguang.request.dispute.RemedyResult;
import cn.yangguang.web.Badge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures as the page shows them. */
@Component
class StatisticsViews {

    /** From so many days before the last one on it presses, as on the list. */
    private static final int SOON = 5;

    /** The columns of table three by their applicants; null is all of them. */
    private static final List<@Nullable ApplicantKind> COLUMNS = withAll(ApplicantKind.values());

    private static final List<@Nullable RemedyResult> RESULTS = withAll(RemedyResult.values());

    private final Figures figures;

    StatisticsViews(Figures figures) {
        this.figures = figures;
    }

    private static <T> List<@Nullable T> withAll(T[] values) {
        List<@Nullable T> columns = new ArrayList<>(Arrays.asList(values));
        columns.add(null);
        return columns;
    }

    /** As the report prints it. */
    static String label(@Nullable ApplicantKind kind) {
        return kind == null ? "总计" : kind == ApplicantKind.OTHER ? "其他" : kind.label();
    }

    StatisticsPage.Show page(StatisticsForm form, Asked asked, LocalDate today) {
        Links links = new Links(asked);
        TableThree table = figures.tableThree(asked);
        return new StatisticsPage.Show(
                form.fields(asked),
                form.problems(),
                asked.unit().name() + (asked.below() ? "及下级单位" : "") + "，" + asked.from() + " 至 " + asked.to(),
                links.sheet(),
                COLUMNS.stream().map(StatisticsViews::label).toList(),
                Arrays.stream(ReportRow.values())
                        .map(row -> row(row, table, links))
                        .toList(),
                remedies(figures.tableFour(asked), links),
                bars(table, links, ReportRow::kind, ReportRow::label),
                bars(table, links, ReportRow::ground, ReportRow::reason).stream()
                        .filter(bar -> bar.count() > 0)
                        .sorted(Comparator.comparingLong(StatisticsPage.Bar::count)
                                .reversed())
                        .toList(),
                timeUsed(asked),
                lamps(asked, links, today),
                Topics.of(figures.descriptions(asked)).stream()
                        .map(topic ->
                                new StatisticsPage.Topic(topic.words(), topic.cases(), links.topic(topic.words())))
                        .toList());
    }

    private static StatisticsPage.Row row(ReportRow row, TableThree table, Links links) {
        List<StatisticsPage.Cell> cells = row.heading()
                ? List.of()
                : COLUMNS.stream()
                        .map(column -> cell(row, column, table.count(row, column), links))
                        .toList();
        return new StatisticsPage.Row(row.label(), row.depth(), row.heading(), cells);
    }

    private static StatisticsPage.Cell cell(ReportRow row, @Nullable ApplicantKind column, long count, Links links) {
        return new StatisticsPage.Cell(label(column), count, links.of(row, column, count));
    }

    private static List<StatisticsPage.Remedy> remedies(TableFour table, Links links) {
        return Arrays.stream(RemedyKind.values())
                .map(kind -> new StatisticsPage.Remedy(
                        kind.label(),
                        RESULTS.stream()
                                .map(result -> remedy(kind, result, table, links))
                                .toList()))
                .toList();
    }

    private static StatisticsPage.Cell remedy(
            RemedyKind kind, @Nullable RemedyResult result, TableFour table, Links links) {
        long count = table.count(kind, result);
        String column = result == null ? label(null) : result.label();
        return new StatisticsPage.Cell(column, count, links.remedies(kind, result, count));
    }

    /** Some of the outcomes, each with its part of all. */
    private static List<StatisticsPage.Bar> bars(
            TableThree table, Links links, Predicate<ReportRow> which, Function<ReportRow, String> label) {
        long all = Math.max(1, table.count(ReportRow.TOTAL, null));
        return Arrays.stream(ReportRow.values())
                .filter(which)
                .map(row -> {
                    long count = table.count(row, null);
                    return new StatisticsPage.Bar(
                            label.apply(row), count, links.of(row, null, count), 100 * count / all);
                })
                .toList();
    }

    private List<StatisticsPage.Figure> timeUsed(Asked asked) {
        Figures.TimeUsed used = figures.timeUsed(asked);
        if (used.answered() == 0) {
            return List.of(new StatisticsPage.Figure("期内答复", "0 件"));
        }
        List<StatisticsPage.Figure> figures = new ArrayList<>(List.of(
                new StatisticsPage.Figure("期内答复", used.answered() + " 件"),
                new StatisticsPage.Figure("办理用时（中位数）", String.format(Locale.ROOT, "%.0f 个自然日", used.median())),
                new StatisticsPage.Figure("逾期答复", share(used.late(), used.answered())),
                new StatisticsPage.Figure("延长过期限", share(used.extended(), used.answered()))));
        if (used.pressed() > 0) {
            figures.add(new StatisticsPage.Figure("过了内部期限才答复", share(used.pastInternal(), used.pressed())));
        }
        return figures;
    }

    private static String share(long part, long all) {
        return part + String.format(Locale.ROOT, " 件，占 %.1f%%", 100.0 * part / all);
    }

    private List<StatisticsPage.Lamp> lamps(Asked asked, Links links, LocalDate today) {
        LocalDate soon = today.plusDays(SOON);
        Figures.BothLamps both = figures.lamps(asked, today, soon);
        List<StatisticsPage.Cell> legal = lamps("答复期限", "due", both.legal(), links, today, soon);
        List<StatisticsPage.Cell> internal = lamps("内部期限", "internal", both.internal(), links, today, soon);
        List<Badge> badges = List.of(
                new Badge("已过", Badge.Lamp.BAD),
                new Badge(SOON + " 天内到期", Badge.Lamp.SOON),
                new Badge("期限较远", Badge.Lamp.CALM),
                new Badge("没有进行中的期限", Badge.Lamp.PLAIN));
        return IntStream.range(0, badges.size())
                .mapToObj(i -> new StatisticsPage.Lamp(badges.get(i), legal.get(i), internal.get(i)))
                .toList();
    }

    /** In the order of the lamps. */
    private static List<StatisticsPage.Cell> lamps(
            String column, String day, Figures.Lamps lamps, Links links, LocalDate today, LocalDate soon) {
        return List.of(
                new StatisticsPage.Cell(
                        column, lamps.overdue(), links.open(day, null, today.minusDays(1), lamps.overdue())),
                new StatisticsPage.Cell(column, lamps.soon(), links.open(day, today, soon, lamps.soon())),
                new StatisticsPage.Cell(column, lamps.later(), links.open(day, soon.plusDays(1), null, lamps.later())),
                new StatisticsPage.Cell(column, lamps.undated(), ""));
    }
}
