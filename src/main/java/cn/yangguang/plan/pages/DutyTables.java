package cn.yangguang.plan.pages;

import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of a plan's duties; what several units share counts for each of them. */
record DutyTables(UUID plan, List<Owed> owed, Filter filter) {

    List<Owed> chosen() {
        return owed.stream().filter(filter::fits).toList();
    }

    /** The names of everybody who owes something, in the order of what is due first. */
    List<String> unitNames() {
        return owed.stream().flatMap(one -> one.units().stream()).distinct().toList();
    }

    /** The months in which something is due, and last what has no day yet. */
    List<DutiesPage.Column> columns() {
        return owed.stream()
                .map(Filter::month)
                .distinct()
                .sorted()
                .map(month -> new DutiesPage.Column(month, title(month)))
                .toList();
    }

    private static String title(String month) {
        return month.equals(Filter.UNFIXED)
                ? "未定"
                : month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月";
    }

    List<DutiesPage.UnitRow> units() {
        List<DutiesPage.Column> columns = columns();
        Map<String, Map<String, List<Owed>>> cells = cells();
        return unitNames().stream()
                .filter(name -> filter.unit().isEmpty() || filter.unit().equals(name))
                .map(name -> row(name, columns, cells.getOrDefault(name, Map.of())))
                .toList();
    }

    private DutiesPage.UnitRow row(String name, List<DutiesPage.Column> columns, Map<String, List<Owed>> months) {
        return new DutiesPage.UnitRow(
                name,
                columns.stream()
                        .map(column -> amount(
                                column.title(),
                                months.getOrDefault(column.value(), List.of()),
                                new Filter(name, column.value(), filter.state())))
                        .toList(),
                amount(
                        "合计",
                        months.values().stream().flatMap(List::stream).toList(),
                        new Filter(name, filter.month(), filter.state())));
    }

    /** What is chosen, by unit and month, in one pass. */
    private Map<String, Map<String, List<Owed>>> cells() {
        Map<String, Map<String, List<Owed>>> cells = new HashMap<>();
        for (Owed one : chosen()) {
            for (String unit : one.units()) {
                cells.computeIfAbsent(unit, none -> new HashMap<>())
                        .computeIfAbsent(Filter.month(one), none -> new ArrayList<>())
                        .add(one);
            }
        }
        return cells;
    }

    List<DutiesPage.MonthRow> months() {
        return columns().stream()
                .filter(column -> filter.month().isEmpty() || filter.month().equals(column.value()))
                .map(column -> {
                    Filter month = new Filter(filter.unit(), column.value(), filter.state());
                    List<Owed> here = owed.stream().filter(month::fits).toList();
                    return new DutiesPage.MonthRow(column.title(), amount("全部", here, month), PlanViews.badges(here));
                })
                .toList();
    }

    private DutiesPage.Amount amount(String title, List<Owed> here, Filter wanted) {
        long late = here.stream()
                .filter(one -> one.standing() instanceof Standing.Overdue)
                .count();
        return new DutiesPage.Amount(title, here.size(), late, path(wanted));
    }

    private String path(Filter wanted) {
        return "/desk/plans/" + plan + "/duties?by=list&unit="
                + URLEncoder.encode(wanted.unit(), StandardCharsets.UTF_8) + "&month=" + wanted.month() + "&state="
                + wanted.state();
    }

    List<DutiesPage.Line> lines(List<Owed> chosen, Paging paging) {
        return chosen.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(DutyTables::line)
                .toList();
    }

    private static DutiesPage.Line line(Owed owed) {
        String who = owed.units().size() > 1 ? "（共同）" : "";
        return new DutiesPage.Line(
                "/desk/due/" + owed.id(),
                Words.due(owed.occurrence()),
                owed.occurrence().name(),
                String.join("、", owed.units()) + who,
                owed.title(),
                (owed.duty().trigger() == null ? "" : owed.duty().trigger())
                        + ObligationWords.of(owed.duty().obligation()),
                owed.duty().ground().words(),
                Words.standing(owed.standing()));
    }
}
