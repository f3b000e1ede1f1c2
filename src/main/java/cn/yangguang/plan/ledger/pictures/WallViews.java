package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerCounts;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerSight;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the wall: a row a unit, a column a month. */
record WallViews(LedgerFilter filter, UnitTree tree) {

    PicturesPage.Wall wall(LedgerSight sight, List<LedgerCounts.Cell> cells) {
        List<YearMonth> months =
                cells.stream().map(LedgerCounts.Cell::month).distinct().sorted().toList();
        Map<UnitId, Map<YearMonth, Map<State, Long>>> byUnit = new HashMap<>();
        cells.forEach(cell -> byUnit.computeIfAbsent(cell.unit(), none -> new HashMap<>())
                .computeIfAbsent(cell.month(), none -> new EnumMap<>(State.class))
                .merge(cell.state(), cell.count(), Long::sum));
        return new PicturesPage.Wall(
                months.stream().map(WallViews::heading).toList(),
                tree.all().stream()
                        .filter(unit ->
                                byUnit.containsKey(unit.id()) && sight.names(unit.id()) && filter.reaches(unit, tree))
                        .map(unit -> row(unit, months, byUnit.getOrDefault(unit.id(), Map.of())))
                        .toList());
    }

    private PicturesPage.Row row(Unit unit, List<YearMonth> months, Map<YearMonth, Map<State, Long>> counts) {
        return new PicturesPage.Row(
                unit.name(),
                months.stream()
                        .map(month -> cell(unit, month, counts.getOrDefault(month, Map.of())))
                        .toList());
    }

    private PicturesPage.Cell cell(Unit unit, YearMonth month, Map<State, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long done = counts.getOrDefault(State.MET, 0L)
                + counts.getOrDefault(State.MET_LATE, 0L)
                + counts.getOrDefault(State.WAIVED, 0L);
        String spoken = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().label() + " " + entry.getValue() + " 项")
                .collect(Collectors.joining("，"));
        LedgerFilter leads = filter.ofAlone(unit.id().value()).due(month.atDay(1), month.atEndOfMonth());
        return new PicturesPage.Cell(
                heading(month),
                Lamps.worst(counts),
                all == 0 ? "" : done + "/" + all,
                unit.name() + heading(month) + "：" + spoken,
                LedgerAddress.of(LedgerAddress.PATH, leads));
    }

    static String heading(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
