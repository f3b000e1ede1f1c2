package cn.yangguang.plan.pages.comment;

import cn.yangguang.language.TextChange;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.circulating.Adoption;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Badge;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays objections out beside the tasks as they were sent round.
 *
 * @param sent the draft that went round
 * @param now the draft as it is, null where nobody can correct it any more
 * @param plan whose objections these are
 */
record ObjectionCards(
        UnitTree tree, UUID plan, Draft sent, @Nullable Draft now) {

    List<CirculationPage.TaskGroup> groups(List<Objection> objections) {
        Map<Integer, List<Objection>> byTask = objections.stream().collect(Collectors.groupingBy(Objection::task));
        return sent.tasks().stream()
                .filter(task -> byTask.containsKey(task.id()))
                .map(task -> group(task, byTask.getOrDefault(task.id(), List.of())))
                .toList();
    }

    CirculationPage.TaskGroup group(DraftTask task, List<Objection> objections) {
        return new CirculationPage.TaskGroup(
                task.id(),
                task.requirement(),
                String.join("、", TaskText.names(task.everybody())),
                objections.stream().map(one -> card(task, one)).toList());
    }

    private CirculationPage.Card card(DraftTask task, Objection objection) {
        boolean wording = objection.kind() == Objection.Kind.WORDING;
        return new CirculationPage.Card(
                objection.id(),
                name(tree.find(objection.unit()).orElse(null)),
                objection.kind().words(),
                wording ? TextChange.between(task.requirement(), objection.proposed()) : List.of(),
                wish(objection),
                objection.reason(),
                objection.raised().name() + "，" + Words.at(objection.raised().at()),
                state(objection),
                answer(objection),
                now == null || !objection.stands() ? "" : "/desk/plans/" + plan + "/objections/" + objection.id(),
                objection.version(),
                now != null && objection.waiting() && adoptable(objection, now));
    }

    private boolean adoptable(Objection objection, Draft draft) {
        return draft.task(objection.task())
                .flatMap(task -> Adoption.of(objection, task, suggested(objection)))
                .isPresent();
    }

    private String suggested(Objection objection) {
        return tree.find(objection.suggested()).map(Unit::name).orElse("");
    }

    private String wish(Objection objection) {
        return switch (objection.kind()) {
            case NOT_OURS -> suggested(objection).isEmpty() ? "" : "建议改由" + suggested(objection) + "承担";
            case MEASURE -> "建议改为“" + objection.proposed() + "”";
            case WORDING, OTHER -> "";
        };
    }

    static Badge state(Objection objection) {
        if (!objection.stands()) {
            return new Badge("已撤回", Badge.Lamp.PLAIN);
        }
        Objection.Answer answer = objection.answer();
        return answer == null
                ? new Badge("待答复", Badge.Lamp.SOON)
                : new Badge(answer.verdict().words(), Badge.Lamp.GOOD);
    }

    static String answer(Objection objection) {
        Objection.Answer answer = objection.answer();
        if (answer == null) {
            return "";
        }
        String taken = answer.takenOver() == null ? "" : "已改进草稿。";
        String words = answer.words().isEmpty() ? "" : answer.words() + "。";
        return taken + words.replaceFirst("。。$", "。") + "（" + answer.done().name() + "，"
                + Words.at(answer.done().at()) + "）";
    }

    private static String name(@Nullable Unit unit) {
        return unit == null ? "（已不存在的单位）" : unit.name();
    }
}
