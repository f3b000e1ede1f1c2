package cn.yangguang.plan.pages;

import cn.yangguang.duty.evidence.AskingAcceptance;
import cn.yangguang.duty.evidence.AskingAcceptance.Asking;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whether evidence of every duty of a plan must be accepted, said at once for all. */
@Controller
class PlanAcceptancePages {

    private final AskingAcceptance asking;

    PlanAcceptancePages(AskingAcceptance asking) {
        this.asking = asking;
    }

    @PostMapping("/desk/plans/{id}/acceptance")
    View set(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String asked) {
        if (!asked.equals("true") && !asked.equals("false")) {
            return Views.notFound();
        }
        boolean wanted = asked.equals("true");
        return switch (asking.ofSource(actor, "plan/" + id + "/", id, wanted)) {
            case Asking.Done(int duties) ->
                Views.redirect(
                        "/desk/plans/" + id + "/duties",
                        "这份计划的 " + duties + " 项职责，以后登记的材料" + (wanted ? "审核通过后才计入。" : "登记后即计入。"));
            case Asking.Gone _ -> Views.notFound();
            case Asking.NotAllowed _ -> Views.forbidden();
        };
    }
}
