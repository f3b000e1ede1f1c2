package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed about a unit. */
record UnitForm(
        @Nullable String name,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String position,
        @Nullable String aliases,
        @Nullable String formerNames,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String successor) {

    static UnitForm empty() {
        return new UnitForm("", "", "DEPARTMENT", "", "", "", "", "", "");
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.name(),
                unit.path().step(),
                unit.kind().name(),
                String.valueOf(unit.position()),
                String.join("、", unit.aliases()),
                String.join("、", unit.formerNames()),
                text(unit.validFrom()),
                text(unit.validTo()),
                text(unit.successor()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The questions with what was typed; the code is asked of new units only, for it never changes. */
    List<Field> fields(boolean fresh, List<Unit> successors) {
        List<Choice> kinds = Arrays.stream(UnitKind.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
        List<Choice> heirs = Stream.concat(
                        Stream.of(new Choice("", "（无）")),
                        successors.stream().map(unit -> new Choice(unit.id().toString(), unit.name())))
                .toList();
        Field codeField = Field.text("code", "编码").value(code).hint("字母、数字或连字符，最多 40 个，今后不变；不填则自动生成。");
        return Stream.of(
                        Field.text("name", "名称")
                                .value(name)
                                .mustBeAnswered()
                                .hint(fresh ? "全称，如“青石区财政局”。" : "改名后，原名称自动记入曾用名，旧文件照样能对上。"),
                        codeField,
                        Field.select("kind", "类别", kinds).value(kind).mustBeAnswered(),
                        Field.number("position", "排序").value(position).hint("同级中从小到大排列；不填则排在最后。"),
                        Field.text("aliases", "简称").value(aliases).hint("多个之间用顿号隔开。通行简称（如“住建局”）不必填写。"),
                        Field.text("formerNames", "曾用名").value(formerNames).hint("多个之间用顿号隔开。"),
                        Field.date("validFrom", "设立日期").value(validFrom),
                        Field.date("validTo", "撤销日期").value(validTo).hint("最后存续的一天；仍在则不填。"),
                        Field.select("successor", "承接单位", heirs)
                                .value(successor)
                                .hint("撤销后由谁承接职责；未办结的任务随之转移。"))
                .filter(field -> fresh || !field.name().equals("code"))
                .toList();
    }

    /** The unit that these answers describe, in the place of {@code before} or as a new one below the parent. */
    Unit read(@Nullable Unit before, @Nullable Unit parent, UnitTree tree, FormProblems problems) {
        String typed = text(name).strip();
        if (typed.isEmpty() || typed.length() > 100) {
            problems.add("name", "请填写 1 至 100 个字的名称。");
        }
        LocalDate from = day("validFrom", validFrom, problems);
        LocalDate to = day("validTo", validTo, problems);
        UnitId heir = text(successor).isBlank() ? null : heir(tree, problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("validTo", "撤销日期早于设立日期，请改正。");
        }
        if (heir != null && to == null) {
            problems.add("successor", "选了承接单位，还须填写撤销日期。");
        }
        if (before != null && before.id().equals(heir)) {
            problems.add("successor", "单位不能由自己承接，请另选。");
        }
        List<String> former = names(formerNames);
        String stands = typed.isEmpty() ? "-" : typed;
        Unit read = new Unit(
                before == null ? UnitId.fresh() : before.id(),
                before != null ? before.parent() : parent == null ? null : parent.id(),
                before != null ? before.path() : path(parent, problems),
                before == null ? stands : before.name(),
                kind(problems),
                position(before, parent, tree, problems),
                names(aliases),
                former,
                from,
                to,
                heir);
        return stands.equals(read.name()) ? read : read.renamed(stands);
    }

    private @Nullable UnitId heir(UnitTree tree, FormProblems problems) {
        try {
            UnitId id = UnitId.parse(text(successor));
            if (tree.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for an id of nobody
        }
        problems.add("successor", "没有这个承接单位，请重新选择。");
        return null;
    }

    private UnitKind kind(FormProblems problems) {
        return UnitKind.parse(text(kind)).orElseGet(() -> {
            problems.add("kind", "没有这个类别，请从列表中选择。");
            return UnitKind.OTHER;
        });
    }

    private UnitPath path(@Nullable Unit parent, FormProblems problems) {
        String step = text(code).strip();
        if (step.isEmpty()) {
            step = UUID.randomUUID().toString().substring(0, 8);
        } else if (!UnitPath.isStep(step)) {
            problems.add("code", "编码只能用字母、数字和连字符，最多 40 个。");
            step = "0";
        }
        return parent == null ? UnitPath.root(step) : parent.path().below(step);
    }

    private int position(@Nullable Unit before, @Nullable Unit parent, UnitTree tree, FormProblems problems) {
        String typed = text(position).strip();
        if (typed.matches("\\d{1,6}")) {
            return Integer.parseInt(typed);
        }
        if (!typed.isEmpty()) {
            problems.add("position", "排序应是 0 至 999999 的整数。");
        }
        List<Unit> siblings = parent == null ? tree.roots() : tree.children(parent);
        return before != null
                ? before.position()
                : siblings.isEmpty() ? 10 : siblings.getLast().position() + 10;
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, FormProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            problems.add(field, "日期应写成 2024-06-03 这样。");
            return null;
        }
    }

    /** Names between 、 ， ； or line breaks, each once. */
    static List<String> names(@Nullable String typed) {
        return Arrays.stream(text(typed).split("[、，,；;\\n\\r]+", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
