package cn.yangguang.plan.pages;

import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.circulating.Reply;
import cn.yangguang.plan.keeping.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far a plan has come, as a line of steps: each with its name, what is known of it, and whether it is done. */
@Component
public class Steps {

    private final Circulations circulations;
    private final Clock clock;

    Steps(Circulations circulations, Clock clock) {
        this.circulations = circulations;
        this.clock = clock;
    }

    /** The steps of a plan; none where it was given up, or is an amendment of another one or a plan of a higher level. */
    public List<PlanPage.Step> of(Plan plan) {
        if (plan.discarded() != null || plan.amends() != null || plan.level() != null) {
            return List.of();
        }
        Optional<Circulation> round = circulations.latest(plan.id());
        List<PlanPage.Step> steps = new ArrayList<>();
        steps.add(step("起草核对", "上传于 " + day(plan.uploaded()), plan.draft() && round.isEmpty(), true));
        steps.add(round.map(one -> round(plan, one))
                .orElseGet(() -> step("征求意见", plan.draft() ? "还没有征求" : "没有征求", false, false)));
        Plan.Done confirmed = plan.confirmed();
        boolean ready = plan.draft() && round.isPresent() && !round.get().openOn(today());
        steps.add(step("确认印发", confirmed == null ? "还没有确认" : day(confirmed), ready, confirmed != null));
        Instant published = plan.published();
        steps.add(step(
                "向公众公开",
                published == null ? "没有公开" : day(published) + (plan.waitsForReview() ? "，调整后的内容待公开" : ""),
                plan.waitsForReview(),
                published != null));
        boolean closed = plan.closedOn() != null;
        steps.add(step(
                "年终办结",
                closed ? Words.text(plan.closedOn()) : confirmed == null ? "还没有办结" : "各单位正在办理",
                confirmed != null && !closed,
                closed));
        return steps;
    }

    private PlanPage.Step round(Plan plan, Circulation round) {
        List<Objection> objections = circulations.objections(round.id());
        long answered = round.asked().stream()
                .map(asked -> Reply.of(round, asked, objections, today()))
                .filter(reply -> reply == Reply.AGREED || reply == Reply.OBJECTED)
                .count();
        long standing = objections.stream().filter(Objection::stands).count();
        String words = round.openedOn() + " 至 " + round.lastDay() + "，" + answered + "/"
                + round.asked().size() + " 个单位回复，意见 " + standing + " 条";
        return step("征求意见", words, plan.draft() && round.openOn(today()), true);
    }

    private static PlanPage.Step step(String title, String words, boolean now, boolean done) {
        return new PlanPage.Step(title, words, now ? "进行中" : done ? "已完成" : "", now);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String day(Plan.Done done) {
        return day(done.at());
    }

    private static String day(Instant at) {
        return Words.at(at).substring(0, 10);
    }
}
