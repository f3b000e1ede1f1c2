package cn.yangguang.duty.passing;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the page on which duties pass. */
@Component
class PassingViews {

    private final OpenDuties open;
    private final Clock clock;

    PassingViews(OpenDuties open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /** Before a unit is chosen. */
    PassingPage page(Actor actor, UnitTree tree) {
        return page(actor, tree, null, "", new FormProblems());
    }

    /** With the duties of one unit. */
    PassingPage page(Actor actor, UnitTree tree, Unit from, PassingForm typed, FormProblems problems) {
        List<PassingPage.Row> rows = open.of(from.id(), reach(actor)).stream()
                .map(duty -> new PassingPage.Row(
                        duty.id().toString(),
                        duty.title(),
                        duty.holder().words(),
                        duty.open(),
                        duty.overdue(),
                        typed.marks(duty)))
                .toList();
        PassingPage.Chosen chosen = new PassingPage.Chosen(
                from.id().toString(), from.name(), rows, problems.on(fields(actor, tree, from, typed)));
        return page(actor, tree, chosen, from.id().toString(), problems);
    }

    private PassingPage page(
            Actor actor, UnitTree tree, PassingPage.@Nullable Chosen chosen, String from, FormProblems problems) {
        Reach reach = reach(actor);
        List<PassingPage.Left> left = open.left(reach).stream()
                .flatMap(one -> tree.find(one.unit()).stream()
                        .map(unit -> new PassingPage.Left(
                                unit.id().toString(), unit.name(), String.valueOf(unit.validTo()), one.open())))
                .toList();
        List<PassingPage.Past> past = open.past(reach).stream()
                .map(one -> new PassingPage.Past(
                        one.on().toString(),
                        name(tree, one.from()),
                        name(tree, one.to()),
                        one.duties(),
                        one.because(),
                        one.passer()))
                .toList();
        Field choose =
                Field.select("from", "原单位", units(tree, reach, unit -> true)).value(from);
        return new PassingPage(left, choose, chosen, problems, past);
    }

    private List<Field> fields(Actor actor, UnitTree tree, Unit from, PassingForm typed) {
        LocalDate today = LocalDate.now(clock);
        List<Choice> takers = units(
                tree,
                reach(actor),
                unit -> !unit.endedBefore(today) && !unit.id().equals(from.id()));
        return List.of(
                Field.select("to", "承接单位", takers).value(typed.to()).mustBeAnswered(),
                Field.text("because", "移交原因")
                        .value(typed.because())
                        .hint("如“机构改革，职责划入”；写明文件名称和文号更好。")
                        .mustBeAnswered());
    }

    private static List<Choice> units(UnitTree tree, Reach reach, Predicate<Unit> which) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "请选择")));
        tree.all().stream()
                .filter(unit -> reach.covers(unit.path()) && which.test(unit))
                .forEach(unit -> choices.add(new Choice(unit.id().toString(), unit.name())));
        return choices;
    }

    private static String name(UnitTree tree, UnitId id) {
        return tree.find(id).map(Unit::name).orElse("");
    }

    private static Reach reach(Actor actor) {
        return Reach.of(actor, Act.EDIT_DUTIES);
    }
}
