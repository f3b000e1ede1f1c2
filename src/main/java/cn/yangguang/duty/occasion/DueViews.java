package cn.yangguang.duty.occasion;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.evidence.pages.EvidenceList;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up the page of one thing that is owed. */
final class DueViews {

    private DueViews() {}

    static DuePage page(
            Owed owed,
            String office,
            DueReasons reasons,
            List<DueFact> more,
            List<Occasion> occasions,
            List<Field> fields,
            FormProblems problems,
            EvidenceList evidence) {
        boolean waiting = owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger;
        return new DuePage(
                owed.id(),
                waiting ? "登记事由" : "这一件的办理",
                reasons.due(),
                reasons.sentences(),
                reasons.reckoning(),
                Stream.concat(facts(owed).stream(), more.stream()).toList(),
                next(waiting, !fields.isEmpty(), office, evidence),
                problems.on(fields),
                problems,
                waiting,
                occasions.stream().map(DueViews::row).toList(),
                evidence);
    }

    /** What fulfils it, and who says so. */
    private static String next(boolean waiting, boolean mayRecord, String office, EvidenceList evidence) {
        if (!waiting) {
            return evidence.record().isEmpty()
                    ? "在到期日以前照上面的事项和时限办完，由责任单位的经办人登记佐证材料，计入后就是完成。"
                    : "在到期日以前照上面的事项和时限办完，在这里登记佐证材料，计入后就是完成；有疑问请问" + office + "。";
        }
        return mayRecord ? "事由每发生一次，在下面登记一次，系统即排出到期日。" : "事由发生后，请告诉" + office + "登记，登记后才排出到期日。";
    }

    private static List<DueFact> facts(Owed owed) {
        List<DueFact> facts = new ArrayList<>();
        facts.add(new DueFact("事项", owed.title()));
        facts.add(new DueFact("责任单位", String.join("、", owed.units())));
        facts.add(new DueFact("时限", ObligationWords.of(owed.duty().obligation())));
        add(facts, "起算", owed.duty().trigger());
        add(facts, "适用", owed.duty().condition());
        return facts;
    }

    private static void add(List<DueFact> facts, String title, @Nullable String words) {
        if (words != null) {
            facts.add(new DueFact(title, words));
        }
    }

    private static DuePage.Row row(Occasion occasion) {
        @Nullable LocalDate due = occasion.due();
        @Nullable UUID occurrence = occasion.occurrence();
        Occasion.@Nullable Struck struck = occasion.struck();
        return new DuePage.Row(
                occasion.happened().toString(),
                occasion.words(),
                struck != null ? "已划去" : due == null ? "待下一年放假通知" : Objects.toString(due),
                occurrence == null ? "" : "/desk/due/" + occurrence,
                occasion.recorder() + "，" + occasion.recordedOn(),
                struck == null ? "" : struck.by() + "于 " + struck.on() + " 划去：" + struck.because());
    }
}
