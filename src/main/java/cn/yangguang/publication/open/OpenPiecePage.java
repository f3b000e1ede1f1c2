package cn.yangguang.publication.open;

import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.policy.keeping.RelatedDocuments;
import cn.yangguang.publication.structured.open.OpenTable;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public sees of publications. */
public final class OpenPiecePage {

    private OpenPiecePage() {}

    /**
     * The pieces that were asked for.
     *
     * @param filed the item of the catalogue in words, where the list is narrowed to one
     * @param item its id, or empty
     * @param place the id of the place that the list is narrowed to, or empty
     * @param filtered whether not all were
     * @param counted how many there are, in words
     * @param feed where the same can be subscribed to, without the form; empty where there is no feed of it
     */
    public record Listing(
            String title,
            String filed,
            String item,
            String place,
            List<Field> filters,
            boolean filtered,
            String counted,
            String feed,
            List<Row> rows,
            Paging paging) {
        public Listing {
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }
    }

    /** One piece of the list; {@code validity} marks what holds no longer, or not as it stands. */
    public record Row(
            String title,
            String path,
            String unit,
            String documentNumber,
            String item,
            String published,
            @Nullable Badge validity) {}

    /**
     * A piece before the public.
     *
     * @param policy what it shows as a policy document
     * @param edition a sentence where it is not the first edition, or came from elsewhere
     */
    public record Show(
            String title,
            List<Meta> metas,
            List<StandardTable.Row> facts,
            PolicyPart policy,
            String edition,
            List<Said> said,
            String body,
            List<OpenTable> tables,
            List<File> files,
            String path,
            String unitPath) {
        public Show {
            metas = List.copyOf(metas);
            facts = List.copyOf(facts);
            files = List.copyOf(files);
            said = List.copyOf(said);
            tables = List.copyOf(tables);
        }
    }

    /**
     * What a piece shows as a policy document.
     *
     * @param mark the word of its validity where that is not simply in force; else empty
     * @param sentence the same in a sentence
     * @param ending what abolished it; null where nothing of this house did
     * @param sheet whether it is printed as a document: with its number above and its organ and day below
     * @param day of signature, in words, empty where it is not known
     */
    public record PolicyPart(
            String mark,
            String sentence,
            RelatedDocuments.@Nullable Related ending,
            boolean sheet,
            String number,
            String organ,
            String day,
            List<RelatedDocuments.Group> related) {
        public PolicyPart {
            related = List.copyOf(related);
        }
    }
    /** What the piece says to one content element of its item; {@code html} where it is a text, else {@code words}. */
    public record Said(String heading, String words, String html) {}

    /** A meta tag. */
    public record Meta(String name, String content) {}

    /**
     * A file to be taken away.
     *
     * @param preview where it can be looked into; empty where it cannot
     */
    public record File(String name, String path, String type, String size, String preview) {}
}
