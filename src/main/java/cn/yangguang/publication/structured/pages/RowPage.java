package cn.yangguang.publication.structured.pages;

import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the page about a piece's rows shows. */
public final class RowPage {

    private RowPage() {}

    /**
     * The rows of a piece, and a file of them that waits.
     *
     * @param path of the piece
     * @param mayImport whether a file may be sent
     * @param sent the file that waits; empty or one
     * @param tables the rows of the piece as they were imported; empty or one
     */
    public record Show(
            String title,
            String path,
            String seen,
            boolean mayImport,
            Field file,
            FormProblems problems,
            List<Sent> sent,
            List<Table> tables,
            Paging paging) {
        public Show {
            sent = List.copyOf(sent);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A file that was sent.
     *
     * @param underWay whether it is being read
     * @param sentence how far it is, what can be taken, or why nothing can
     * @param problems what is wrong with rows that are not taken
     * @param left headings that are not taken
     * @param preview its first rows; empty or one
     */
    public record Sent(
            String file,
            boolean underWay,
            int done,
            int total,
            String sentence,
            List<String> problems,
            String left,
            List<Table> preview) {
        public Sent {
            problems = List.copyOf(problems);
            preview = List.copyOf(preview);
        }
    }

    /** Rows under their heads. */
    public record Table(String caption, List<Head> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** The head of a column; {@code showing} says how the public gets it, where that is not whole. */
    public record Head(String words, String showing) {}
}
