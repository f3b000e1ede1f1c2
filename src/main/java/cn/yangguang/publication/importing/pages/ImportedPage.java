package cn.yangguang.publication.importing.pages;

import cn.yangguang.publication.StandardTable;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about imports show. */
public final class ImportedPage {

    private ImportedPage() {}

    /** The imports, and the issuers who are nobody here yet, of whom there may be more. */
    public record Listing(List<Run> runs, Paging paging, List<Issuer> issuers, long allIssuers) {
        public Listing {
            runs = List.copyOf(runs);
            issuers = List.copyOf(issuers);
        }
    }

    /** One import of the list. */
    public record Run(String source, String path, String place, String begun, Badge state, String words) {}

    /** An issuer who is nobody here yet. */
    public record Issuer(String name, String path, long pieces) {}

    /** What became of one import. */
    public record Report(String source, List<StandardTable.Row> facts, List<Line> lines, Paging paging) {
        public Report {
            facts = List.copyOf(facts);
            lines = List.copyOf(lines);
        }
    }

    /** A line that somebody should look at; the path leads to the piece, or is empty. */
    public record Line(String where, String id, Badge what, String reason, String path) {}

    /** Asks which unit a name means. */
    public record Link(String name, long pieces, String action, Field unit, FormProblems problems) {}
}
