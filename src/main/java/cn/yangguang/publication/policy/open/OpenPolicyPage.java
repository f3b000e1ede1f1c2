package cn.yangguang.publication.policy.open;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** What the public sees of the library. */
public final class OpenPolicyPage {

    private OpenPolicyPage() {}

    /**
     * The library, or the list of what is in force.
     *
     * @param action where the filters lead
     */
    public record Library(
            String title,
            String action,
            boolean inForce,
            String today,
            List<Field> filters,
            List<Row> rows,
            Paging paging) {
        public Library {
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }
    }

    /** One document. */
    public record Row(
            String title,
            String path,
            String number,
            String organ,
            String signed,
            String term,
            Badge validity,
            boolean normative) {}
}
