package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a plan asks of whom and when: by unit, by month, and one by one. */
@Controller
class PlanDutyPages {

    private final PlanDoor door;
    private final PlanLedger ledger;

    PlanDutyPages(PlanDoor door, PlanLedger ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    @GetMapping("/desk/plans/{id}/duties")
    View show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "unit") String by,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        return door.open(actor, id, Act.READ_PLAN)
                .filter(opened -> opened.plan().confirmed() != null)
                .map(opened -> page(actor, opened, tables(opened, Filter.of(unit, month, state)), known(by), page))
                .map(shown -> Views.html(shell -> Views.TEMPLATES.planDuties(shell, shown)))
                .orElseGet(Views::notFound);
    }

    private DutyTables tables(PlanDoor.Opened opened, Filter filter) {
        UUID id = opened.plan().id();
        List<Tally> byUnit = ledger.byUnit(id);
        UnitLabels labels = new UnitLabels(
                opened.tree(),
                byUnit.stream().map(Tally::unit).flatMap(Stream::ofNullable).toList());
        return new DutyTables(id, byUnit, ledger.all(id), labels, filter);
    }

    private static String known(String by) {
        return by.equals("month") || by.equals("list") ? by : "unit";
    }

    private DutiesPage.Show page(Actor actor, PlanDoor.Opened opened, DutyTables tables, String by, int number) {
        String path = "/desk/plans/" + opened.plan().id() + "/duties";
        Paging paging = Paging.of(number, tables.chosen());
        return new DutiesPage.Show(
                opened.plan().id(),
                opened.plan().title(),
                by,
                List.of(
                        new DutiesPage.Tab("按单位", path + "?by=unit", by.equals("unit")),
                        new DutiesPage.Tab("按月份", path + "?by=month", by.equals("month")),
                        new DutiesPage.Tab("逐项", path + "?by=list", by.equals("list"))),
                filters(tables),
                tables.columns(),
                by.equals("unit") ? tables.unitRows() : List.of(),
                by.equals("month") ? tables.months() : List.of(),
                by.equals("list") ? lines(opened, tables, paging) : List.of(),
                paging,
                "共 " + tables.chosen() + " 项" + (tables.filter().empty() ? "" : "（已筛选）"),
                Permissions.may(actor, Act.EDIT_DUTIES, opened.owner())
                        ? asking(opened.plan().id())
                        : List.of());
    }

    private static List<Confirmation> asking(UUID plan) {
        String path = "/desk/plans/" + plan + "/acceptance";
        String sentence = "对这份计划的每一项职责，只对以后登记的材料起作用：已经计入的照旧计入，正在等待审核的照旧等待。";
        return List.of(
                new Confirmation("佐证材料都要审核", sentence, path, "以后都要审核", Map.of("asked", "true")),
                new Confirmation("佐证材料都不必审核", sentence + "只有文字说明的仍要审核。", path, "以后都不必审核", Map.of("asked", "false")));
    }

    private List<DutiesPage.Line> lines(PlanDoor.Opened opened, DutyTables tables, Paging paging) {
        return ledger.owed(opened.plan().id(), tables.filter().wanted(), paging).stream()
                .map(tables::line)
                .toList();
    }

    private static List<Field> filters(DutyTables tables) {
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部单位")));
        tables.units()
                .forEach(unit ->
                        units.add(new Choice(unit.toString(), tables.labels().of(unit))));
        List<Choice> months = new ArrayList<>(List.of(new Choice("", "全部月份")));
        tables.columns().forEach(column -> months.add(new Choice(column.value(), column.title())));
        List<Choice> states = Choice.each("全部状态", State.values(), State::label);
        return List.of(
                Field.select("unit", "单位", units).value(tables.filter().unit()),
                Field.select("month", "月份", months).value(tables.filter().month()),
                Field.select("state", "状态", states).value(tables.filter().state()));
    }
}
