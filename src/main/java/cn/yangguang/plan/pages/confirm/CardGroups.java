package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts the tasks of the table into groups that fold, so that a plan of seventy tasks can be seen on a telephone. */
final class CardGroups {

    /** More cards than this are no group that somebody sees at a glance. */
    private static final int MOST = 10;

    private CardGroups() {}

    /** Neighbours under one heading; open is the first that needs a person, or all of them. */
    static List<ReadingPage.Group> of(Cards cards, Draft draft, boolean unfolded) {
        List<List<DraftTask>> parts = parts(draft);
        List<DraftTask> first = parts.stream()
                .filter(part -> part.stream().anyMatch(CardGroups::waiting))
                .findFirst()
                .orElse(parts.size() == 1 ? parts.getFirst() : List.of());
        return parts.stream()
                .map(part -> group(cards, part, unfolded || part.equals(first)))
                .toList();
    }

    private static List<List<DraftTask>> parts(Draft draft) {
        List<List<DraftTask>> parts = new ArrayList<>();
        for (DraftTask task : draft.live()) {
            if (!task.general()) {
                boolean next = parts.isEmpty()
                        || parts.getLast().size() == MOST
                        || !heading(parts.getLast().getFirst()).equals(heading(task));
                if (next) {
                    parts.add(new ArrayList<>());
                }
                parts.getLast().add(task);
            }
        }
        return parts;
    }

    private static String heading(DraftTask task) {
        return task.path().isEmpty() ? "" : task.path().getFirst();
    }

    private static ReadingPage.Group group(Cards cards, List<DraftTask> part, boolean open) {
        int from = part.getFirst().id();
        int to = part.getLast().id();
        return new ReadingPage.Group(
                heading(part.getFirst()),
                from == to ? "任务 " + from : "任务 " + from + " 至 " + to,
                count(part, DraftTask::uncertain),
                count(part, CardGroups::unlinked),
                part.stream().map(cards::card).toList(),
                open);
    }

    private static long count(List<DraftTask> part, Predicate<DraftTask> which) {
        return part.stream().filter(which).count();
    }

    private static boolean unlinked(DraftTask task) {
        return task.everybody().stream().anyMatch(unit -> unit.link() == NamedUnit.Link.OPEN);
    }

    private static boolean waiting(DraftTask task) {
        return task.uncertain() || unlinked(task);
    }
}
