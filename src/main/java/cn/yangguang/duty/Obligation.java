package cn.yangguang.duty;

import cn.yangguang.calendar.TermUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a duty demands in measurable terms: exactly the five forms in which law and plans say it. */
public sealed interface Obligation {

    /** The form's name in interchange files: every, atLeast, before, within or lasting. */
    String kind();

    /** Once in every period. */
    record Every(Period period) implements Obligation {
        @Override
        public String kind() {
            return "every";
        }
    }

    /** A number of times, 1 or more, in each period; without a period, in all. */
    record AtLeast(int times, @Nullable Period per) implements Obligation {
        @Override
        public String kind() {
            return "atLeast";
        }
    }

    /** By the end of a day. */
    record Before(DueDate date) implements Obligation {
        @Override
        public String kind() {
            return "before";
        }
    }

    /** In a term, 1 or more, counted from a trigger. */
    record Within(int amount, TermUnit unit) implements Obligation {
        @Override
        public String kind() {
            return "within";
        }
    }

    /** For a term, 1 or more, during which something stays open or on show. */
    record Lasting(int amount, TermUnit unit) implements Obligation {
        @Override
        public String kind() {
            return "lasting";
        }
    }

    /** The form's name and measures in the order in which interchange files print them; an open period prints null. */
    default Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind());
        switch (this) {
            case Every(Period period) -> fields.put("period", period.printed());
            case AtLeast count -> {
                fields.put("times", count.times());
                fields.put("per", count.per() == null ? null : count.per().printed());
            }
            case Before(DueDate date) -> fields.put("date", date.toString());
            case Within(int amount, TermUnit unit) -> putTerm(fields, amount, unit);
            case Lasting(int amount, TermUnit unit) -> putTerm(fields, amount, unit);
        }
        return fields;
    }

    private static void putTerm(Map<String, @Nullable Object> fields, int amount, TermUnit unit) {
        fields.put("amount", amount);
        fields.put("unit", unit.printed());
    }
}
