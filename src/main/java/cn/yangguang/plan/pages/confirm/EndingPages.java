package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.DiscardingPlan;
import cn.yangguang.plan.keeping.Ending;
import cn.yangguang.plan.keeping.TakingBackPlan;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.PlanShows;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Giving a draft up, and taking a confirmed plan back. */
@Controller
class EndingPages {

    private final PlanDoor door;
    private final Screens screens;
    private final PlanShows shows;
    private final DiscardingPlan discarding;
    private final TakingBackPlan takingBack;

    EndingPages(PlanDoor door, Screens screens, PlanShows shows, DiscardingPlan discarding, TakingBackPlan takingBack) {
        this.door = door;
        this.screens = screens;
        this.shows = shows;
        this.discarding = discarding;
        this.takingBack = takingBack;
    }

    @PostMapping("/desk/plans/{id}/discard")
    View discard(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason) {
        return answer(
                actor,
                id,
                discarding.discard(actor, id, seen, reason.strip()),
                reason,
                Views.redirect("/desk/plans", "已作废这份草稿，可在“已作废”中查看。"));
    }

    @PostMapping("/desk/plans/{id}/take-back")
    View takeBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason) {
        return answer(
                actor,
                id,
                takingBack.takeBack(actor, id, seen, reason.strip()),
                reason,
                Views.redirect("/desk/plans/" + id, "已撤回，职责和到期事项已终止。改好后请重新确认。"));
    }

    private View answer(Actor actor, UUID id, Ending ending, String typed, View done) {
        return switch (ending) {
            case Ending.Done _ -> done;
            case Ending.Refused(String sentence) ->
                door.open(actor, id, Act.READ_PLAN)
                        .map(opened -> refused(actor, opened, sentence, typed))
                        .orElseGet(Views::notFound);
            case Ending.Overtaken(var plan, var by) -> Conflicts.view(plan, by, "作废草稿");
            case Ending.NoSuchPlan _ -> Views.notFound();
            case Ending.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, PlanDoor.Opened opened, String sentence, String typed) {
        if (opened.plan().draft()) {
            ReadingPage.Screen page = screens.screen(actor, opened, Screens.Refusal.ofEnding(sentence, typed));
            return Views.refused(shell -> Views.TEMPLATES.planReading(shell, page));
        }
        PlanPage.Show page = shows.takeBackRefused(actor, opened, sentence, typed);
        return Views.refused(shell -> Views.TEMPLATES.planShow(shell, page));
    }
}
