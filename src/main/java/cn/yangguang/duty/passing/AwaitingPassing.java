package cn.yangguang.duty.passing;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.web.Badge;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Units that have ended and still owe something wait for the office. */
@Component
@Order(600)
class AwaitingPassing implements AwaitingList {

    private final OpenDuties open;

    AwaitingPassing(OpenDuties open) {
        this.open = open;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.EDIT_DUTIES);
        List<OpenDuties.Left> left = reach.isEmpty() ? List.of() : open.left(reach);
        long occurrences = left.stream().mapToLong(OpenDuties.Left::open).sum();
        return left.isEmpty()
                ? List.of()
                : List.of(new Awaiting(
                        left.size() + " 个已撤销的单位还有 " + occurrences + " 件没有办结，请移交给承接单位",
                        PassingPages.PATH,
                        new Badge("待移交", Badge.Lamp.SOON)));
    }
}
