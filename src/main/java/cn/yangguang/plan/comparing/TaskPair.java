package cn.yangguang.plan.comparing;

import cn.yangguang.language.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A task before and after; null on the side where there is none, never on both. */
public record TaskPair(
        @Nullable ComparedTask before, @Nullable ComparedTask after) {

    /** What became of a task. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** One thing about a task that is not as it was, with its title in Chinese. */
    public record Difference(String title, List<TextChange> changes) {
        public Difference {
            changes = List.copyOf(changes);
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return differences().isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** The task as it is shown: afterwards, or before where it was removed. */
    public ComparedTask shown() {
        return after != null ? after : java.util.Objects.requireNonNull(before);
    }

    /** Everything that changed; none where the task is the same, or stands on one side only. */
    public List<Difference> differences() {
        if (before == null || after == null) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>();
        names(found, "上级标题", before.path(), after.path());
        words(found, "具体要求", ComparedTask::requirement);
        names(found, "牵头单位", before.lead(), after.lead());
        names(found, "责任单位", before.units(), after.units());
        words(found, "时限", ComparedTask::deadline);
        names(found, "职责", before.measures(), after.measures());
        return found;
    }

    private void words(List<Difference> found, String title, Function<ComparedTask, String> part) {
        String old = before == null ? "" : part.apply(before);
        String young = after == null ? "" : part.apply(after);
        if (!old.equals(young)) {
            found.add(new Difference(title, TextChange.between(old, young)));
        }
    }

    /** Names that stayed come in their new order, then those that went, then those that came. */
    private static void names(List<Difference> found, String title, List<String> old, List<String> young) {
        if (old.equals(young)) {
            return;
        }
        List<TextChange> changes = new ArrayList<>();
        young.stream().filter(old::contains).forEach(name -> put(changes, TextChange.Kind.KEPT, name));
        old.stream().filter(name -> !young.contains(name)).forEach(name -> put(changes, TextChange.Kind.REMOVED, name));
        young.stream().filter(name -> !old.contains(name)).forEach(name -> put(changes, TextChange.Kind.ADDED, name));
        found.add(new Difference(title, changes));
    }

    private static void put(List<TextChange> changes, TextChange.Kind kind, String name) {
        if (!changes.isEmpty()) {
            changes.add(new TextChange(TextChange.Kind.KEPT, "、"));
        }
        changes.add(new TextChange(kind, name));
    }
}
