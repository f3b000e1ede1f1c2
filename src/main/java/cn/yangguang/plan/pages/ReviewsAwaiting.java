package cn.yangguang.plan.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.web.Badge;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks the reviewers on the desk to show what was amended in public plans. */
@Component
@Order(150)
class ReviewsAwaiting implements AwaitingList {

    private final Plans plans;

    ReviewsAwaiting(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.PUBLISH_PLAN);
        return reach.isEmpty()
                ? List.of()
                : plans.waitingForReview(reach, actor.staff()).stream()
                        .map(plan -> new Awaiting(
                                "《" + plan.title() + "》已调整，调整后的内容等您审核公开",
                                "/desk/plans/" + plan.id(),
                                new Badge("调整待公开", Badge.Lamp.SOON)))
                        .toList();
    }
}
