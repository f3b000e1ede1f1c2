package cn.yangguang.plan.pages.comment;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.pages.WorkingDaysLeft;
import cn.yangguang.web.Badge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a desk says of rounds for comment: to the units what they are asked, to the office what it has to answer. */
@Component
@Order(100)
class CommentsAwaiting implements AwaitingList {

    private final Circulations circulations;
    private final KeptCalendar calendar;
    private final Clock clock;

    CommentsAwaiting(Circulations circulations, KeptCalendar calendar, Clock clock) {
        this.circulations = circulations;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        return Stream.concat(
                        asked(Reach.of(actor, Act.OBJECT_TO_PLAN)).stream(),
                        unanswered(Reach.of(actor, Act.CIRCULATE_PLAN)))
                .toList();
    }

    private List<Awaiting> asked(Reach reach) {
        LocalDate today = LocalDate.now(clock);
        List<Circulations.AskedUnit> open = reach.isEmpty() ? List.of() : circulations.askedOpen(reach);
        List<Circulations.AskedUnit> waiting =
                open.stream().filter(one -> one.waitsOn(today)).toList();
        if (!waiting.isEmpty()) {
            LocalDate last = waiting.getLast().lastDay();
            String left = WorkingDaysLeft.words(calendar.now(), today, last);
            String words = waiting.size() + " 份计划征求意见稿等着回复，" + last + " 截止，不回复的视为无意见";
            return List.of(
                    new Awaiting(words, "/desk/comments", new Badge(left.isEmpty() ? "征求意见" : left, Badge.Lamp.SOON)));
        }
        return open.isEmpty()
                ? List.of()
                : List.of(new Awaiting("征求意见稿和政务公开办的答复", "/desk/comments", new Badge("已回复或截止", Badge.Lamp.PLAIN)));
    }

    private Stream<Awaiting> unanswered(Reach reach) {
        return reach.isEmpty()
                ? Stream.empty()
                : circulations.unanswered(reach).stream()
                        .map(one -> new Awaiting(
                                "《" + one.title() + "》征求意见有 " + one.objections() + " 条意见待答复",
                                "/desk/plans/" + one.plan() + "/circulation",
                                new Badge("待答复", Badge.Lamp.SOON)));
    }
}
