package cn.yangguang.plan.scheme;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about schemes show. */
public final class SchemePage {

    private SchemePage() {}

    /**
     * A unit's scheme at its desk.
     *
     * @param fields its words to be written; empty where it only shows
     * @param mayReturn whether the reader decides on it
     * @param steps the next steps that the reader may take
     */
    public record Show(
            String title,
            String plan,
            String path,
            String work,
            Badge stage,
            List<String> sentences,
            int seen,
            boolean saved,
            FormProblems problems,
            List<Field> fields,
            @Nullable Words words,
            boolean mayReturn,
            Field because,
            List<Confirmation> steps,
            List<Numbered> numbers) {
        public Show {
            sentences = List.copyOf(sentences);
            fields = List.copyOf(fields);
            steps = List.copyOf(steps);
            numbers = List.copyOf(numbers);
        }

        /** Every field, for the list of what is wrong. */
        public List<Field> problemFields() {
            return mayReturn ? List.of(because) : fields;
        }
    }

    /** One number of the scheme, with its file. */
    public record Numbered(String words, String path) {}

    /** A scheme to be read. */
    public record Words(String title, List<Part> parts, List<Row> rows) {
        public Words {
            parts = List.copyOf(parts);
            rows = List.copyOf(rows);
        }
    }

    /** One heading with the paragraphs under it. */
    public record Part(String heading, List<String> paragraphs) {}

    /** One row of the table. */
    public record Row(
            int position,
            String requirement,
            String measures,
            String section,
            String person,
            String deadline,
            String inner) {}

    /** What the public sees: who made it, when it was published, and the file. */
    public record Open(String unit, String plan, String planPath, String published, String file, Words words) {}
}
