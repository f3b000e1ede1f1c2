package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.duty.PrintedObligation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A read plan in the names and the order of FORMAT.md. */
public final class PlanFields {
    private PlanFields() {}

    /** FORMAT.md's object for one plan; optional keys stand only where there is something to say. */
    public static Map<String, @Nullable Object> of(ReadPlan plan) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("document", plan.document());
        fields.put("title", plan.title());
        fields.put("issuer", plan.issuer());
        fields.put("documentNumber", plan.documentNumber());
        fields.put("issuedOn", plan.issuedOn() == null ? null : plan.issuedOn().toString());
        fields.put("year", plan.year());
        fields.put("tasks", plan.tasks().stream().map(PlanFields::of).toList());
        if (!plan.general().isEmpty()) {
            fields.put("general", plan.general().stream().map(PlanFields::of).toList());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> of(ReadTask task) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("path", task.path());
        fields.put("requirement", task.requirement());
        fields.put("lead", task.lead());
        fields.put("units", task.units());
        fields.put("deadline", task.deadline());
        fields.put("obligations", obligations(task));
        if (task.place() instanceof Place.Line(int line)) {
            fields.put("line", line);
        } else {
            fields.put("place", task.place().words());
        }
        if (task.focus() != null) {
            fields.put("focus", task.focus());
        }
        if (!task.unsure().isEmpty()) {
            fields.put("unsure", task.unsure());
        }
        return fields;
    }

    private static List<Map<String, @Nullable Object>> obligations(ReadTask task) {
        return task.obligations().stream().map(PrintedObligation::fields).toList();
    }
}
