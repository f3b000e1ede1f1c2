package cn.yangguang.organization.keeping;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.yangguang.organization.Group;
import cn.yangguang.organization.StandardGroups;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.EditingGroups.Writing;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whom collective names mean. */
@Controller
class GroupPages {

    private final Organization organization;
    private final EditingGroups editing;
    private final Clock clock;

    GroupPages(Organization organization, EditingGroups editing, Clock clock) {
        this.organization = organization;
        this.editing = editing;
        this.clock = clock;
    }

    @GetMapping("/desk/groups")
    View list(Actor actor, @RequestParam(required = false) @Nullable UUID place) {
        UnitTree tree = organization.tree();
        return place(actor, tree, place)
                .map(unit -> new GroupPage.Listing(unit.id(), unit.name(), rows(tree, unit), places(actor, tree, unit)))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationGroups(shell, page)))
                .orElseGet(Views::forbidden);
    }

    @GetMapping("/desk/groups/edit")
    View edit(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(defaultValue = "") String name) {
        UnitTree tree = organization.tree();
        Optional<Unit> unit = place(actor, tree, place);
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        int seen = organization.version(unit.get(), name); // before the group itself: rather too old than too new
        Group group = knownOrNew(unit.get(), name);
        GroupForm form = GroupForm.of(group, group.members(tree, unit.get(), LocalDate.now(clock)), seen);
        GroupPage.Editing page = editing(tree, unit.get(), form, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.organizationGroup(shell, page));
    }

    @PostMapping("/desk/groups")
    View write(Actor actor, @RequestParam UUID place, @RequestParam MultiValueMap<String, String> sent) {
        UnitTree tree = organization.tree();
        Optional<Unit> unit = place(actor, tree, place);
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        GroupForm form = GroupForm.of(sent);
        FormProblems problems = form.problems(tree, unit.get());
        return problems.isEmpty() ? write(actor, tree, unit.get(), form) : refused(tree, unit.get(), form, problems);
    }

    private View write(Actor actor, UnitTree tree, Unit place, GroupForm form) {
        Group group = form.read(knownOrNew(place, form.name()), tree, place, LocalDate.now(clock));
        return switch (editing.write(actor, place, group, form.expected())) {
            case Writing.Written() -> Views.redirect("/desk/groups?place=" + place.id(), "已保存“" + group.name() + "”。");
            case Writing.Stale() -> {
                GroupForm over = form.over(organization.version(place, form.name()));
                yield refused(tree, place, over, new FormProblems().add(stale(form)));
            }
            case Writing.NotAllowed() -> Views.forbidden();
        };
    }

    /** Whoever it was: another person, or the same one in another window. */
    private static String stale(GroupForm form) {
        return form.name().equals(form.was())
                ? "您打开这一页之后，这个统称已在别处改过。下面是您填写的内容；请核对，再保存一次就以您的为准。"
                : "这里已有“" + form.name() + "”这个统称；请换一个名称，或再保存一次，用下面的内容代替它。";
    }

    private View refused(UnitTree tree, Unit place, GroupForm form, FormProblems problems) {
        GroupPage.Editing page = editing(tree, place, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.organizationGroup(shell, page));
    }

    private GroupPage.Editing editing(UnitTree tree, Unit place, GroupForm form, FormProblems problems) {
        List<Choice> units = tree.below(place).stream()
                .filter(unit -> unit.existsOn(LocalDate.now(clock)))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
        return new GroupPage.Editing(
                place.id(),
                place.name(),
                form.name(),
                form.was(),
                form.seen(),
                problems,
                problems.on(form.fields(units)));
    }

    private List<GroupPage.Row> rows(UnitTree tree, Unit place) {
        List<Group> written = organization.groups(place);
        Set<String> own = written.stream().map(Group::name).collect(toSet());
        Stream<Group> standard = StandardGroups.all().stream().filter(group -> !own.contains(group.name()));
        return Stream.concat(
                        written.stream().map(group -> row(tree, place, group, "本单位设定")),
                        standard.map(group -> row(tree, place, group, "通用规则")))
                .toList();
    }

    private GroupPage.Row row(UnitTree tree, Unit place, Group group, String origin) {
        List<Unit> members = group.members(tree, place, LocalDate.now(clock));
        String names = members.stream().limit(8).map(Unit::name).collect(joining("、"));
        String more = members.size() > 8 ? " 等 " + members.size() + " 个" : "";
        String open = group.open() && !members.isEmpty() ? "从中选择：" : "";
        return new GroupPage.Row(
                group.name(), String.join("、", group.otherNames()), open + names + more, members.size(), origin);
    }

    private Group knownOrNew(Unit place, String name) {
        return Stream.concat(organization.groups(place).stream(), StandardGroups.all().stream())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Group(name, List.of(), Set.of(), Set.of(), Set.of(), false));
    }

    /** The place asked for, or the first the actor keeps; nothing out of reach. */
    private static Optional<Unit> place(Actor actor, UnitTree tree, @Nullable UUID asked) {
        Reach reach = Reach.of(actor, Act.EDIT_GROUPS);
        return asked == null
                ? reach.places(tree).stream().findFirst()
                : tree.find(new UnitId(asked)).filter(unit -> reach.covers(unit.path()));
    }

    private static List<GroupPage.Place> places(Actor actor, UnitTree tree, Unit shown) {
        return Reach.of(actor, Act.EDIT_GROUPS).places(tree).stream()
                .filter(unit -> !unit.equals(shown) && !tree.children(unit).isEmpty())
                .map(unit -> new GroupPage.Place(unit.id(), unit.name()))
                .toList();
    }
}
