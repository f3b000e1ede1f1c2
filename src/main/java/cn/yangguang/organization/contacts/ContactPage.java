package cn.yangguang.organization.contacts;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages about contacts show. */
public final class ContactPage {

    private ContactPage() {}

    /**
     * The list.
     *
     * @param ask the deed that asks all units again, where the reader may
     * @param gaps whether only what is missing or waits is listed
     */
    public record Listing(
            String sentence, List<Row> rows, @Nullable Confirmation ask, boolean gaps) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One unit; the path leads to its form, empty where the reader only reads. */
    public record Row(
            String unit,
            String path,
            String leader,
            String section,
            String name,
            String phone,
            String confirmed,
            Badge state) {}

    /** The form of one unit; {@code mayConfirm} where it waits to be looked at again. */
    public record Editing(
            UUID unit,
            String name,
            String sentence,
            int seen,
            boolean mayConfirm,
            FormProblems problems,
            List<Field> fields) {
        public Editing {
            fields = List.copyOf(fields);
        }
    }
}
