package cn.yangguang.plan.pages.comment;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.circulating.CirculatingPlan;
import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.circulating.Reply;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.Steps;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.plan.pages.WorkingDaysLeft;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the office's pages about a round for comment. */
@Component
class CirculationViews {

    /** How many working days a round proposes to last. */
    private static final int USUAL_DAYS = 5;

    private final Plans plans;
    private final Circulations circulations;
    private final Steps steps;
    private final KeptCalendar calendar;
    private final Clock clock;

    CirculationViews(Plans plans, Circulations circulations, Steps steps, KeptCalendar calendar, Clock clock) {
        this.plans = plans;
        this.circulations = circulations;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What was typed into the form for a round; null where it is shown fresh. */
    record Typed(List<String> units, String lastDay, FormProblems problems) {}

    CirculationPage.Show show(Actor actor, PlanDoor.Opened opened, @Nullable Typed typed) {
        Plan plan = opened.plan();
        Optional<Circulation> round = circulations.latest(plan.id());
        boolean may = may(actor, opened);
        return new CirculationPage.Show(
                plan.id(),
                plan.title(),
                steps.of(plan),
                round.map(one -> round(opened, one, may)).orElse(null),
                may ? form(opened, round.orElse(null), typed) : null);
    }

    static boolean may(Actor actor, PlanDoor.Opened opened) {
        return opened.plan().draft() && Permissions.may(actor, Act.CIRCULATE_PLAN, opened.owner());
    }

    private CirculationPage.Round round(PlanDoor.Opened opened, Circulation round, boolean may) {
        List<Objection> objections = circulations.objections(round.id());
        LocalDate today = LocalDate.now(clock);
        List<Reply> replies = round.asked().stream()
                .map(asked -> Reply.of(round, asked, objections, today))
                .toList();
        String heading = "第 " + round.number() + " 轮：" + round.openedOn() + " 至 " + round.lastDay() + "，"
                + WorkingDaysLeft.words(calendar.now(), today, round.lastDay());
        return new CirculationPage.Round(
                heading.replaceFirst("，$", ""),
                counts(replies, objections),
                round.asked().stream()
                        .map(asked ->
                                row(opened, asked, replies.get(round.asked().indexOf(asked)), objections))
                        .toList(),
                cards(opened, round, may).groups(objections));
    }

    ObjectionCards cards(PlanDoor.Opened opened, Circulation round, boolean may) {
        Plan plan = opened.plan();
        return new ObjectionCards(
                opened.tree(),
                plan.id(),
                plans.draft(plan.id(), round.revision()),
                may ? plans.draft(plan.id(), plan.revision()) : null);
    }

    private static List<PlanPage.Count> counts(List<Reply> replies, List<Objection> objections) {
        Stream<PlanPage.Count> units = Arrays.stream(Reply.values())
                .map(reply -> new PlanPage.Count(
                        reply.words(), replies.stream().filter(reply::equals).count(), "个单位", ""));
        long waiting = objections.stream().filter(Objection::waiting).count();
        return Stream.concat(units, Stream.of(new PlanPage.Count("待答复的意见", waiting, "条", "")))
                .toList();
    }

    private static CirculationPage.UnitRow row(
            PlanDoor.Opened opened, Circulation.Asked asked, Reply reply, List<Objection> objections) {
        Plan.Done agreed = asked.agreed();
        String done = reply == Reply.AGREED && agreed != null
                ? agreed.name() + "，" + Words.at(agreed.at())
                : objections.stream()
                        .filter(one -> one.stands() && one.unit().equals(asked.unit()))
                        .findFirst()
                        .map(one -> one.raised().name() + "，"
                                + Words.at(one.raised().at()))
                        .orElse("");
        return new CirculationPage.UnitRow(opened.name(asked.unit()), badge(reply), done);
    }

    static Badge badge(Reply reply) {
        return new Badge(
                reply.words(),
                switch (reply) {
                    case OBJECTED, WAITING -> Badge.Lamp.SOON;
                    case AGREED -> Badge.Lamp.GOOD;
                    case SILENT -> Badge.Lamp.PLAIN;
                });
    }

    private CirculationPage.Form form(PlanDoor.Opened opened, @Nullable Circulation round, @Nullable Typed typed) {
        Plan plan = opened.plan();
        Draft draft = plans.draft(plan.id(), plan.revision());
        List<Unit> named = CirculatingPlan.named(opened.tree(), draft);
        List<String> ticked =
                typed == null ? named.stream().map(CirculationViews::id).toList() : typed.units();
        List<Unit> others = CirculatingPlan.choices(opened.tree(), opened.owner()).stream()
                .filter(unit -> !named.contains(unit) && unit.existsOn(LocalDate.now(clock)))
                .toList();
        FormProblems problems = typed == null ? new FormProblems() : typed.problems();
        List<Field> fields = List.of(
                Field.date("lastDay", "请在哪一天以前回复（含当天）")
                        .value(typed == null ? usual() : typed.lastDay())
                        .hint("过了这一天没有回复的，视为无意见。建议不少于 " + USUAL_DAYS + " 个工作日。")
                        .mustBeAnswered(),
                Field.checkboxes("units", "计划里点名的单位", choices(named)).values(ticked));
        return new CirculationPage.Form(
                plan.revision(),
                round == null ? "征求意见" : "再征求一轮意见",
                problems,
                problems.on(fields),
                Field.checkboxes("others", "其他单位", choices(others)).values(ticked),
                round == null || !problems.isEmpty());
    }

    private String usual() {
        return calendar.now().add(LocalDate.now(clock), USUAL_DAYS) instanceof Due.On(LocalDate day)
                ? day.toString()
                : "";
    }

    private static List<Choice> choices(List<Unit> units) {
        return units.stream().map(unit -> new Choice(id(unit), unit.name())).toList();
    }

    private static String id(Unit unit) {
        return unit.id().toString();
    }
}
