package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task while its table is still being read: headings may grow and units may follow on the next row. */
final class TaskDraft {
    @Nullable
    Heading heading;

    final String requirement;
    final Place place;
    UnitCell responsible;

    @Nullable
    String deadline;

    @Nullable
    String focus;

    private final List<String> unsure = new ArrayList<>();

    TaskDraft(@Nullable Heading heading, String requirement, Place place, UnitCell responsible) {
        this.heading = heading;
        this.requirement = requirement;
        this.place = place;
        this.responsible = responsible;
    }

    void doubt(String why) {
        if (!unsure.contains(why)) {
            unsure.add(why);
        }
    }

    ReadTask finished() {
        var obligations = ObligationReader.read(requirement);
        for (String unit : responsible.units()) {
            if (!UnitNaming.isUnitLike(unit)) {
                doubt("“" + unit + "”看起来不像单位名称");
            }
        }
        List<String> doubts = new ArrayList<>(unsure);
        doubts.addAll(Contradictions.between(deadline, obligations, focus));
        return new ReadTask(
                heading == null ? List.of() : heading.path(),
                Text.squeezed(requirement),
                responsible.lead(),
                responsible.units(),
                deadline,
                obligations,
                focus,
                doubts,
                place);
    }
}
