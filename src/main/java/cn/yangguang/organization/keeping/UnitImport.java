package cn.yangguang.organization.keeping;

import static java.util.stream.Collectors.joining;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sheet would do to the tree below one unit: worked out whole before anything is stored. */
final class UnitImport {

    /** What one row does. */
    enum Effect {
        ADDED("新增"),
        CHANGED("修改"),
        SAME("不变"),
        WRONG("有误");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One row's effect; {@code problem} says what to do where it is wrong. */
    record Step(
            int number,
            String name,
            Effect effect,
            @Nullable Unit unit,
            String problem) {}

    private final UnitTree tree;
    private final Unit top;
    private final Map<UnitPath, Unit> now = new HashMap<>();
    private final Map<UnitId, Map<UnitId, Unit>> children = new HashMap<>();
    private final Map<UnitPath, Integer> rows = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private UnitImport(UnitTree tree, Unit top) {
        this.tree = tree;
        this.top = top;
        now.put(top.path(), top);
        tree.below(top).forEach(this::keep);
    }

    /** @param today on which names must tell units apart */
    static List<Step> plan(UnitTree tree, Unit top, List<UnitSheet.Line> lines, LocalDate today) {
        UnitImport plan = new UnitImport(tree, top);
        lines.forEach(plan::take);
        return plan.named(today);
    }

    private void keep(Unit unit) {
        now.put(unit.path(), unit);
        UnitId parent = unit.parent();
        if (parent != null) {
            children.computeIfAbsent(parent, none -> new LinkedHashMap<>()).put(unit.id(), unit);
        }
    }

    private List<Unit> childrenOf(Unit parent) {
        return List.copyOf(children.getOrDefault(parent.id(), Map.of()).values());
    }

    private void take(UnitSheet.Line line) {
        Optional<Unit> parent = parent(line.cell("上级"));
        if (line.cells().containsValue("=")) {
            wrong(line, "有单元格是公式，请改为填写文字。");
        } else if (parent.isEmpty()) {
            wrong(line, "找不到上级“" + line.cell("上级") + "”；请填上级的编码或名称，并让上级排在下级之前。");
        } else {
            take(line, parent.get());
        }
    }

    private void take(UnitSheet.Line line, Unit parent) {
        Unit before = before(line, parent);
        List<Unit> siblings = childrenOf(parent);
        FormProblems problems = new FormProblems();
        Unit read = UnitForm.of(line, before).read(new UnitSpot(before, parent, siblings), tree, problems);
        if (UnitKind.parse(line.cell("类别")).isEmpty()) {
            problems.add("kind", "没有“" + line.cell("类别") + "”这个类别，请从这些里选：" + kinds() + "。");
        }
        UnitRules.siblings(read, siblings, problems);
        UnitRules.levels("kind", read, above(parent), before == null ? List.of() : tree.below(before), problems);
        Integer earlier = rows.putIfAbsent(read.path(), line.number());
        if (earlier != null) {
            problems.add("与第 " + earlier + " 行是同一个单位，请只留一行。");
        }
        if (!problems.isEmpty()) {
            wrong(line, sentences(problems));
            return;
        }
        keep(read);
        Effect effect = before == null ? Effect.ADDED : before.equals(read) ? Effect.SAME : Effect.CHANGED;
        steps.add(new Step(line.number(), read.name(), effect, read, ""));
    }

    /** The parent and what stands above it, as the rows before this one leave it. */
    private List<Unit> above(Unit parent) {
        List<Unit> above = new ArrayList<>(List.of(parent));
        while (!above.getLast().equals(top)) {
            String path = above.getLast().path().value();
            String step = above.getLast().path().step();
            above.add(now.getOrDefault(new UnitPath(path.substring(0, path.length() - step.length() - 1)), top));
        }
        above.addAll(tree.above(top));
        return above;
    }

    /** The steps once more, now that all units are known: a name that two would answer to is wrong. */
    private List<Step> named(LocalDate today) {
        Map<UnitId, Unit> units = new HashMap<>();
        tree.all().forEach(unit -> units.put(unit.id(), unit));
        now.values().forEach(unit -> units.put(unit.id(), unit));
        NamesTaken names = new NamesTaken(UnitTree.of(units.values()), today);
        return steps.stream().map(step -> named(step, names)).toList();
    }

    private Step named(Step step, NamesTaken names) {
        Unit unit = step.unit();
        if (unit == null || step.effect() == Effect.SAME) {
            return step;
        }
        FormProblems problems = new FormProblems();
        names.check(tree.find(unit.id()).orElse(null), unit, problems);
        return problems.isEmpty()
                ? step
                : new Step(step.number(), step.name(), Effect.WRONG, null, sentences(problems));
    }

    /** The code decides which unit a row is; without one, the name below the parent does. */
    private @Nullable Unit before(UnitSheet.Line line, Unit parent) {
        String code = line.cell("编码");
        if (!code.isEmpty()) {
            return UnitPath.isStep(code) ? now.get(parent.path().below(code)) : null;
        }
        return childrenOf(parent).stream()
                .filter(unit -> unit.name().equals(line.cell("名称")))
                .findFirst()
                .orElse(null);
    }

    private Optional<Unit> parent(String cell) {
        if (cell.isEmpty() || cell.equals(top.name())) {
            return Optional.of(top);
        }
        String below = cell.startsWith("/") ? cell.substring(1) : cell;
        String path = top.path().value() + (below.endsWith("/") ? below : below + "/");
        List<Unit> fitting = now.values().stream()
                .filter(unit -> unit.path().value().equals(path)
                        || unit.path().step().equals(cell)
                        || unit.name().equals(cell))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private void wrong(UnitSheet.Line line, String problem) {
        steps.add(new Step(line.number(), line.cell("名称"), Effect.WRONG, null, problem));
    }

    private static String sentences(FormProblems problems) {
        return Stream.concat(problems.byField().values().stream(), problems.general().stream())
                .collect(joining());
    }

    private static String kinds() {
        return String.join(
                "、", Stream.of(UnitKind.values()).map(UnitKind::label).toList());
    }
}
