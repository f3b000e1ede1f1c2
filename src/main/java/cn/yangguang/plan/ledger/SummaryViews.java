package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.ledger.Ledger.Tally;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums the ledger up by chapter, unit and month; every number leads to its list. */
record SummaryViews(LedgerFilter filter, LedgerSight sight, UnitTree tree, List<Tally> tallies) {

    List<LedgerPage.Table> tables() {
        List<String> units = sight.units().stream().map(UnitId::toString).toList();
        return List.of(
                table(
                        "按一级标题",
                        "CHAPTER",
                        Headings.ORDER,
                        key -> key.isEmpty() ? LedgerFilter.NO_HEADING : key,
                        this::chapter),
                table("按单位", "UNIT", Comparator.comparingInt(units::indexOf), this::unit, this::ofUnit),
                table(
                        "按到期月份",
                        "MONTH",
                        Comparator.comparing(key -> key.isEmpty() ? "9" : key),
                        this::month,
                        this::due));
    }

    private LedgerPage.Table table(
            String title,
            String kind,
            Comparator<String> order,
            Function<String, String> words,
            Function<String, LedgerFilter> leads) {
        Map<String, List<Tally>> lines = tallies.stream()
                .filter(tally -> tally.kind().equals(kind) && (!kind.equals("UNIT") || within(tally)))
                .collect(Collectors.groupingBy(Tally::key));
        Set<State> states = EnumSet.noneOf(State.class);
        lines.values().forEach(line -> line.forEach(tally -> states.add(tally.state())));
        return new LedgerPage.Table(
                title,
                title.substring(1),
                states.stream().map(State::label).toList(),
                lines.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order))
                        .map(line ->
                                line(words.apply(line.getKey()), leads.apply(line.getKey()), states, line.getValue()))
                        .toList());
    }

    /** Of what units share, only those are named that the filter and the reader's sight reach. */
    private boolean within(Tally tally) {
        UnitId id = new UnitId(UUID.fromString(tally.key()));
        return sight.names(id)
                && tree.find(id).filter(unit -> filter.reaches(unit, tree)).isPresent();
    }

    private static LedgerPage.Line line(String title, LedgerFilter leads, Set<State> states, List<Tally> tallies) {
        Map<State, Long> counts =
                tallies.stream().collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::count)));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long done = Arrays.stream(new State[] {State.MET, State.MET_LATE})
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        long asked = all - counts.getOrDefault(State.WAIVED, 0L);
        return new LedgerPage.Line(
                title,
                states.stream()
                        .map(state -> new LedgerPage.Amount(
                                state.label(), counts.getOrDefault(state, 0L), path(leads.standing(Set.of(state)))))
                        .toList(),
                new LedgerPage.Amount("合计", all, path(leads)),
                asked == 0 ? "" : Math.round(100.0 * done / asked) + "%");
    }

    private static String path(LedgerFilter leads) {
        return LedgerAddress.of(LedgerAddress.PATH, leads);
    }

    private LedgerFilter chapter(String key) {
        return filter.under(key.isEmpty() ? LedgerFilter.NO_HEADING : key, filter.section());
    }

    private String unit(String key) {
        return tree.find(new UnitId(UUID.fromString(key))).map(Unit::name).orElse("");
    }

    private LedgerFilter ofUnit(String key) {
        return filter.ofAlone(UUID.fromString(key));
    }

    private String month(String key) {
        return key.isEmpty() ? "还没有到期日" : key.substring(0, 4) + "年" + Integer.parseInt(key.substring(5)) + "月";
    }

    private LedgerFilter due(String key) {
        YearMonth month = key.isEmpty() ? null : YearMonth.parse(key);
        return month == null ? filter.due(null, null) : filter.due(month.atDay(1), month.atEndOfMonth());
    }
}
