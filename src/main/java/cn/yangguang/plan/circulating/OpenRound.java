package cn.yangguang.plan.circulating;

import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.keeping.Hindrance;
import cn.yangguang.plan.keeping.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan is not issued while objections wait for an answer, or units may still raise some. */
@Component
class OpenRound implements Hindrance {

    private final Circulations circulations;
    private final CirculationRows rows;

    OpenRound(Circulations circulations, CirculationRows rows) {
        this.circulations = circulations;
        this.rows = rows;
    }

    @Override
    public List<Obstacle> of(Plan plan) {
        List<Obstacle> found = new ArrayList<>();
        circulations.latest(plan.id()).ifPresent(round -> {
            List<Objection> objections = circulations.objections(round.id());
            List<Objection> waiting =
                    objections.stream().filter(Objection::waiting).toList();
            if (!waiting.isEmpty()) {
                found.add(obstacle("征求意见收到的意见还有 " + waiting.size() + " 条没有答复（任务 " + tasks(waiting) + "），请逐条答复。"));
            }
            long silent = round.asked().stream()
                    .filter(asked -> Reply.of(round, asked, objections, rows.today()) == Reply.WAITING)
                    .count();
            if (silent > 0) {
                found.add(obstacle("征求意见到 " + round.lastDay() + " 才截止，还有 " + silent + " 个单位没有回复，请等到截止以后。"));
            }
        });
        return found;
    }

    private static Obstacle obstacle(String sentence) {
        return new Obstacle(sentence, Obstacle.Matter.ROUND, 0);
    }

    private static String tasks(List<Objection> objections) {
        return objections.stream()
                .map(one -> String.valueOf(one.task()))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
