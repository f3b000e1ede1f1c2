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

    /** A unit that ends after this day, and the one that goes on for it. */
    static UnitForm ending(Unit unit, LocalDate lastDay, UnitId successor) {
        UnitForm known = of(unit);
        return new UnitForm(
                known.name(),
                known.code(),
                known.kind(),
                known.position(),
                known.aliases(),
                known.formerNames(),
                known.validFrom(),
                lastDay.toString(),
                successor.toString());
    }

    /** What a row of a sheet says; what it leaves out stays as it is known. */
    static UnitForm of(UnitSheet.Line line, @Nullable Unit before) {
        UnitForm known = before == null ? empty() : of(before);
        String position = line.cell("排序");
        return new UnitForm(
                line.cell("名称"),
                line.cell("编码"),
                UnitKind.parse(line.cell("类别")).orElse(UnitKind.OTHER).name(),
                position.isEmpty() ? known.position() : position,
                line.cells().getOrDefault("简称", text(known.aliases())),
                line.cells().getOrDefault("曾用名", text(known.formerNames())),
                known.validFrom(),
                known.validTo(),
                known.successor());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The questions with what was typed; the code is asked of new units only, for it never changes. */
    List<Field> fields(boolean fresh, List<Unit> successors) {
        Field codeField = Field.text("code", "编码").value(code).hint("字母、数字或连字符，最多 40 个，今后不变；不填则自动生成。");
        return Stream.of(
                        Field.text("name", "名称")
                                .value(name)
                                .mustBeAnswered()
                                .hint(fresh ? "全称，如“青石区财政局”。" : "改名后，原名称自动记入曾用名，旧文件照样能对上。"),
                        codeField,
                        Field.select("kind", "类别", kinds()).value(kind).mustBeAnswered(),
                        Field.number("position", "排序").value(position).hint("同级中从小到大排列；不填则排在最后。"),
                        Field.text("aliases", "简称").value(aliases).hint("多个之间用顿号隔开。通行简称（如“住建局”）不必填写。"),
                        Field.text("formerNames", "曾用名").value(formerNames).hint("多个之间用顿号隔开。"),
                        Field.date("validFrom", "设立日期").value(validFrom),
                        Field.date("validTo", "撤销日期").value(validTo).hint("最后存续的一天；仍在则不填。"),
                        Field.select("successor", "承接单位", heirs(successors))
                                .value(successor)
                                .hint("撤销后由谁承接职责；未办结的任务随之转移。"))
                .filter(field -> fresh || !field.name().equals("code"))
                .toList();
    }

    private static List<Choice> kinds() {
        return Choice.each(UnitKind.values(), UnitKind::label);
    }

    private static List<Choice> heirs(List<Unit> successors) {
        return Stream.concat(
                        Stream.of(new Choice("", "（无）")),
                        successors.stream().map(unit -> new Choice(unit.id().toString(), unit.name())))
                .toList();
    }

    /** The unit that these answers describe; where something is wrong, as near to it as can be. */
    Unit read(UnitSpot spot, UnitTree tree, FormProblems problems) {
        String typed = text(name).strip();
        if (typed.isEmpty() || typed.length() > 100) {
            problems.add("name", "请填写 1 至 100 个字的名称。");
        }
        String stands = typed.isEmpty() ? "-" : typed;
        UnitLife life = UnitLife.read(
                text(validFrom).strip(), text(validTo).strip(), text(successor).strip(), tree, problems);
        Unit read = new Unit(
                spot.id(),
                spot.parentId(),
                spot.path(step(spot, problems)),
                spot.before() == null ? stands : spot.before().name(),
                kind(problems),
                position(spot, problems),
                names(aliases),
                names(formerNames),
                life.from(),
                life.to(),
                life.heir());
        return stands.equals(read.name()) ? read : read.renamed(stands);
    }

    private UnitKind kind(FormProblems problems) {
        return UnitKind.parse(text(kind)).orElseGet(() -> {
            problems.add("kind", "没有这个类别，请从列表中选择。");
            return UnitKind.OTHER;
        });
    }

    /** The code of a new unit; a known one keeps its own. */
    private String step(UnitSpot spot, FormProblems problems) {
        String typed = text(code).strip();
        if (spot.before() != null || typed.isEmpty()) {
            return UUID.randomUUID().toString().substring(0, 8);
        }
        if (UnitPath.isStep(typed)) {
            return typed;
        }
        problems.add("code", "编码只能用字母、数字和连字符，最多 40 个。");
        return "0";
    }

    private int position(UnitSpot spot, FormProblems problems) {
        String typed = text(position).strip();
        if (typed.matches("\\d{1,6}")) {
            return Integer.parseInt(typed);
        }
        if (!typed.isEmpty()) {
            problems.add("position", "排序应是 0 至 999999 的整数。");
        }
        return spot.position();
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
