package cn.yangguang.duty.passing;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties of units that ended or gave some away, and to whom they go.
 *
 * @param left units that have ended and still owe something
 * @param choose the field that chooses whose duties pass
 * @param chosen whose duties are listed, null before one is chosen
 * @param past what was passed before
 */
public record PassingPage(
        List<Left> left, Field choose, @Nullable Chosen chosen, FormProblems problems, List<Past> past) {

    public PassingPage {
        left = List.copyOf(left);
        past = List.copyOf(past);
    }

    /** A unit that has ended and still owes something. */
    public record Left(String id, String name, String ended, long open) {}

    /**
     * The unit whose duties can be passed on.
     *
     * @param fields to whom, and why
     */
    public record Chosen(String id, String name, List<Row> rows, List<Field> fields) {
        public Chosen {
            rows = List.copyOf(rows);
            fields = List.copyOf(fields);
        }
    }

    /** One duty with what is open of it. */
    public record Row(String id, String title, String holder, long open, long overdue, boolean marked) {}

    /** One passing as it happened. */
    public record Past(String on, String from, String to, long duties, String because, String passer) {}
}
