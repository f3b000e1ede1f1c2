package cn.yangguang.plan.pages.comment;

import cn.yangguang.plan.comparing.ComparedTask;
import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.comparing.TaskPairs;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.web.Badge;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays out what changed between two drafts of one plan. */
public final class TaskChanges {

    private TaskChanges() {}

    /** The tasks of both drafts, matched by their numbers first. */
    public static List<TaskPair> between(Draft before, Draft after) {
        return TaskPairs.byKey(compared(before), compared(after));
    }

    private static List<ComparedTask> compared(Draft draft) {
        return draft.live().stream().map(ComparedTask::of).toList();
    }

    /** How many tasks became what; those that stayed the same last. */
    public static List<PlanPage.Count> counts(List<TaskPair> pairs) {
        return Stream.of(TaskPair.Kind.CHANGED, TaskPair.Kind.ADDED, TaskPair.Kind.REMOVED, TaskPair.Kind.SAME)
                .map(kind -> new PlanPage.Count(
                        badge(kind).words(),
                        pairs.stream().filter(pair -> pair.kind() == kind).count(),
                        "条",
                        ""))
                .toList();
    }

    /** The tasks that did not stay the same, each with its reasons. */
    public static List<Change> changes(List<TaskPair> pairs, Function<TaskPair, List<String>> reasons) {
        return pairs.stream()
                .filter(pair -> pair.kind() != TaskPair.Kind.SAME)
                .map(pair -> change(pair, reasons.apply(pair)))
                .toList();
    }

    private static Change change(TaskPair pair, List<String> reasons) {
        ComparedTask shown = pair.shown();
        return new Change(
                "任务 " + shown.key(),
                badge(pair.kind()),
                shown.requirement(),
                String.join(
                        "、",
                        Stream.concat(shown.lead().stream(), shown.units().stream())
                                .toList()),
                pair.differences(),
                reasons);
    }

    private static Badge badge(TaskPair.Kind kind) {
        return switch (kind) {
            case SAME -> new Badge("没有变化", Badge.Lamp.PLAIN);
            case CHANGED -> new Badge("修改", Badge.Lamp.SOON);
            case ADDED -> new Badge("新增", Badge.Lamp.GOOD);
            case REMOVED -> new Badge("删去", Badge.Lamp.BAD);
        };
    }
}
