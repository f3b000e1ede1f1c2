package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.request.StageName;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
        WaitingCases.Waiting waiting = cases.of(handled, approved, actor.staff(), LocalDate.now(clock));
        List<Awaiting> awaiting = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        String before = today.minusDays(1).toString();
        add(awaiting, waiting.late(), "件申请过了答复期限", "?stage=OPEN&dueTo=" + before, new Badge("已逾期", Lamp.BAD));
        add(
                awaiting,
                waiting.internal(),
                "件申请过了内部期限，还在答复期限之内",
                "?stage=OPEN&internalTo=" + before + "&dueFrom=" + today,
                new Badge("已过内部期限", Lamp.SOON));
        // the day on which both sides confirm begins the limit, so it should be today (Art. 31)
        add(awaiting, waiting.submitted(), "件申请等您与申请人确认收到", stage(StageName.SUBMITTED), new Badge("待确认", Lamp.BAD));
        add(awaiting, waiting.inReview(), "件申请的答复等您审批", stage(StageName.IN_REVIEW), new Badge("待审批", Lamp.SOON));
        add(awaiting, waiting.signed(), "件申请的答复等您送达", stage(StageName.SIGNED), new Badge("待送达", Lamp.SOON));
        return awaiting;
    }

    private static String stage(StageName stage) {
        return "?stage=" + stage;
    }

    private static void add(List<Awaiting> awaiting, long number, String words, String query, Badge badge) {
        if (number > 0) {
            awaiting.add(new Awaiting(number + " " + words, RequestPages.PATH + query, badge));
        }
    }
}
