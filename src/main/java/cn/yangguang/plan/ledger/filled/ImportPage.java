package cn.yangguang.plan.ledger.filled;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages show on which a filled-in sheet comes back. */
public final class ImportPage {

    private ImportPage() {}

    /** Where the sheet is handed in. */
    public record Start(FormProblems problems, Field file) {}

    /**
     * What the sheet would do.
     *
     * @param warning what went wrong at the last try, empty where nothing did
     * @param sent what the form sends along unseen
     * @param taken how many rows are recorded at the press of the button
     * @param asked how many questions are open
     */
    public record Preview(
            String warning, String sentence, List<Row> rows, Map<String, List<String>> sent, long taken, long asked) {
        public Preview {
            rows = List.copyOf(rows);
            sent = Map.copyOf(sent);
        }
    }

    /**
     * One row of the sheet.
     *
     * @param answer the question's field, null where nothing is asked
     */
    public record Row(
            String place,
            String title,
            String detail,
            Badge verdict,
            String words,
            List<String> remarks,
            @Nullable Field answer) {
        public Row {
            remarks = List.copyOf(remarks);
        }
    }
}
