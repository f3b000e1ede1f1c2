package cn.yangguang.plan.above;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.comparing.Matching;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.Conflict;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks what became of one task of the plan above. */
@Controller
class FatePages {

    private final AboveDoor door;
    private final UpperPlans upper;
    private final AnsweringAbove answering;

    FatePages(AboveDoor door, UpperPlans upper, AnsweringAbove answering) {
        this.door = door;
        this.upper = upper;
        this.answering = answering;
    }

    /** Both plans, and the task above. */
    private record Asked(PlanDoor.Opened below, Plan above, Comparison.Row row) {

        String path() {
            return AboveViews.path(below.plan(), above);
        }
    }

    private Optional<Asked> asked(Actor actor, UUID id, UUID above, int task) {
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.EDIT_PLAN);
        Optional<Plan> plan = opened.flatMap(below -> door.above(actor, below, above));
        return plan.flatMap(one -> door.comparison(opened.orElseThrow().plan(), one).rows().stream()
                .filter(row -> row.above().id() == task)
                .findFirst()
                .map(row -> new Asked(opened.get(), one, row)));
    }

    @GetMapping("/desk/plans/{id}/above/{above}/{task:\\d{1,6}}")
    View show(Actor actor, @PathVariable UUID id, @PathVariable UUID above, @PathVariable int task) {
        return asked(actor, id, above, task)
                .map(asked -> page(asked, stored(asked.row), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAboveTask(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/above/{above}/{task:\\d{1,6}}")
    View answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID above,
            @PathVariable int task,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") List<Integer> own,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int seen) {
        AnsweringAbove.Said said = new AnsweringAbove.Said(task, fate(fate), own, reason.strip());
        return switch (answering.answer(actor, id, above, said, seen)) {
            case AnsweringAbove.Answering.Kept _ ->
                Views.redirect("/desk/plans/" + id + "/above/" + above + "#t" + task, "已核对任务 " + task + "。");
            case AnsweringAbove.Answering.Overtaken(Answer now) -> conflict(id, above, said, now);
            case AnsweringAbove.Answering.Refused(String field, String sentence) ->
                asked(actor, id, above, task)
                        .map(asked -> page(asked, said, new FormProblems().add(field, sentence)))
                        .map(page -> Views.refused(shell -> Views.TEMPLATES.planAboveTask(shell, page)))
                        .orElseGet(Views::notFound);
            case AnsweringAbove.Answering.NotAllowed _ -> Views.forbidden();
        };
    }

    private static @Nullable Fate fate(String typed) {
        return Choice.chosen(Fate.values(), typed).orElse(null);
    }

    /** What is stored, or what was matched. */
    private static AnsweringAbove.Said stored(Comparison.Row row) {
        Answer answer = row.answer();
        return new AnsweringAbove.Said(
                row.above().id(),
                row.fate() == Fate.ASKED ? null : row.fate(),
                row.own().stream().map(DraftTask::id).toList(),
                answer == null ? "" : answer.reason());
    }

    private AbovePage.Task page(Asked asked, AnsweringAbove.Said said, FormProblems problems) {
        DraftTask task = asked.row.above();
        Answer answer = asked.row.answer();
        return new AbovePage.Task(
                "上级任务 " + task.id(),
                asked.below.plan().title(),
                asked.path(),
                asked.above.title(),
                String.join(" › ", task.path()),
                task.requirement(),
                answer == null ? 0 : answer.version(),
                problems.on(fields(asked, said)),
                problems,
                AboveViews.history(upper.answers(asked.below.plan().id(), asked.above.id(), task.id())));
    }

    private List<Field> fields(Asked asked, AnsweringAbove.Said said) {
        List<Choice> fates = List.of(
                new Choice(Fate.TAKEN.name(), "已承接：由下面勾选的本地任务落实"),
                new Choice(Fate.LEFT_OUT.name(), "未承接"),
                new Choice(Fate.NOT_OURS.name(), "不涉及本地"));
        Fate fate = said.fate();
        return List.of(
                Field.radios("fate", "去向", fates)
                        .value(fate == null ? "" : fate.name())
                        .mustBeAnswered(),
                Field.text("reason", "不涉及本地的原因").value(said.reason()).hint("只在选“不涉及本地”时填写，不超过 300 个字。"),
                Field.checkboxes("own", "承接它的本地任务", choices(asked, said.own()))
                        .values(said.own().stream().map(String::valueOf).toList())
                        .hint("文字最相近的在前，可以勾选几条。"));
    }

    /** The tasks below, those ticked first, then the likest. */
    private List<Choice> choices(Asked asked, List<Integer> ticked) {
        List<DraftTask> own = door.tasks(asked.below.plan());
        Map<String, String> words =
                own.stream().collect(Collectors.toMap(task -> String.valueOf(task.id()), DraftTask::requirement));
        List<String> keys = new ArrayList<>(Matching.nearest(
                Comparison.compared(List.of(asked.row.above())).getFirst(),
                Comparison.compared(door.tasks(asked.above)),
                Comparison.compared(own)));
        keys.sort(java.util.Comparator.comparing(key -> !ticked.contains(Integer.valueOf(key))));
        return keys.stream()
                .map(key -> new Choice(key, key + "　" + words.getOrDefault(key, "")))
                .toList();
    }

    private static View conflict(UUID id, UUID above, AnsweringAbove.Said said, Answer now) {
        Fate fate = said.fate() == null ? Fate.ASKED : said.fate();
        Answer mine = new Answer(said.task(), 0, fate, said.own(), said.reason(), "", now.at());
        String back = "/desk/plans/" + id + "/above/" + above;
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        sent.add(Map.entry("fate", fate.name()));
        said.own().forEach(task -> sent.add(Map.entry("own", task.toString())));
        sent.add(Map.entry("reason", said.reason()));
        sent.add(Map.entry("seen", String.valueOf(now.version())));
        Conflict page = new Conflict(
                id,
                "上级计划对照",
                "您打开页面之后，" + now.name() + "核对了同一条任务。您选择的没有保存，也没有丢失，请比较后决定。",
                List.of(new Conflict.Difference("去向", mine.words(), now.words(), true)),
                back,
                back + "/" + said.task(),
                sent);
        return Views.html(HttpStatus.CONFLICT, shell -> Views.TEMPLATES.planConflict(shell, page));
    }
}
