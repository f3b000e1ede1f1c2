package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.request.keeping.Awaited;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells people on the desk which cases wait for them: to be confirmed, approved, served, and what is late. */
@Component
@Order(125)
class RequestsAwaiting implements AwaitingList {

    private final WaitingCases cases;
    private final Clock clock;

    RequestsAwaiting(WaitingCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        Reach handled = Reach.of(actor, Act.HANDLE_REQUESTS);
        Reach approved = Reach.of(actor, Act.APPROVE_REQUESTS);
        if (handled.isEmpty() && approved.isEmpty()) {
            return List.of();
        }
        return cases.of(handled, approved, actor.staff(), LocalDate.now(clock)).entrySet().stream()
                .filter(waiting -> waiting.getValue() > 0)
                .map(waiting -> awaiting(waiting.getKey(), waiting.getValue()))
                .toList();
    }

    private static Awaiting awaiting(Awaited.Kind kind, long number) {
        return new Awaiting(
                number + " 件申请" + kind.words(), RequestPages.PATH + "?stage=OPEN&awaiting=" + kind, badge(kind));
    }

    private static Badge badge(Awaited.Kind kind) {
        return switch (kind) {
            case LATE -> new Badge("已逾期", Lamp.BAD);
            case PAST_INTERNAL -> new Badge("已过内部期限", Lamp.SOON);
            // the day on which both sides confirm begins the limit, so it should be today (Art. 31)
            case TO_CONFIRM -> new Badge("待确认", Lamp.BAD);
            case TO_APPROVE -> new Badge("待审批", Lamp.SOON);
            case TO_SERVE -> new Badge("待送达", Lamp.SOON);
        };
    }
}
