package cn.yangguang.plan.ledger;

import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The filter as the questions of a form. */
@Component
class FilterFields {

    private static final SequencedMap<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("逐项", LedgerAddress.PATH);
        WAYS.put("汇总", LedgerAddress.SUMMARY);
        WAYS.put("图示", LedgerAddress.PICTURES);
    }

    private final Ledger ledger;
    private final Plans plans;
    private final CataloguePlaces catalogues;

    FilterFields(Ledger ledger, Plans plans, CataloguePlaces catalogues) {
        this.ledger = ledger;
        this.plans = plans;
        this.catalogues = catalogues;
    }

    /** The questions under a path of this room. */
    LedgerPage.Filters of(LedgerDoor.Opened opened, LedgerFilter filter, String path) {
        List<LedgerPage.Tab> tabs = WAYS.entrySet().stream()
                .map(way -> new LedgerPage.Tab(
                        way.getKey(),
                        LedgerAddress.of(way.getValue(), filter),
                        way.getValue().equals(path)))
                .toList();
        return new LedgerPage.Filters(tabs, path, usual(opened, filter), rare(opened, filter), !filter.everything());
    }

    private List<Field> usual(LedgerDoor.Opened opened, LedgerFilter filter) {
        return List.of(
                Field.search("q", "任务、单位或材料").value(filter.text()),
                Field.select("plan", "计划或公开目录", planChoices(opened))
                        .value(text(filter.plan() == null ? filter.year() : filter.plan())),
                Field.select("unit", "单位（含下级）", units(opened)).value(text(filter.unit())),
                Field.checkboxes("state", "进展", Choice.each(State.values(), State::label))
                        .values(filter.states().stream().map(Enum::name).toList()));
    }

    private List<Field> rare(LedgerDoor.Opened opened, LedgerFilter filter) {
        Map<String, List<String>> chapters = ledger.chapters(opened.sight(), filter);
        List<String> first = headings(chapters.keySet(), filter.chapter());
        List<String> second = headings(chapters.getOrDefault(filter.chapter(), List.of()), filter.section());
        return List.of(
                Field.select("chapter", "一级标题", all("全部", first)).value(filter.chapter()),
                Field.select("section", "二级标题", all(filter.chapter().isEmpty() ? "先选一级标题" : "全部", second))
                        .value(filter.section()),
                Field.date("from", "到期日从").value(filter.from()),
                Field.date("to", "到").value(filter.to()),
                Field.checkbox("alone", "不含所选单位的下级").value(filter.alone() ? "true" : ""),
                Field.checkbox("undated", "只看还没有到期日的").value(filter.undated() ? "true" : ""),
                Field.select("holder", "承担方式", holders())
                        .value(filter.holder() == null ? "" : filter.holder().name()),
                Field.checkbox("office", "只看时限由政务公开办设定的").value(filter.byOffice() ? "true" : ""),
                Field.select("sort", "排列", sorts()).value(filter.sort().name()));
    }

    /** What there is, and what was chosen although it is no more. */
    private static List<String> headings(Collection<String> known, String chosen) {
        return Stream.concat(known.stream(), Stream.of(chosen))
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted(Headings.ORDER)
                .toList();
    }

    private static List<Choice> holders() {
        return Choice.each("不限", Holder.values(), Holder::words);
    }

    private static List<Choice> sorts() {
        return Choice.each(Sort.values(), Sort::label);
    }

    private List<Choice> planChoices(LedgerDoor.Opened opened) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "全部计划")));
        ledger.years(opened.sight()).forEach(year -> choices.add(new Choice(year.toString(), year + " 年的计划")));
        plans.within(Reach.of(opened.actor(), Act.READ_PLAN)).stream()
                .filter(plan -> plan.confirmed() != null)
                .map((Plan plan) -> new Choice(plan.id().toString(), plan.title()))
                .forEach(choices::add);
        catalogues.kept(opened.actor(), opened.tree()).stream()
                .map(place -> new Choice(place.id().toString(), CatalogueDuties.title(place)))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> units(LedgerDoor.Opened opened) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "全部单位")));
        Set<UnitId> seen = Set.copyOf(opened.sight().units());
        opened.tree().all().stream()
                .filter(unit -> seen.contains(unit.id()))
                .forEach(unit -> choices.add(new Choice(unit.id().toString(), unit.name())));
        return choices;
    }

    private static List<Choice> all(String none, List<String> headings) {
        return Stream.concat(Stream.of(new Choice("", none)), headings.stream().map(one -> new Choice(one, one)))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return Objects.toString(value, "");
    }
}
