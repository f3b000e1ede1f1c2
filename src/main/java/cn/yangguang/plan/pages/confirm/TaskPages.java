package cn.yangguang.plan.pages.confirm;

import cn.yangguang.language.Characters;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.CorrectingPlan;
import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One task of a draft: its form beside its stretch of the original, joining, splitting, dropping. */
@Controller
class TaskPages {

    private static final String TASK = "/desk/plans/{id}/reading/{task:\\d{1,6}}";

    private final PlanDoor door;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final TaskViews views;

    TaskPages(PlanDoor door, Plans plans, CorrectingPlan correcting, TaskViews views) {
        this.door = door;
        this.plans = plans;
        this.correcting = correcting;
        this.views = views;
    }

    @GetMapping(TASK)
    View show(Actor actor, @PathVariable UUID id, @PathVariable int task) {
        return views.page(actor, id, task, null, new FormProblems(), null)
                .map(page -> Views.html(shell -> Views.TEMPLATES.planTask(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(TASK)
    View edit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int task,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        TaskForm form = TaskForm.of(sent);
        String printed =
                seenTask(actor, id, seen, task).map(DraftTask::deadline).orElse("");
        FormProblems problems = form.problems(printed);
        if (!problems.isEmpty()) {
            return refused(actor, id, task, form, problems, null);
        }
        Correction correction = correcting.correct(actor, id, seen, new Deed.Edit(task, form.text(), form.choices()));
        return correction instanceof Correction.Overtaken overtaken
                ? Conflicts.task(overtaken, task, form, sent)
                : Answers.of(id, correction, next(id, task, TaskForm.one(sent, "then")), "已保存任务 " + task + "。", "");
    }

    @PostMapping(TASK + "/check")
    View check(Actor actor, @PathVariable UUID id, @PathVariable int task, @RequestParam int seen) {
        Correction correction = correcting.correct(actor, id, seen, new Deed.Check(task));
        return Answers.of(id, correction, next(id, task, "open"), "任务 " + task + " 已核对。", "核对任务 " + task);
    }

    @PostMapping(TASK + "/merge")
    View merge(Actor actor, @PathVariable UUID id, @PathVariable int task, @RequestParam int seen) {
        Correction correction = correcting.correct(actor, id, seen, new Deed.Merge(task));
        return Answers.of(id, correction, path(id, task), "已与下一条合并，请核对合并后的内容。", "把任务 " + task + " 与下一条合并");
    }

    @PostMapping(TASK + "/drop")
    View drop(Actor actor, @PathVariable UUID id, @PathVariable int task, @RequestParam int seen) {
        Correction correction = correcting.correct(actor, id, seen, new Deed.Drop(task));
        return Answers.of(id, correction, next(id, task, "next"), "已删去任务 " + task + "，可随时恢复。", "删去任务 " + task);
    }

    @PostMapping(TASK + "/restore")
    View restore(Actor actor, @PathVariable UUID id, @PathVariable int task, @RequestParam int seen) {
        Correction correction = correcting.correct(actor, id, seen, new Deed.Restore(task));
        return Answers.of(id, correction, path(id, task), "已恢复任务 " + task + "。", "恢复任务 " + task);
    }

    /** Who loads the answer to a refused split again comes to the task. */
    @GetMapping(TASK + "/split")
    View splitAgain(Actor actor, @PathVariable UUID id, @PathVariable int task) {
        return door.open(actor, id, Act.EDIT_PLAN)
                .map(_ -> Views.redirect(path(id, task)))
                .orElseGet(Views::notFound);
    }

    /** The text comes back with line breaks where it is to be cut, and is otherwise the same. */
    @PostMapping(TASK + "/split")
    View split(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int task,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String parts) {
        Optional<DraftTask> seenTask = seenTask(actor, id, seen, task);
        List<Integer> at = cuts(parts);
        boolean same = seenTask.filter(one -> one.requirement().equals(Characters.withoutSpace(parts)))
                .isPresent();
        if (seenTask.isPresent() && (!same || at.isEmpty())) {
            String problem = same ? "文字没有分行，还没有拆开。" : "拆分时只另起行，不改文字；要改文字请在上面的“具体要求”里改。";
            return refused(actor, id, task, null, new FormProblems().add("parts", problem), parts);
        }
        Correction correction = correcting.correct(actor, id, seen, new Deed.Split(task, at));
        return Answers.of(id, correction, path(id, task), "已拆成 " + (at.size() + 1) + " 条，请逐条核对单位。", "拆分任务 " + task);
    }

    private Optional<DraftTask> seenTask(Actor actor, UUID id, int seen, int task) {
        return door.open(actor, id, Act.EDIT_PLAN)
                .flatMap(_ -> plans.draftOf(id, seen))
                .flatMap(draft -> draft.task(task));
    }

    private static List<Integer> cuts(String parts) {
        List<Integer> cuts = new ArrayList<>();
        int length = 0;
        for (String line : parts.lines().toList()) {
            String text = Characters.withoutSpace(line);
            if (!text.isEmpty() && length > 0) {
                cuts.add(length);
            }
            length += text.length();
        }
        return cuts;
    }

    static String path(UUID id, int task) {
        return "/desk/plans/" + id + "/reading/" + task;
    }

    /** Where the person wanted to go on: to the next task, to the next uncertain one, or to stay. */
    private String next(UUID id, int task, String then) {
        Optional<Draft> draft = plans.find(id).map(plan -> plans.draft(id, plan.revision()));
        Optional<DraftTask> from = draft.flatMap(one -> one.task(task));
        if (from.isEmpty() || then.equals("stay")) {
            return path(id, task);
        }
        List<DraftTask> later = draft.get().tasks().stream()
                .skip(draft.get().tasks().indexOf(from.get()) + 1L)
                .filter(one -> !one.dropped())
                .toList();
        return later.stream()
                .filter(one -> !then.equals("open") || one.uncertain())
                .findFirst()
                .or(() -> then.equals("open")
                        ? draft.get().live().stream()
                                .filter(DraftTask::uncertain)
                                .findFirst()
                        : Optional.empty())
                .map(one -> path(id, one.id()))
                .orElse("/desk/plans/" + id + "/reading");
    }

    private View refused(
            Actor actor, UUID id, int task, @Nullable TaskForm typed, FormProblems problems, @Nullable String parts) {
        return views.page(actor, id, task, typed, problems, parts)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planTask(shell, page)))
                .orElseGet(Views::forbidden);
    }
}
