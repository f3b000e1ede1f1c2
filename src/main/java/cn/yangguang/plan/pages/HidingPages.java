package cn.yangguang.plan.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Ending;
import cn.yangguang.plan.keeping.HidingPlan;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking a plan off the public page that was there before plans had pieces. */
@Controller
class HidingPages {

    private final PlanDoor door;
    private final PlanShows shows;
    private final HidingPlan hiding;

    HidingPages(PlanDoor door, PlanShows shows, HidingPlan hiding) {
        this.door = door;
        this.shows = shows;
        this.hiding = hiding;
    }

    @PostMapping("/desk/plans/{id}/hide")
    View hide(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return switch (hiding.hide(actor, id, reason.strip())) {
            case Ending.Done _ -> Views.redirect("/desk/plans/" + id, "已停止公开，公众看不到这份计划了。");
            case Ending.Refused(String sentence) ->
                door.open(actor, id, Act.READ_PLAN)
                        .map(opened -> shows.hideRefused(actor, opened, sentence, reason))
                        .map(page -> Views.refused(shell -> Views.TEMPLATES.planShow(shell, page)))
                        .orElseGet(Views::notFound);
            case Ending.NoSuchPlan _ -> Views.notFound();
            case Ending.Overtaken _, Ending.NotAllowed _ -> Views.forbidden();
        };
    }
}
