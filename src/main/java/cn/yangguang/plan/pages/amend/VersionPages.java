package cn.yangguang.plan.pages.amend;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.PlanVersions;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a plan asked before it was amended, with the days on which that was in force. */
@Controller
class VersionPages {

    private final PlanDoor door;
    private final PlanVersions versions;
    private final AmendViews views;

    VersionPages(PlanDoor door, PlanVersions versions, AmendViews views) {
        this.door = door;
        this.versions = versions;
        this.views = views;
    }

    @GetMapping("/desk/plans/{id}/versions/{number:\\d{1,6}}")
    View show(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return door.open(actor, id, Act.READ_PLAN)
                .flatMap(opened -> page(opened, versions.of(id), number))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planVersion(shell, page)))
                .orElseGet(Views::notFound);
    }

    private Optional<AmendPage.Version> page(PlanDoor.Opened opened, List<PlanVersion> all, int number) {
        return number < 1 || number > all.size()
                ? Optional.empty()
                : Optional.of(
                        views.version(opened, all.get(number - 1), number == all.size() ? null : all.get(number)));
    }
}
