package cn.yangguang.plan.pages.amend;

import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.amending.ClosingPlan;
import cn.yangguang.plan.amending.ClosingPlan.Closing;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office closes the year's work on a plan after having seen what is left undone, and may open it again. */
@Controller
class ClosePages {

    private final PlanDoor door;
    private final PlanLedger ledger;
    private final ClosingPlan closing;
    private final Clock clock;

    ClosePages(PlanDoor door, PlanLedger ledger, ClosingPlan closing, Clock clock) {
        this.door = door;
        this.ledger = ledger;
        this.closing = closing;
        this.clock = clock;
    }

    private Optional<PlanDoor.Opened> confirmed(Actor actor, UUID id) {
        return door.open(actor, id, Act.CONFIRM_PLAN)
                .filter(opened -> opened.plan().confirmed() != null);
    }

    @GetMapping("/desk/plans/{id}/close")
    View show(Actor actor, @PathVariable UUID id) {
        return confirmed(actor, id)
                .map(opened -> page(opened, "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planClose(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/close")
    View close(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String reason) {
        return answer(actor, id, closing.close(actor, id, seen, reason.strip()), reason, "已办结。各项职责停在今天的状态，不再提醒、不再登记。");
    }

    @PostMapping("/desk/plans/{id}/reopen")
    View reopen(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return answer(actor, id, closing.reopen(actor, id, reason.strip()), reason, "已重新打开，各项职责按今天的日期计算。");
    }

    private View answer(Actor actor, UUID id, Closing closed, String reason, String said) {
        FormProblems problems = new FormProblems();
        return switch (closed) {
            case Closing.Done _ -> Views.redirect("/desk/plans/" + id, said);
            case Closing.Refused(String field, String sentence) ->
                again(
                        actor,
                        id,
                        reason,
                        field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Closing.Overtaken _ ->
                again(
                        actor,
                        id,
                        reason,
                        problems.add("您打开页面以后，未办完的事项有了变化，这次没有办结；请看过现在的情况，确实要办结再办。"),
                        HttpStatus.CONFLICT);
            case Closing.NoSuchPlan _ -> Views.notFound();
            case Closing.NotAllowed _ -> Views.forbidden();
        };
    }

    private View again(Actor actor, UUID id, String reason, FormProblems problems, HttpStatus status) {
        return confirmed(actor, id)
                .map(opened -> page(opened, reason, problems))
                .map(page -> Views.html(status, shell -> Views.TEMPLATES.planClose(shell, page)))
                .orElseGet(Views::notFound);
    }

    private AmendPage.Close page(PlanDoor.Opened opened, String reason, FormProblems problems) {
        Plan plan = opened.plan();
        boolean closed = plan.closedOn() != null;
        boolean early = LocalDate.now(clock).isBefore(ClosingPlan.yearEnd(plan));
        Map<State, Long> undone = closing.undone(plan.id());
        Field why = Field.textarea("reason", closed ? "为什么重新打开" : "为什么提前办结")
                .value(reason)
                .hint((closed || early ? "" : "年度已经结束，可以不填。") + "不超过 " + PlanEvent.LONGEST_REASON + " 个字。");
        return new AmendPage.Close(
                plan.id(),
                plan.title(),
                closed,
                sentence(plan, early, undone),
                counts(plan, undone),
                units(opened),
                ClosingPlan.seen(undone),
                problems,
                problems.on(List.of(closed || early ? why.mustBeAnswered() : why)));
    }

    private static String sentence(Plan plan, boolean early, Map<State, Long> undone) {
        if (plan.closedOn() != null) {
            return "这份计划已于 " + plan.closedOn() + " 办结，各项职责停在那一天的状态。";
        }
        long all = undone.values().stream().mapToLong(Long::longValue).sum();
        String left = all == 0 ? "各项职责都已办完。" : "还有 " + all + " 项没有办完，办结后停在现在的状态，不能再登记。请先看清下面列出的。";
        return (early ? "计划年度到 " + ClosingPlan.yearEnd(plan) + " 才结束，提前办结须写明原因。" : "") + left;
    }

    private static List<PlanPage.Count> counts(Plan plan, Map<State, Long> undone) {
        return undone.entrySet().stream()
                .map(entry -> new PlanPage.Count(
                        entry.getKey().label(),
                        entry.getValue(),
                        "项",
                        "/desk/plans/" + plan.id() + "/duties?by=list&state="
                                + entry.getKey().name()))
                .toList();
    }

    /** What several units share counts for each of them. */
    private List<AmendPage.UnitRow> units(PlanDoor.Opened opened) {
        UUID id = opened.plan().id();
        Map<UnitId, long[]> byUnit = new LinkedHashMap<>();
        for (Tally tally : ledger.byUnit(id)) {
            UnitId unit = tally.unit();
            int column = switch (tally.state()) {
                case OVERDUE -> 0;
                case SOON, OPEN, WAITING -> 1;
                case BEFORE_PLAN, MET, MET_LATE, WAIVED -> -1;
            };
            if (unit != null && column >= 0) {
                byUnit.computeIfAbsent(unit, none -> new long[2])[column] += tally.count();
            }
        }
        return byUnit.entrySet().stream()
                .map(entry -> new AmendPage.UnitRow(
                        opened.name(entry.getKey()),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        "/desk/plans/" + id + "/duties?by=list&unit=" + entry.getKey()))
                .toList();
    }
}
