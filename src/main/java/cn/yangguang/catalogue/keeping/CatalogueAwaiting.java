package cn.yangguang.catalogue.keeping;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.web.Badge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is closed and whose day of review has come is told to the office at its desk. */
@Component
@Order(500)
class CatalogueAwaiting implements AwaitingList {

    private final Reviews reviews;
    private final Clock clock;

    CatalogueAwaiting(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        if (Reach.of(actor, Act.EDIT_CATALOGUE).isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int due = reviews.items(actor, today).size()
                + reviews.matters(actor, today).size();
        return due == 0
                ? List.of()
                : List.of(new Awaiting(
                        due + " 项没有主动公开的信息到了评估日期，请看能否公开",
                        "/desk/catalogue/reviews",
                        new Badge("待评估", Badge.Lamp.SOON)));
    }
}
