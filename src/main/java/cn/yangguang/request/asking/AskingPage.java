package cn.yangguang.request.asking;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages on which applications come in show. */
public final class AskingPage {

    private AskingPage() {}

    /**
     * The form.
     *
     * @param action where it is sent
     * @param once the mark by which the same form sent twice is known
     * @param where which organ, and how it came in
     * @param problems what was wrong with what was typed
     */
    public record Form(
            String action, String once, List<Field> where, List<Field> who, List<Field> what, FormProblems problems) {

        /** All fields, for the summary of what was wrong. */
        public List<Field> fields() {
            return Stream.of(where, who, what).flatMap(List::stream).toList();
        }
    }

    /**
     * The receipt 登记回执.
     *
     * @param next what happens now, and by when
     */
    public record Received(String number, String code, String unit, String day, String next) {}

    /** The form in which number and code are typed, and what was wrong with them. */
    public record Query(List<Field> fields, FormProblems problems) {}

    /** One thing that happened, as the applicant may know it. */
    public record Event(String day, String words) {}

    /**
     * How far a case is.
     *
     * @param due the last day for the answer in words, or what is awaited
     * @param door number and code, which no address may hold: the forms of the page send them along
     * @param answered whether the letter of the answer can be taken here
     * @param reply what the applicant may write now; null where nothing is asked of them
     * @param said what has just been done; empty where nothing was
     */
    public record Progress(
            Door door,
            String unit,
            String stage,
            String due,
            String description,
            List<Event> events,
            boolean answered,
            @Nullable Reply reply,
            String said) {}

    /** What opens a case to the applicant. */
    public record Door(String number, String code) {}

    /**
     * What the organ asked for, to be written here.
     *
     * @param title what is asked
     * @param note what is to be known before it is sent
     * @param seen the version of the case that the page shows
     */
    public record Reply(String title, String note, int seen, List<Field> fields, FormProblems problems) {}
}
