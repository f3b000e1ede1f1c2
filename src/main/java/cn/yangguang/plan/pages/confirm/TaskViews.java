package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the form of one task out beside its stretch of the original. */
@Component
class TaskViews {

    private final PlanDoor door;
    private final Plans plans;

    TaskViews(PlanDoor door, Plans plans) {
        this.door = door;
        this.plans = plans;
    }

    /** The page of a task that this person may correct; nothing where there is none, or the plan is confirmed. */
    Optional<ReadingPage.Task> page(
            Actor actor, UUID id, int task, @Nullable TaskForm typed, FormProblems problems, @Nullable String parts) {
        return door.open(actor, id, Act.EDIT_PLAN)
                .filter(opened -> opened.plan().draft())
                .flatMap(opened -> {
                    Draft draft = plans.draft(id, opened.plan().revision());
                    return draft.task(task).map(one -> page(opened, draft, one, new Typed(typed, problems, parts)));
                });
    }

    /** What was sent and refused; nulls where the task is shown as it is. */
    private record Typed(
            @Nullable TaskForm form,
            FormProblems problems,
            @Nullable String parts) {}

    private ReadingPage.Task page(PlanDoor.Opened opened, Draft draft, DraftTask task, Typed typed) {
        Plan plan = opened.plan();
        TaskForm form = typed.form == null ? TaskForm.of(task) : typed.form;
        List<Integer> order = draft.live().stream().map(DraftTask::id).toList();
        int place = order.indexOf(task.id());
        Field split =
                Field.textarea("parts", "在要拆开的地方另起一行").value(typed.parts == null ? task.requirement() : typed.parts);
        return new ReadingPage.Task(
                plan.id(),
                plan.title(),
                task.id(),
                plan.revision(),
                new Cards(opened).card(task),
                typed.problems,
                typed.problems.on(form.fields()),
                form.dutyFields(task),
                typed.problems.on(split),
                Words.text(task.focus()),
                task.dropped(),
                place > 0 ? order.get(place - 1) : null,
                place >= 0 && place + 1 < order.size() ? order.get(place + 1) : null,
                place < 0 ? "已删去" : "第 " + (place + 1) + " 条，共 " + order.size() + " 条",
                merge(plan, draft, task),
                Original.around(plans.original(plan.id()), draft, task.place()));
    }

    private static @Nullable Confirmation merge(Plan plan, Draft draft, DraftTask task) {
        return draft.after(task)
                .filter(_ -> !task.dropped())
                .map(next -> new Confirmation(
                        "与下一条合并",
                        "下一条是：" + next.requirement().replaceFirst("[。；;，,]+$", "") + "。合并后单位合在一起，可以撤销。",
                        TaskPages.path(plan.id(), task.id()) + "/merge",
                        "合并",
                        Map.of("seen", String.valueOf(plan.revision()))))
                .orElse(null);
    }
}
