package cn.yangguang.publication.open;

import cn.yangguang.publication.StandardTable;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** What the public sees of publications. */
public final class OpenPiecePage {

    private OpenPiecePage() {}

    /**
     * The pieces of one unit, or of all.
     *
     * @param filed the item of the catalogue in words, where the list is narrowed to one
     * @param item its id, or empty
     */
    public record Listing(String title, String filed, String item, Field unit, List<Row> rows, Paging paging) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One piece of the list. */
    public record Row(String title, String path, String unit, String documentNumber, String item, String published) {}

    /**
     * A piece before the public.
     *
     * @param ended a sentence where it is no longer or not yet in force
     * @param edition a sentence where it is not the first edition
     */
    public record Show(
            String title,
            List<Meta> metas,
            List<StandardTable.Row> facts,
            String ended,
            String edition,
            String body,
            List<File> files,
            String unitPath) {
        public Show {
            metas = List.copyOf(metas);
            facts = List.copyOf(facts);
            files = List.copyOf(files);
        }
    }

    /** A meta tag. */
    public record Meta(String name, String content) {}

    /** A file to be taken away. */
    public record File(String name, String path, String size) {}

    /** What stood here once. */
    public record Gone(String indexNumber, String unit, String from, String until, String why, String instead) {}
}
