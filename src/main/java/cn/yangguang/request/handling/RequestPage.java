package cn.yangguang.request.handling;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the desk's pages of cases show. */
public final class RequestPage {

    private RequestPage() {}

    /**
     * One case of a list.
     *
     * @param legal its legal limit as a lamp; none where none runs
     * @param internal the office's own
     */
    public record Row(
            String number,
            String path,
            String applicant,
            String description,
            String unit,
            String received,
            Badge stage,
            List<Badge> legal,
            List<Badge> internal) {}

    /**
     * A list.
     *
     * @param internal whether internal deadlines are shown
     * @param narrowed that only the cases behind a number of the statistics are in it; empty where it is not so
     */
    public record Listing(
            List<Row> rows,
            Paging paging,
            List<Field> filters,
            boolean mayRegister,
            boolean maySetTerms,
            boolean internal,
            String narrowed) {}

    /** A name and what it says. */
    public record Fact(String name, String words) {}

    /** One thing that happened. */
    public record Event(String day, String name, String words, String by) {}

    /** A link and its words. */
    public record Link(String words, String path) {}

    /**
     * What stands beside a case.
     *
     * @param proofs files that tell who asks
     * @param similar requests for much the same
     * @param others further requests of the same applicant
     * @param disclosing where the answer can be made public; none for who may not, or before the answer
     */
    public record Beside(
            List<Fact> facts, List<Link> proofs, List<Link> similar, List<Link> others, List<Link> disclosing) {}

    /**
     * The form in which an answer is made ready for the public log.
     *
     * @param open where it stands already; empty while it does not
     */
    public record Disclosing(String number, String path, String open, List<Field> fields, FormProblems problems) {}

    /** One thing that can be done next. */
    public record Next(String words, String path, boolean first) {}

    /**
     * A case.
     *
     * @param notes what can be written down beside the course; none where nothing can
     * @param why the clock's reasons, a line each
     * @param days the limit day by day, a line each
     * @param internalWhy the internal deadline's reasons; none where there is no such deadline
     * @param internalDays the same day by day
     * @param whatIf the calculator, filled in from the case; empty while no limit runs
     * @param remediesPath its reconsiderations and lawsuits
     */
    public record Case(
            String number,
            String path,
            List<Badge> badges,
            List<Fact> facts,
            String applicantPath,
            List<Next> next,
            List<Next> notes,
            List<String> why,
            List<String> days,
            List<String> internalWhy,
            List<String> internalDays,
            List<Event> events,
            String whatIf,
            String remediesPath,
            Beside beside) {}

    /** Who asks, in full. */
    public record Applicant(String number, String path, List<Fact> facts) {}

    /** The form for something that happens. */
    public record Happens(
            String number,
            String path,
            String title,
            String action,
            int seen,
            String rule,
            List<Field> fields,
            FormProblems problems) {}
}
