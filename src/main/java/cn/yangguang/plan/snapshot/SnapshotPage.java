package cn.yangguang.plan.snapshot;

import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about snapshots show. */
public final class SnapshotPage {

    private SnapshotPage() {}

    /**
     * What the reader's units write and approve, and the plans of which the reader releases it.
     *
     * @param writes whether units of the reader write at all
     */
    public record Listing(boolean writes, List<Row> waiting, List<Row> others, List<Link> boards) {
        public Listing {
            waiting = List.copyOf(waiting);
            others = List.copyOf(others);
            boards = List.copyOf(boards);
        }
    }

    /** One snapshot in a list; the last deed is empty where nobody has begun. */
    public record Row(String plan, String period, String unit, String path, Badge stage, String by, String last) {}

    /**
     * A plan's periods as its office sees them.
     *
     * @param release the wish to release what is approved; null where nothing is, or for who may not
     */
    public record Board(
            String title,
            String path,
            FormProblems problems,
            List<Field> pace,
            int version,
            List<Link> spans,
            String chosen,
            String summary,
            List<Row> rows,
            @Nullable Confirmation release,
            String open) {
        public Board {
            pace = List.copyOf(pace);
            spans = List.copyOf(spans);
            rows = List.copyOf(rows);
        }
    }

    /** One snapshot with what the reader may do to it. */
    public record Show(
            String title,
            String unit,
            String plan,
            String path,
            Badge stage,
            Link back,
            FormProblems problems,
            List<Fact> facts,
            int version,
            List<Field> write,
            String hint,
            List<Edition> editions,
            boolean approve,
            @Nullable Field giveBack) {
        public Show {
            facts = List.copyOf(facts);
            write = List.copyOf(write);
            editions = List.copyOf(editions);
        }
    }

    /** The words of one edition and its dates. */
    public record Edition(String title, String dates, long due, long done, String counted, List<Fact> words) {
        public Edition {
            words = List.copyOf(words);
        }
    }

    /** What the public sees of one period. */
    public record Open(String title, String path, List<Link> spans, String chosen, String period, List<Unit> units) {
        public Open {
            spans = List.copyOf(spans);
            units = List.copyOf(units);
        }
    }

    /** What one unit says of the period, and what it said before a correction. */
    public record Unit(String name, String anchor, Edition present, List<Edition> before) {
        public Unit {
            before = List.copyOf(before);
        }
    }
}
