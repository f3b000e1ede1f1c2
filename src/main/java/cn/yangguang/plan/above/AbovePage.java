package cn.yangguang.plan.above;

import cn.yangguang.language.TextChange;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about the plans above a plan show. */
public final class AbovePage {

    private AbovePage() {}

    /**
     * A plan with the plans above it side by side.
     *
     * @param summary how many of its tasks carry something out, and how many it added
     * @param link the choice of another plan above; null for who may not choose, or where there is none to choose
     */
    public record Overview(
            String title,
            String path,
            List<Upper> above,
            String summary,
            List<Chapter> chapters,
            FormProblems problems,
            @Nullable Field link,
            boolean mayEdit) {
        public Overview {
            above = List.copyOf(above);
            chapters = List.copyOf(chapters);
        }
    }

    /** One plan above, how many of its tasks came to what, and how they are taken away. */
    public record Upper(
            String name,
            String level,
            String year,
            String path,
            long all,
            List<Share> shares,
            @Nullable Confirmation unlink) {
        public Upper {
            shares = List.copyOf(shares);
        }
    }

    /** A number with its badge, where those are listed, and its part of a bar of 100. */
    public record Share(Badge badge, long number, String path, long from, long width) {}

    /** The tasks of the plan under one heading. */
    public record Chapter(String heading, List<Line> lines) {
        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /** One task of the plan; for each plan above the tasks that it carries out. */
    public record Line(int number, String requirement, List<List<Link>> above) {
        public Line {
            above = List.copyOf(above);
        }
    }

    /** A plan beside one plan above. */
    public record Compared(
            String title,
            String below,
            String path,
            String name,
            List<Share> shares,
            String chosen,
            List<Group> groups,
            List<Added> added,
            boolean mayEdit) {
        public Compared {
            shares = List.copyOf(shares);
            groups = List.copyOf(groups);
            added = List.copyOf(added);
        }
    }

    /** The tasks above under one heading, and how many came to what. */
    public record Group(String heading, String counts, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One task above.
     *
     * @param note what a person said and who; empty where nobody has
     * @param version of that answer, 0 where there is none
     * @param sent the numbers of the tasks below that would be confirmed as they are
     */
    public record Row(
            int number, String requirement, Badge fate, List<Own> own, String note, int version, List<Integer> sent) {
        public Row {
            own = List.copyOf(own);
            sent = List.copyOf(sent);
        }
    }

    /**
     * A task below beside the one above.
     *
     * @param changes what is new in its words; empty where too little is shared to be marked word by word
     */
    public record Own(int number, String requirement, List<TextChange> changes) {
        public Own {
            changes = List.copyOf(changes);
        }
    }

    /** A task below that came from nowhere above, and the task above that is most like it. */
    public record Added(
            int number, String requirement, @Nullable Link nearest) {}

    /** The question what became of one task above. */
    public record Task(
            String title,
            String below,
            String back,
            String name,
            String heading,
            String requirement,
            int version,
            List<Field> fields,
            FormProblems problems,
            List<Fact> history) {
        public Task {
            fields = List.copyOf(fields);
            history = List.copyOf(history);
        }
    }
}
