package cn.yangguang.plan.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages about plans show. */
public final class PlanPage {

    private PlanPage() {}

    /**
     * The plans within reach.
     *
     * @param discarded whether these are the plans that were given up
     * @param gone how many were given up
     */
    public record Listing(List<Row> rows, boolean mayAdd, boolean discarded, int gone) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One plan in a list; what is not known is empty. */
    public record Row(
            UUID id, String title, String owner, String year, String documentNumber, String issuedOn, Badge state) {}

    /** The form for a new plan; the link leads to the plan that the same file has become before. */
    public record Adding(
            FormProblems problems,
            List<Field> fields,
            @Nullable Link known) {
        public Adding {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One step in a plan's life.
     *
     * @param state in words, empty for what has not come yet
     */
    public record Step(String title, String words, String state, boolean current) {}

    /**
     * One plan; a draft and one that was given up have no sections.
     *
     * @param keep the version of what people have written on the draft for the public, where they may keep it; or empty
     * @param hide where it is taken off the public page, being there since before plans had pieces; or null
     * @param waitsForReview whether the public still sees what was before an amendment
     * @param mayDraft whether what the public is to read of it as it is now can be drafted
     * @param takeBackWaits whether it could be taken back, were it not public
     */
    public record Show(
            UUID id,
            String title,
            Badge state,
            boolean discarded,
            List<Step> steps,
            List<Link> links,
            List<Link> versions,
            List<Fact> facts,
            List<Count> counts,
            List<Section> sections,
            List<Fact> history,
            String problem,
            String keep,
            @Nullable Asking hide,
            boolean waitsForReview,
            boolean mayDraft,
            @Nullable Asking takeBack,
            boolean takeBackWaits) {
        public Show {
            steps = List.copyOf(steps);
            links = List.copyOf(links);
            versions = List.copyOf(versions);
            facts = List.copyOf(facts);
            counts = List.copyOf(counts);
            sections = List.copyOf(sections);
            history = List.copyOf(history);
        }
    }

    /**
     * A number with what it counts, and where these are listed.
     *
     * @param unit what follows the number, nothing where the title says it all
     */
    public record Count(String title, long number, String unit, String path) {
        public Count(String title, long number, String path) {
            this(title, number, "", path);
        }
    }

    /** The tasks under one row of headings. */
    public record Section(String heading, List<TaskRow> tasks) {

        /** The same without where its duties stand: live lamps stay inside the house. */
        public Section withoutStandings() {
            return new Section(
                    heading, tasks.stream().map(TaskRow::withoutStandings).toList());
        }
    }

    /** One task with its duties. */
    public record TaskRow(
            int number, String requirement, String lead, String units, String deadline, List<DutyLine> duties) {

        TaskRow withoutStandings() {
            return new TaskRow(
                    number,
                    requirement,
                    lead,
                    units,
                    deadline,
                    duties.stream()
                            .map(duty -> new DutyLine(duty.measure(), duty.holder(), duty.ground(), List.of()))
                            .toList());
        }
    }

    /** One duty in short: the measure, who holds it, and why; and how many of its times stand where. */
    public record DutyLine(String measure, String holder, String ground, List<Badge> standings) {}
}
