package cn.yangguang.plan.pages.amend;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.amending.AmendingPlan;
import cn.yangguang.plan.amending.AmendingPlan.Amending;
import cn.yangguang.plan.amending.PreparingAmendment;
import cn.yangguang.plan.amending.PreparingAmendment.Preparing;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.confirm.Conflicts;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** An amendment begins with the tasks in force or with a file, and is put in force with a day and a reason. */
@Controller
class AmendPages {

    private final PlanDoor door;
    private final AmendViews views;
    private final PreparingAmendment preparing;
    private final AmendingPlan amending;

    AmendPages(PlanDoor door, AmendViews views, PreparingAmendment preparing, AmendingPlan amending) {
        this.door = door;
        this.views = views;
        this.preparing = preparing;
        this.amending = amending;
    }

    private Optional<Plan> confirmed(Actor actor, UUID id) {
        return door.open(actor, id, Act.EDIT_PLAN).map(PlanDoor.Opened::plan).filter(plan -> plan.confirmed() != null);
    }

    private Optional<Plan> amendment(Actor actor, UUID id) {
        return door.open(actor, id, Act.CONFIRM_PLAN)
                .map(PlanDoor.Opened::plan)
                .filter(plan -> plan.amends() != null && plan.draft());
    }

    @GetMapping("/desk/plans/{id}/amend")
    View begin(Actor actor, @PathVariable UUID id) {
        return confirmed(actor, id)
                .map(plan -> views.begin(plan, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAmend(shell, page)))
                .orElseGet(Views::notFound);
    }

    /** With a file field the amended document is meant, without one the tasks in force. */
    @PostMapping("/desk/plans/{id}/amend")
    View prepare(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file != null && file.isEmpty()) {
            return refused(actor, id, new FormProblems().add("file", "请选择调整后的计划文件；空文件没有内容可读。"));
        }
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Preparing prepared = file == null
                ? preparing.prepare(actor, id)
                : preparing.prepare(actor, id, name.isBlank() ? "未命名文件" : name, file);
        return switch (prepared) {
            case Preparing.Prepared(UUID amendment) ->
                Views.redirect("/desk/plans/" + amendment + "/reading", "调整稿已起草，现行计划没有变化。改好后看改动、确认调整。");
            case Preparing.Refused(String sentence) ->
                refused(
                        actor,
                        id,
                        file == null ? new FormProblems().add(sentence) : new FormProblems().add("file", sentence));
            case Preparing.NoSuchPlan _ -> Views.notFound();
            case Preparing.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, FormProblems problems) {
        return confirmed(actor, id)
                .map(plan -> views.begin(plan, problems))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planAmend(shell, page)))
                .orElseGet(Views::forbidden);
    }

    @GetMapping("/desk/plans/{id}/amendment")
    View show(Actor actor, @PathVariable UUID id) {
        return amendment(actor, id)
                .map(plan -> views.confirm(plan, AmendViews.Typed.fresh()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAmendment(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/amendment")
    View amend(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        if (door.open(actor, id, Act.CONFIRM_PLAN).isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = new FormProblems();
        Optional<LocalDate> from = TypedDay.read(day.strip());
        if (from.isEmpty()) {
            return refused(actor, id, new AmendViews.Typed(day, reason, problems.add("day", "请填写从哪一天起执行。"), List.of()));
        }
        return switch (amending.amend(actor, id, seen, from.get(), reason.strip())) {
            case Amending.Amended(UUID plan, int version) ->
                Views.redirect("/desk/plans/" + plan, "调整已生效，现在是第 " + version + " 版。");
            case Amending.StillOpen(var obstacles) ->
                refused(actor, id, new AmendViews.Typed(day, reason, problems, obstacles));
            case Amending.Refused(String field, String sentence) ->
                refused(
                        actor,
                        id,
                        new AmendViews.Typed(
                                day,
                                reason,
                                field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence),
                                List.of()));
            case Amending.Overtaken(var plan, var by) -> Conflicts.view(plan, by, "确认调整");
            case Amending.NoSuchPlan _ -> Views.notFound();
            case Amending.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, AmendViews.Typed typed) {
        return amendment(actor, id)
                .map(plan -> views.confirm(plan, typed))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planAmendment(shell, page)))
                .orElseGet(() -> Views.redirect("/desk/plans/" + id, "这份调整稿已经生效或作废。"));
    }
}
