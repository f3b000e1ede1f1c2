package cn.yangguang.plan.above;

import cn.yangguang.language.TextChange;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.forms.Confirmation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays comparisons with plans above out. */
final class AboveViews {

    /** Where less than this part of the longer text stayed, marking single characters says nothing. */
    private static final double MARKABLE = 0.35;

    private AboveViews() {}

    static String path(Plan plan, Plan above) {
        return "/desk/plans/" + plan.id() + "/above/" + above.id();
    }

    static AbovePage.Upper upper(Plan plan, Plan above, Comparison comparison, boolean mayEdit) {
        String path = path(plan, above);
        Confirmation unlink = new Confirmation("不再对照", "以后不再与这份计划对照；已经核对的结果留着，重新选用时仍然有效。", path + "/unlink", "不再对照");
        return new AbovePage.Upper(
                above.title(),
                above.level() == null ? "上级单位的计划" : above.level().words(),
                Words.text(above.header().year()),
                path,
                comparison.rows().size(),
                shares(comparison, path),
                mayEdit ? unlink : null);
    }

    static List<AbovePage.Share> shares(Comparison comparison, String path) {
        Map<Fate, Long> counts = comparison.counts();
        long all = Math.max(1, comparison.rows().size());
        List<AbovePage.Share> shares = new ArrayList<>();
        long passed = 0;
        for (Fate fate : Fate.values()) {
            long number = counts.getOrDefault(fate, 0L);
            long from = 100 * passed / all;
            passed += number;
            shares.add(
                    new AbovePage.Share(fate.badge(), number, path + "?fate=" + fate, from, 100 * passed / all - from));
        }
        return shares;
    }

    /** The plan's tasks under their widest headings, each with what it carries out of every plan above. */
    static List<AbovePage.Chapter> chapters(Plan plan, List<DraftTask> own, Map<Plan, Comparison> comparisons) {
        Map<String, List<AbovePage.Line>> lines = new LinkedHashMap<>();
        for (DraftTask task : own) {
            List<List<Link>> cells = comparisons.entrySet().stream()
                    .map(entry -> carried(plan, entry.getKey(), entry.getValue(), task))
                    .toList();
            lines.computeIfAbsent(heading(task), none -> new ArrayList<>())
                    .add(new AbovePage.Line(task.id(), task.requirement(), cells));
        }
        return lines.entrySet().stream()
                .map(entry -> new AbovePage.Chapter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Link> carried(Plan plan, Plan above, Comparison comparison, DraftTask task) {
        return comparison.rows().stream()
                .filter(row -> row.fate() == Fate.TAKEN && row.own().contains(task))
                .map(row -> new Link(
                        String.valueOf(row.above().id()),
                        path(plan, above) + "#t" + row.above().id()))
                .toList();
    }

    static String heading(DraftTask task) {
        return task.general()
                ? "通用职责（表外）"
                : task.path().isEmpty() ? "任务" : task.path().getFirst();
    }

    /** The tasks above under their widest headings; the counts are of all, the rows only those wished for. */
    static List<AbovePage.Group> groups(Comparison comparison, String chosen) {
        Map<String, List<Comparison.Row>> rows = comparison.rows().stream()
                .collect(Collectors.groupingBy(row -> heading(row.above()), LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(entry -> new AbovePage.Group(
                        entry.getKey(),
                        counts(Comparison.counts(entry.getValue())),
                        entry.getValue().stream()
                                .filter(row ->
                                        chosen.isEmpty() || row.fate().name().equals(chosen))
                                .map(AboveViews::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static String counts(Map<Fate, Long> counts) {
        return Arrays.stream(Fate.values())
                .filter(counts::containsKey)
                .map(fate -> fate.words() + " " + counts.get(fate))
                .collect(Collectors.joining("，"));
    }

    private static AbovePage.Row row(Comparison.Row row) {
        Answer answer = row.answer();
        boolean open = answer == null || row.fate() == Fate.ASKED;
        return new AbovePage.Row(
                row.above().id(),
                row.above().requirement(),
                row.fate().badge(),
                row.own().stream()
                        .map(own -> new AbovePage.Own(
                                own.id(), own.requirement(), changes(row.above().requirement(), own.requirement())))
                        .toList(),
                answer == null ? "" : note(answer, row),
                answer == null ? 0 : answer.version(),
                open ? row.own().stream().map(DraftTask::id).toList() : List.of());
    }

    private static String note(Answer answer, Comparison.Row row) {
        String said = answer.name() + " " + Words.at(answer.at()) + " 核对"
                + (answer.fate() == Fate.NOT_OURS ? "：" + answer.reason() : "");
        return row.fate() == Fate.ASKED ? said + "；当时对应的任务已经删去，请重新核对" : said;
    }

    /** What is new in the words below; nothing where too little stayed. */
    static List<TextChange> changes(String above, String own) {
        List<TextChange> changes = TextChange.between(above, own);
        int kept = changes.stream()
                .filter(change -> change.kind() == TextChange.Kind.KEPT)
                .mapToInt(change -> change.text().length())
                .sum();
        return kept < MARKABLE * Math.max(above.length(), own.length()) ? List.of() : changes;
    }

    static List<Fact> history(List<Answer> answers) {
        return answers.stream()
                .map(answer -> new Fact(
                        answer.words(), Objects.requireNonNullElse(answer.name(), "") + "，" + Words.at(answer.at())))
                .toList();
    }
}
