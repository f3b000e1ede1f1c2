package cn.yangguang.request.letters;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of letters show. */
public final class LetterPage {

    private LetterPage() {}

    /** One letter of a list; the case is empty where the list is that of one case. */
    public record Entry(String name, String number, String day, String path, List<Badge> badges, String request) {}

    /** A letter that can be begun, with what it tells of. */
    public record Possible(String name, String about, String kind, int matter) {}

    /**
     * The letters of a case.
     *
     * @param fee the questions about a fee; empty where none can be asked now
     * @param counted how many pieces came earlier in the month
     */
    public record OfCase(
            String number,
            String casePath,
            int seen,
            List<Entry> letters,
            List<Possible> possible,
            List<Field> fee,
            String counted,
            FormProblems problems) {}

    /** A passage: ADDRESSEE, PARAGRAPH, ROW or SIGNED. */
    public record Passage(String kind, String name, String text) {}

    /**
     * One letter.
     *
     * @param places where people may write now; empty where nothing can change
     * @param note what stands in the way, or comes next
     * @param mayDownload whether this person may know who asks, and it is still known
     * @param pdf whether the house has a font for it
     * @param drop null where it is no draft that can be dropped
     * @param because the question why it is voided; empty where it cannot be
     */
    public record One(
            String name,
            String request,
            String casePath,
            String path,
            int seen,
            List<Badge> badges,
            String organ,
            String number,
            String title,
            List<Passage> passages,
            List<Field> places,
            String note,
            boolean mayDownload,
            boolean pdf,
            boolean mayFinish,
            boolean mayStamp,
            boolean stamped,
            @Nullable Confirmation drop,
            List<Field> because,
            FormProblems problems) {}

    /** All letters with numbers. */
    public record Register(List<Entry> letters, Paging paging, boolean remedies) {}
}
