package cn.yangguang.plan.snapshot;

import cn.yangguang.duty.keeping.FallingDue;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.keeping.PlanLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the ledger knows of a unit's period: numbers, and a first wording of what was done and what comes next. */
@Component
public class Facts {

    private static final int NAMED = 5;
    private static final int LONGEST_TITLE = 40;

    private final PlanLedger ledger;

    Facts(PlanLedger ledger) {
        this.ledger = ledger;
    }

    /** How much of what fell due in the period was done by this day. */
    Snapshot.Count count(Snapshot.Key key, LocalDate today) {
        List<FallingDue.Thing> things = things(key, Span.of(key.period()));
        long done = things.stream().filter(thing -> done(thing, today)).count();
        return new Snapshot.Count(things.size(), (int) done, today);
    }

    /** What the unit may begin from; never how late anything was. */
    public Snapshot.Texts proposal(Snapshot.Key key, LocalDate today) {
        Span span = Span.of(key.period());
        List<FallingDue.Thing> things = things(key, span);
        List<FallingDue.Thing> done =
                things.stream().filter(thing -> done(thing, today)).toList();
        List<FallingDue.Thing> next = things(key, span.next());
        String progress = things.isEmpty()
                ? span.words() + "没有到期的事项。"
                : span.words() + "应办 " + things.size() + " 件，已办结 " + done.size() + " 件。" + titles("其中：", done);
        String steps = next.isEmpty() ? "" : "下一期要办 " + next.size() + " 件。" + titles("包括：", next);
        return new Snapshot.Texts(progress, "", steps);
    }

    private List<FallingDue.Thing> things(Snapshot.Key key, Span span) {
        return ledger.fallingDue(key.plan(), new UnitId(key.unit()), span.first(), span.last());
    }

    private static boolean done(FallingDue.Thing thing, LocalDate today) {
        return thing.doneOn() != null && !thing.doneOn().isAfter(today);
    }

    private static String titles(String lead, List<FallingDue.Thing> things) {
        List<String> titles = things.stream()
                .map(thing -> shortened(thing.title()))
                .distinct()
                .toList();
        String more = titles.size() > NAMED ? "等。" : "。";
        return titles.isEmpty() ? "" : lead + titles.stream().limit(NAMED).collect(Collectors.joining("；")) + more;
    }

    private static String shortened(String title) {
        String bare = title.replaceFirst("[。；]+$", "");
        return bare.length() > LONGEST_TITLE ? bare.substring(0, LONGEST_TITLE) + "…" : bare;
    }
}
