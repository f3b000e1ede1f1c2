package cn.yangguang.request.handling;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the desk's pages of cases show. */
public final class RequestPage {

    private RequestPage() {}

    /** One case of a list. */
    public record Row(
            String number,
            String path,
            String applicant,
            String description,
            String unit,
            String received,
            List<Badge> badges) {}

    /**
     * A list.
     *
     * @param narrowed that only the cases behind a number of the statistics are in it; empty where it is not so
     */
    public record Listing(List<Row> rows, Paging paging, List<Field> filters, boolean mayRegister, String narrowed) {}

    /** A name and what it says. */
    public record Fact(String name, String words) {}

    /** One thing that happened. */
    public record Event(String day, String name, String words, String by) {}

    /** One thing that can be done next. */
    public record Next(String words, String path, boolean first) {}

    /**
     * A case.
     *
     * @param why the clock's reasons, a line each
     * @param days the limit day by day, a line each
     * @param whatIf the calculator, filled in from the case; empty while no limit runs
     * @param remediesPath its reconsiderations and lawsuits
     */
    public record Case(
            String number,
            List<Badge> badges,
            List<Fact> facts,
            String applicantPath,
            List<Next> next,
            List<String> why,
            List<String> days,
            List<Event> events,
            String whatIf,
            String remediesPath) {}

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
