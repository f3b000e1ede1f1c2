package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.duty.PrintedObligation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One requirement of a plan with the units that answer for it, as printed; the shape of FORMAT.md. */
public record ReadTask(
        List<String> path,
        String requirement,
        List<String> lead,
        List<String> units,
        @Nullable String deadline,
        List<PrintedObligation> obligations,
        @Nullable String focus,
        List<String> unsure,
        Place place) {
    public ReadTask {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        units = List.copyOf(units);
        obligations = List.copyOf(obligations);
        unsure = List.copyOf(unsure);
    }
}
