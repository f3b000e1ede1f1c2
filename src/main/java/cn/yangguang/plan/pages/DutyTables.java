package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a plan's duties.
 *
 * @param byUnit what is due by unit; what several units share counts for each of them
 * @param all what is due, each occurrence once
 */
record DutyTables(UUID plan, List<Tally> byUnit, List<Tally> all, UnitLabels labels, Filter filter) {

    /** How many there are of what is chosen. */
    long chosen() {
        return sum(source(), filter::fits);
    }

    /** Where a unit is chosen its own are counted, else each occurrence once. */
    private List<Tally> source() {
        return filter.unit().isEmpty() ? all : byUnit;
    }

    /** Everybody who owes something, in the order of the tree. */
    List<UnitId> units() {
        return byUnit.stream()
                .map(Tally::unit)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The months in which something is due, and last what has no day yet. */
    List<DutiesPage.Column> columns() {
        return all.stream()
                .map(Filter::month)
                .distinct()
                .map(month -> new DutiesPage.Column(month, title(month)))
                .toList();
    }

    private static String title(String month) {
        return month.equals(Filter.UNDATED)
                ? "未定"
                : month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月";
    }

    List<DutiesPage.UnitRow> unitRows() {
        Map<String, List<Tally>> byId = byUnit.stream()
                .filter(filter::fits)
                .collect(Collectors.groupingBy(one -> Objects.toString(one.unit())));
        List<DutiesPage.Column> columns = columns();
        return units().stream()
                .filter(unit -> filter.unit().isEmpty() || filter.unit().equals(unit.toString()))
                .map(unit -> row(unit, columns, byId.getOrDefault(unit.toString(), List.of())))
                .toList();
    }

    private DutiesPage.UnitRow row(UnitId unit, List<DutiesPage.Column> columns, List<Tally> owed) {
        return new DutiesPage.UnitRow(
                labels.of(unit),
                columns.stream()
                        .map(column -> amount(
                                column.title(), owed, new Filter(unit.toString(), column.value(), filter.state())))
                        .toList(),
                amount("合计", owed, new Filter(unit.toString(), filter.month(), filter.state())));
    }

    List<DutiesPage.MonthRow> months() {
        return columns().stream()
                .filter(column -> filter.month().isEmpty() || filter.month().equals(column.value()))
                .map(column -> month(column, new Filter(filter.unit(), column.value(), filter.state())))
                .toList();
    }

    private DutiesPage.MonthRow month(DutiesPage.Column column, Filter month) {
        Map<State, Long> states = source().stream()
                .filter(month::fits)
                .collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::count)));
        return new DutiesPage.MonthRow(column.title(), amount("全部", source(), month), PlanViews.badges(states));
    }

    private DutiesPage.Amount amount(String title, List<Tally> among, Filter wanted) {
        long late = sum(among, one -> wanted.fits(one) && one.state() == State.OVERDUE);
        String path = "/desk/plans/" + plan + "/duties?by=list&unit=" + wanted.unit() + "&month=" + wanted.month()
                + "&state=" + wanted.state();
        return new DutiesPage.Amount(title, sum(among, wanted::fits), late, path);
    }

    private static long sum(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }

    DutiesPage.Line line(Owed owed) {
        String who = owed.unitIds().size() > 1 ? "（共同）" : "";
        String trigger = Words.text(owed.duty().trigger());
        return new DutiesPage.Line(
                "/desk/due/" + owed.id(),
                Words.due(owed.occurrence()),
                owed.occurrence().name(),
                labels.of(owed.unitIds()) + who,
                owed.title(),
                trigger + ObligationWords.of(owed.duty().obligation()),
                owed.duty().ground().words(),
                Words.standing(owed.standing()));
    }
}
