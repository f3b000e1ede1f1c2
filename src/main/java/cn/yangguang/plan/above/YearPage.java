package cn.yangguang.plan.above;

import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** Two plans side by side, as two years of one place. */
public final class YearPage {

    private YearPage() {}

    /**
     * The page.
     *
     * @param before the other plan's title, empty where none is chosen
     */
    public record Show(
            String title, String path, String before, List<Field> choose, List<Count> counts, List<Group> groups) {
        public Show {
            choose = List.copyOf(choose);
            counts = List.copyOf(counts);
            groups = List.copyOf(groups);
        }
    }

    /** How many tasks there are of a kind, and its part of a bar of 100. */
    public record Count(String anchor, Badge badge, long number, long from, long width) {}

    /** The tasks of one kind. */
    public record Group(String anchor, String title, String hint, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One task.
     *
     * @param before its number in the other plan, empty where it is new
     * @param after its number in this plan, empty where it is gone
     * @param likely whether it is not sure that both are one
     * @param differences what changed, with the words marked
     * @param ended how its times in the other plan ended
     */
    public record Row(
            String before,
            String after,
            String requirement,
            boolean likely,
            List<TaskPair.Difference> differences,
            List<Badge> ended) {
        public Row {
            differences = List.copyOf(differences);
            ended = List.copyOf(ended);
        }
    }
}
