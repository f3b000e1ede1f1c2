package cn.yangguang.desk;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.DueLists.InMonth;
import cn.yangguang.duty.keeping.DueLists.OfUnit;
import cn.yangguang.duty.keeping.DueLists.Wanted;
import cn.yangguang.duty.keeping.Overview;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.Section;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Crumb;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws up what the desk shows, limited to the reader's reach. */
@Component
class DeskViews {

    private static final Set<Section.Kind> NEAR = Set.of(Section.Kind.WEEK, Section.Kind.MONTH);

    private final DueLists lists;
    private final Plans plans;
    private final ObjectProvider<AwaitingList> awaiting;
    private final Clock clock;

    DeskViews(DueLists lists, Plans plans, ObjectProvider<AwaitingList> awaiting, Clock clock) {
        this.lists = lists;
        this.awaiting = awaiting;
        this.plans = plans;
        this.clock = clock;
    }

    /** Everything in reach; who watches over others sees first what each unit owes. */
    DeskPage all(Actor actor, UnitTree tree, Reach reach, Wanted wanted, int page) {
        boolean watches = actor.is(Role.OFFICE) || actor.is(Role.REVIEWER) || actor.is(Role.HEAD);
        List<OfUnit> counts = watches ? lists.units(reach) : List.of();
        List<DeskPage.UnitRow> units = counts.size() < 2 ? List.of() : units(tree, counts);
        String title = units.isEmpty() ? actor.unit().name() + "的待办" : "各单位的待办";
        return page(new Frame(actor, tree, reach, title, List.of(), "", units), wanted, page);
    }

    /** What one unit and those below it owe. */
    DeskPage of(Actor actor, UnitTree tree, Unit unit, Wanted wanted, int page) {
        Reach reach = new Reach(List.of(unit.path()));
        List<Crumb> crumbs = List.of(new Crumb("待办", DeskPages.PATH));
        String title = unit.name() + "的待办";
        return page(new Frame(actor, tree, reach, title, crumbs, unit.id().toString(), List.of()), wanted, page);
    }

    /** Whose desk is shown to whom, before anything is looked up; {@code unit} is empty where it is everybody's. */
    private record Frame(
            Actor actor,
            UnitTree tree,
            Reach reach,
            String title,
            List<Crumb> crumbs,
            String unit,
            List<DeskPage.UnitRow> units) {}

    private DeskPage page(Frame frame, Wanted wanted, int number) {
        LocalDate today = LocalDate.now(clock);
        boolean filtered = !wanted.equals(Wanted.ALL);
        Overview overview = lists.overview(frame.reach);
        Map<Section, Long> all = lists.sections(frame.reach, Wanted.ALL);
        Map<Section, Long> counts = filtered ? lists.sections(frame.reach, wanted) : all;
        Paging paging = Paging.of(number, filtered ? lists.count(frame.reach, wanted) : overview.all());
        List<Owed> owed = lists.owed(frame.reach, wanted, paging);
        DeskRows rows = new DeskRows(frame.actor, frame.tree, today, plans);
        boolean byUnit = !frame.units.isEmpty();
        return new DeskPage(
                frame.title,
                frame.crumbs,
                frame.unit,
                sentence(all, today),
                frame.unit.isEmpty() ? awaiting(frame.actor) : List.of(),
                frame.units.stream().filter(DeskViews::pressing).toList(),
                frame.units.stream().filter(row -> !pressing(row)).toList(),
                filters(overview, wanted),
                rows.groups(owed, counts, NEAR::contains, byUnit),
                rows.groups(owed, counts, Section.Kind.OVERDUE::equals, byUnit),
                rows.groups(owed, counts, kind -> kind != Section.Kind.OVERDUE && !NEAR.contains(kind), byUnit),
                paging,
                empty(filtered),
                filtered);
    }

    /** What waits for this person beside what is due. */
    List<Awaiting> awaiting(Actor actor) {
        return awaiting.orderedStream().flatMap(list -> list.of(actor).stream()).toList();
    }

    private static boolean pressing(DeskPage.UnitRow row) {
        return row.overdue() > 0 || row.thisMonth() > 0;
    }

    /** The numbers of the sections below: what is overdue is told apart from what can still be done in time. */
    private static String sentence(Map<Section, Long> sections, LocalDate today) {
        return "今天是" + today
                + "。本周还有 " + number(sections, Section.Kind.WEEK)
                + " 件到期，本月另有 " + number(sections, Section.Kind.MONTH)
                + " 件到期，已逾期 " + number(sections, Section.Kind.OVERDUE) + " 件。";
    }

    private static long number(Map<Section, Long> sections, Section.Kind kind) {
        return sections.getOrDefault(new Section(kind, null), 0L);
    }

    private static String empty(boolean filtered) {
        return filtered ? "没有符合条件的事项。" : "现在没有要办的事项。政务公开办确认计划后，分到的事项会按到期日列在这里。";
    }

    private static List<Field> filters(Overview overview, Wanted wanted) {
        List<Choice> months = new ArrayList<>(List.of(new Choice("", "全部月份")));
        overview.months()
                .forEach(month -> months.add(new Choice(
                        month.month().toString(), OwedWords.month(month.month()) + "（" + inMonth(month) + "）")));
        List<Choice> states = Choice.each("全部状态", State.values(), State::label);
        YearMonth month = wanted.month();
        State state = wanted.state();
        return List.of(
                Field.select("month", "到期月份", months).value(month == null ? "" : month.toString()),
                Field.select("state", "状态", states).value(state == null ? "" : state.name()));
    }

    private static String inMonth(InMonth month) {
        return month.overdue() == 0 ? month.due() + " 件" : month.due() + " 件，其中已逾期 " + month.overdue() + " 件";
    }

    private static List<DeskPage.UnitRow> units(UnitTree tree, List<OfUnit> counts) {
        return counts.stream()
                .map(count -> new DeskPage.UnitRow(
                        count.unit().toString(),
                        tree.find(count.unit()).map(Unit::name).orElse(""),
                        count.overdue(),
                        count.thisMonth(),
                        count.all(),
                        count.overdue() > 0 ? new Badge("有逾期", Badge.Lamp.BAD) : new Badge("无逾期", Badge.Lamp.GOOD)))
                .toList();
    }
}
