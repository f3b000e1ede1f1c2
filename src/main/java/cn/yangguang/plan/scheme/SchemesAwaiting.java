package cn.yangguang.plan.scheme;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.plan.scheme.SchemeLists.OfUnit;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A scheme that the own unit owes waits for its clerks; one that was handed in waits for the head. */
@Component
@Order(300)
class SchemesAwaiting implements AwaitingList {

    private final SchemeLists lists;

    SchemesAwaiting(SchemeLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        List<Awaiting> awaiting = new ArrayList<>();
        if (!Reach.of(actor, Act.APPROVE_SCHEME).isEmpty()) {
            lists.waiting(Reach.of(actor, Act.APPROVE_SCHEME))
                    .forEach(one -> awaiting.add(new Awaiting(
                            one.unitName() + "的实施方案等您审定：《" + one.plan() + "》",
                            one.path(),
                            new Badge("待审定", Badge.Lamp.SOON))));
        }
        if (Permissions.may(actor, Act.WRITE_SCHEME, actor.unit())) {
            lists.of(actor.unit()).stream()
                    .filter(unit -> !unit.closed())
                    .filter(unit -> unit.publishBy() != null && unit.publishedOn() == null && !unit.waiting())
                    .forEach(unit -> awaiting.add(new Awaiting(words(unit), unit.path() + "/scheme", unit.lamp())));
        }
        return awaiting;
    }

    private static String words(OfUnit unit) {
        String deed = unit.approved() ? "公布已审定的" : "编制并提交";
        return deed + "实施方案，" + unit.publishBy() + " 前公布：《" + unit.title() + "》";
    }
}
