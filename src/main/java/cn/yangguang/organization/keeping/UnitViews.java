package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Crumb;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up what pages show of units, limited to the reader's reach. */
@Component
class UnitViews {

    private final Clock clock;

    UnitViews(Clock clock) {
        this.clock = clock;
    }

    UnitPage.Listing list(Actor actor, UnitTree tree, String words) {
        Reach reach = Reach.of(actor, Act.READ_UNITS);
        List<Unit> seen = reach.units(tree);
        List<Unit> found = seen.stream().filter(unit -> holds(unit, words)).toList();
        int top = found.stream().mapToInt(unit -> tree.above(unit).size()).min().orElse(0);
        List<UnitPage.Row> rows = found.stream()
                .map(unit -> row(unit, words.isEmpty() ? tree.above(unit).size() - top : 0))
                .toList();
        String sentence =
                words.isEmpty() ? "共 " + rows.size() + " 个单位。" : "名称、简称或曾用名里有“" + words + "”的单位 " + rows.size() + " 个。";
        return new UnitPage.Listing(
                Field.search("q", "名称、简称或曾用名").value(words),
                rows,
                sentence,
                !Reach.of(actor, Act.EDIT_UNITS).isEmpty(),
                // sheets and groups belong to places: who keeps the units of one department only has neither
                !Reach.of(actor, Act.EDIT_UNITS).places(tree).isEmpty(),
                !Reach.of(actor, Act.EDIT_GROUPS).places(tree).isEmpty());
    }

    private static boolean holds(Unit unit, String words) {
        return Stream.of(List.of(unit.name(), unit.path().step()), unit.aliases(), unit.formerNames())
                .flatMap(List::stream)
                .anyMatch(name -> name.contains(words));
    }

    private UnitPage.Row row(Unit unit, int depth) {
        return new UnitPage.Row(
                unit.id(),
                unit.name(),
                Math.min(depth, 6),
                unit.kind().label(),
                String.join("、", unit.aliases()),
                String.join("、", unit.formerNames()),
                state(unit));
    }

    private @Nullable Badge state(Unit unit) {
        LocalDate today = LocalDate.now(clock);
        if (unit.endedBefore(today)) {
            return new Badge("已撤销", Badge.Lamp.PLAIN);
        }
        return unit.existsOn(today) ? null : new Badge("尚未设立", Badge.Lamp.CALM);
    }

    UnitPage.Show show(Actor actor, UnitTree tree, Unit unit, UnitForm form, int seen, FormProblems problems) {
        boolean mayEdit = Permissions.may(actor, Act.EDIT_UNITS, unit);
        Reach reach = Reach.of(actor, Act.EDIT_UNITS);
        List<Unit> others = tree.all().stream()
                .filter(one -> reach.covers(one.path()) && !one.equals(unit))
                .toList();
        return new UnitPage.Show(
                unit.id(),
                unit.name(),
                crumbs(actor, tree, unit),
                facts(tree, unit),
                tree.children(unit).stream().map(child -> row(child, 0)).toList(),
                mayEdit,
                seen,
                problems,
                mayEdit ? problems.on(form.fields(false, others)) : List.of(),
                mayEdit ? problems.on(move(unit, others)) : null);
    }

    private static Field move(Unit unit, List<Unit> others) {
        List<Choice> parents = others.stream()
                .filter(other -> !unit.path().covers(other.path()))
                .map(other -> new Choice(other.id().toString(), other.name()))
                .toList();
        return Field.select(
                        "to",
                        "新的上级",
                        Stream.concat(Stream.of(new Choice("", "请选择")), parents.stream())
                                .toList())
                .hint("本单位连同全部下级一起移动。");
    }

    private static List<Crumb> crumbs(Actor actor, UnitTree tree, Unit unit) {
        List<Crumb> crumbs = new ArrayList<>();
        tree.above(unit).stream()
                .filter(upper -> Permissions.may(actor, Act.READ_UNITS, upper))
                .forEach(upper -> crumbs.add(new Crumb(upper.name(), "/desk/units/" + upper.id())));
        crumbs.add(new Crumb("单位", "/desk/units"));
        Collections.reverse(crumbs);
        return crumbs;
    }

    private static List<UnitPage.Fact> facts(UnitTree tree, Unit unit) {
        Optional<Unit> heir = tree.find(unit.successor());
        return Stream.of(
                        new UnitPage.Fact("类别", unit.kind().label()),
                        new UnitPage.Fact("编码", unit.path().value()),
                        new UnitPage.Fact("简称", String.join("、", unit.aliases())),
                        new UnitPage.Fact("曾用名", String.join("、", unit.formerNames())),
                        new UnitPage.Fact("设立日期", words(unit.validFrom())),
                        new UnitPage.Fact("撤销日期", words(unit.validTo())),
                        new UnitPage.Fact("承接单位", heir.map(Unit::name).orElse("")))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
