package cn.yangguang.organization.keeping;

import static java.util.stream.Collectors.toSet;

import cn.yangguang.organization.Group;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What was typed about a group; members are ids as texts.
 *
 * @param was the name under which the form was opened, empty for a new group
 * @param seen the version out of which the form was made, 0 for a group that nobody has written
 */
record GroupForm(String name, String otherNames, boolean open, List<String> members, String was, int seen) {

    static GroupForm of(Group group, List<Unit> members, int seen) {
        return new GroupForm(
                group.name(),
                String.join("、", group.otherNames()),
                group.open(),
                members.stream().map(unit -> unit.id().toString()).toList(),
                group.name(),
                seen);
    }

    static GroupForm of(MultiValueMap<String, String> sent) {
        String seen = one(sent, "seen");
        return new GroupForm(
                one(sent, "name").strip(),
                one(sent, "otherNames"),
                one(sent, "open").equals("true"),
                sent.getOrDefault("members", List.of()),
                one(sent, "was"),
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }

    /** The same answers, over what there is now. */
    GroupForm over(int version) {
        return new GroupForm(name, otherNames, open, members, name, version);
    }

    /** The version that must still stand: under another name than before, the group is a new one. */
    int expected() {
        return name.equals(was) ? seen : 0;
    }

    FormProblems problems(UnitTree tree, Unit place) {
        FormProblems problems = new FormProblems();
        if (name.isEmpty() || name.length() > 100) {
            problems.add("name", "请填写 1 至 100 个字的统称，如“各镇街”。");
        }
        Set<String> below =
                tree.below(place).stream().map(unit -> unit.id().toString()).collect(toSet());
        if (members.isEmpty()) {
            problems.add("members", "请至少勾选一个单位。");
        } else if (!below.containsAll(members)) {
            problems.add("members", "勾选的单位里有不属于“" + place.name() + "”的，请只从下面列出的单位中勾选。");
        }
        return problems;
    }

    /** The members as ticked, told against the rule: so towns that come later are members without being ticked. */
    Group read(Group rule, UnitTree tree, Unit place, LocalDate today) {
        Group bare = new Group(name, List.of(), rule.kinds(), Set.of(), Set.of(), open);
        Set<UnitId> ruled =
                bare.members(tree, place, today).stream().map(Unit::id).collect(toSet());
        Set<UnitId> ticked = tree.below(place).stream()
                .map(Unit::id)
                .filter(id -> members.contains(id.toString()))
                .collect(toSet());
        Set<UnitId> added = ticked.stream().filter(id -> !ruled.contains(id)).collect(toSet());
        Set<UnitId> left = ruled.stream().filter(id -> !ticked.contains(id)).collect(toSet());
        return new Group(name, UnitForm.names(otherNames), rule.kinds(), added, left, open);
    }

    List<Field> fields(List<Choice> units) {
        return List.of(
                Field.text("name", "统称").value(name).mustBeAnswered().hint("文件里怎样印，如“各镇街”；不带区县名。"),
                Field.text("otherNames", "其他写法").value(otherNames).hint("多个之间用顿号隔开；常见写法不必填写。"),
                Field.checkbox("open", "每次读计划时再选定成员（如“有关部门”）").value(open ? "true" : ""),
                Field.checkboxes("members", "成员", units).values(members));
    }
}
