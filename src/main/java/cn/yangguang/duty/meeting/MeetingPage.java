package cn.yangguang.duty.meeting;

import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about meetings and trainings show. */
public final class MeetingPage {

    private MeetingPage() {}

    /** The list, the latest first. */
    public record Listing(List<Row> rows, Paging paging, boolean mayAdd) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One meeting in the list. */
    public record Row(
            String held, String title, String path, String kind, String unit, String persons, String minutes) {}

    /** The form for a new one. */
    public record Adding(FormProblems problems, List<Field> fields) {
        public Adding {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One meeting.
     *
     * @param minutes the name of the minutes, empty where there are none
     * @param fields to correct it; empty where the reader may not, or where it has become evidence
     */
    public record Show(
            String title,
            String path,
            List<Fact> facts,
            String minutes,
            Field upload,
            boolean mayEdit,
            int seen,
            FormProblems problems,
            List<Field> fields,
            List<Candidate> recorded,
            List<Candidate> candidates) {
        public Show {
            facts = List.copyOf(facts);
            fields = List.copyOf(fields);
            recorded = List.copyOf(recorded);
            candidates = List.copyOf(candidates);
        }

        /** Every field, for the list of what is wrong. */
        public List<Field> problemFields() {
            return java.util.stream.Stream.concat(fields.stream(), java.util.stream.Stream.of(upload))
                    .toList();
        }
    }

    /** One thing that is known. */
    public record Fact(String title, String words) {}

    /** Something owed beside the meeting. */
    public record Candidate(String occurrence, String title, String name, String unit, String due, String state) {}

    /** How many meetings were held of those required, and who was trained. */
    public record OfYear(int year, String sentence, List<Special> special, List<Trained> trained, List<Missed> missed) {
        public OfYear {
            special = List.copyOf(special);
            trained = List.copyOf(trained);
            missed = List.copyOf(missed);
        }
    }

    /** Meetings on open government of one unit. */
    public record Special(String unit, long held, long required, cn.yangguang.web.Badge state) {}

    /** How many of a unit's disclosure staff were trained. */
    public record Trained(String unit, long trained, long all, String share) {}

    /** Somebody without a training. */
    public record Missed(String unit, String names) {}
}
