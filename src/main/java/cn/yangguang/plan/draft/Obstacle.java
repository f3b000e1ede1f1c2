package cn.yangguang.plan.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be settled before a plan can be confirmed.
 *
 * @param sentence what is missing and what to do (Chinese)
 * @param matter where it is settled
 * @param task the task it is about, 0 for none
 */
public record Obstacle(String sentence, Matter matter, int task) {

    /** The years that a plan, and its date, may be of: none was issued before the first rules of 2008, some grace for old files. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2099;

    /** Where an obstacle is settled: in the plan's head, among its units, in one task, or in its round for comment. */
    public enum Matter {
        HEAD,
        UNITS,
        TASK,
        /** The office may go on without it if it says why. */
        ROUND
    }

    /** Everything that stands in the way on this day, in the order in which it is best settled. */
    public static List<Obstacle> in(Draft draft, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        HeadObstacles.in(draft.header(), today).forEach(sentence -> found.add(new Obstacle(sentence, Matter.HEAD, 0)));
        Set<String> open = openNames(draft);
        if (!open.isEmpty()) {
            found.add(new Obstacle(
                    "有 " + open.size() + " 个单位名称没有对上：" + String.join("、", open) + "。请逐个选择。", Matter.UNITS, 0));
        }
        if (draft.live().isEmpty()) {
            found.add(new Obstacle("没有任务可以确认，请恢复删去的任务。", Matter.HEAD, 0));
        }
        Integer year = draft.header().year();
        draft.live().forEach(task -> add(found, task, year));
        return found;
    }

    private static Set<String> openNames(Draft draft) {
        Set<String> names = new java.util.LinkedHashSet<>();
        draft.unsettledNames().values().stream()
                .filter(unit -> unit.link() == NamedUnit.Link.OPEN)
                .forEach(unit -> names.add(unit.printed()));
        return names;
    }

    private static void add(List<Obstacle> found, DraftTask task, @Nullable Integer year) {
        boolean nobody = task.everybody().stream().allMatch(unit -> unit.link() == NamedUnit.Link.LEFT_OUT);
        if (!nobody && task.leaderless()) {
            found.add(new Obstacle("任务 " + task.id() + " 由牵头单位承担，但没有牵头单位，请补上，或改由谁承担。", Matter.TASK, task.id()));
        }
        if (nobody) {
            found.add(new Obstacle("任务 " + task.id() + " 没有责任单位，请补上，或删去这条任务。", Matter.TASK, task.id()));
        }
        HeadObstacles.far(task, year)
                .forEach(day -> found.add(new Obstacle(
                        "任务 " + task.id() + " 的到期日 " + day + " 离计划年度 " + year + " 太远，请改正要求或时限中的日期，或把这项职责选为“不作为职责”。",
                        Matter.TASK,
                        task.id())));
        if (task.contradictory()) {
            String what = String.join("；", task.contradictions());
            found.add(new Obstacle("任务 " + task.id() + " 前后矛盾：" + what + "。请核对后保存。", Matter.TASK, task.id()));
        }
    }
}
