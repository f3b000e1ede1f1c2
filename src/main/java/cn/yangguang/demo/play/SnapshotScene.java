package cn.yangguang.demo.play;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.snapshot.Facts;
import cn.yangguang.plan.snapshot.JudgingSnapshot;
import cn.yangguang.plan.snapshot.ReleasingSnapshots;
import cn.yangguang.plan.snapshot.Snapshot;
import cn.yangguang.plan.snapshot.SnapshotLists;
import cn.yangguang.plan.snapshot.SnapshotLists.Asked;
import cn.yangguang.plan.snapshot.Stage;
import cn.yangguang.plan.snapshot.WritingSnapshot;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After each quarter the units write for the public how it went, their heads approve it, and the office releases it. */
@Component
@Order(35)
@Profile(Play.PROFILE)
class SnapshotScene implements Scene {

    private static final Set<Month> SEASON = EnumSet.of(Month.APRIL, Month.JULY, Month.OCTOBER);
    private static final int FIRST_DAY = 2;
    private static final int SPREAD_DAYS = 12;
    private static final int RELEASED = 20;
    private static final int NEVER = 8;
    private static final int RETURNED = 15;

    /** The version of what was handed in once and not looked at yet. */
    private static final int HANDED_IN = 2;

    private static final String REASON = "没有写明内容公布在哪里，请补充后再送审。";
    private static final String WHERE = "有关内容公布在区政府网站“政务公开”栏目，可以按单位查找。";
    private static final String GOES_ON = "继续做好日常更新，有新的事项及时公开。";

    private static final List<String> EFFECTS =
            List.of("同类内容归到了一个栏目，群众查找时少走了弯路。", "群众办事前能先看到条件和进度，窗口解释得更省力。", "村（社区）和企业来电询问时，可以直接引用公开的内容答复，口径一致。", "");

    private final YearsPlan year;
    private final PlanLedger ledger;
    private final Organization organization;
    private final SnapshotLists lists;
    private final Facts facts;
    private final WritingSnapshot writing;
    private final JudgingSnapshot judging;
    private final ReleasingSnapshots releasing;
    private final Cast cast;

    SnapshotScene(
            YearsPlan year,
            PlanLedger ledger,
            Organization organization,
            SnapshotLists lists,
            Facts facts,
            WritingSnapshot writing,
            JudgingSnapshot judging,
            ReleasingSnapshots releasing,
            Cast cast) {
        this.year = year;
        this.ledger = ledger;
        this.organization = organization;
        this.lists = lists;
        this.facts = facts;
        this.writing = writing;
        this.judging = judging;
        this.releasing = releasing;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (!day.workday() || !SEASON.contains(day.date().getMonth())) {
            return;
        }
        Plan plan = year.now();
        List<UnitId> units = ledger.owing(plan.id()).stream()
                .filter(unit -> exists(unit, day))
                .toList();
        List<Asked> asked = lists.of(plan, units, organization.tree());
        String period = asked.getFirst().span().key();
        List<Asked> latest =
                asked.stream().filter(one -> one.span().key().equals(period)).toList();
        latest.forEach(one -> goOn(one, day));
        boolean ready = latest.stream()
                .anyMatch(one -> one.latest() != null && one.latest().stage() == Stage.APPROVED);
        if (ready && day.date().getDayOfMonth() >= RELEASED) {
            release(plan, period, day);
        }
    }

    private boolean exists(UnitId id, PlayedDay day) {
        return organization
                .tree()
                .find(id)
                .filter(unit -> unit.existsOn(day.date()))
                .isPresent();
    }

    /** One step a day. */
    private void goOn(Asked asked, PlayedDay day) {
        Snapshot latest = asked.latest();
        if (latest == null) {
            if (begins(asked, day)) {
                write(asked, text(asked, day), 0, day);
            }
            return;
        }
        switch (latest.stage()) {
            case SUBMITTED -> judge(asked, latest, day);
            case RETURNED -> {
                Snapshot.Texts before = latest.texts();
                Snapshot.Texts more =
                        new Snapshot.Texts(before.progress() + "\n" + WHERE, before.effect(), before.nextSteps());
                write(asked, more, latest.version(), day);
            }
            case DRAFT, APPROVED, RELEASED -> {}
        }
    }

    private static boolean begins(Asked asked, PlayedDay day) {
        String period = asked.span().key();
        String unit = asked.unit().path().step();
        int first = FIRST_DAY + Chance.draw(SPREAD_DAYS, "snapshot", period, unit);
        return day.date().getDayOfMonth() >= first && !Chance.happens(NEVER, "no snapshot", period, unit);
    }

    /** What the page proposes from the ledger, and a word on what it was good for. */
    private Snapshot.Texts text(Asked asked, PlayedDay day) {
        Snapshot.Texts proposed = facts.proposal(asked.key(), day.date());
        String effect = EFFECTS.get(Chance.draw(
                EFFECTS.size(),
                "effect",
                asked.span().key(),
                asked.unit().path().step()));
        String next = proposed.nextSteps().isEmpty() ? GOES_ON : proposed.nextSteps();
        return new Snapshot.Texts(proposed.progress(), effect, next);
    }

    private void write(Asked asked, Snapshot.Texts texts, int seen, PlayedDay day) {
        WritingSnapshot.Writing became = writing.write(cast.writer(asked.unit().id()), asked.key(), texts, seen, true);
        if (!(became instanceof WritingSnapshot.Writing.Submitted)) {
            throw new IllegalStateException("a snapshot of the play was not handed in: " + became + " for " + asked);
        }
        day.done("填写公布进展");
    }

    private void judge(Asked asked, Snapshot snapshot, PlayedDay day) {
        Unit unit = asked.unit();
        boolean back = snapshot.version() == HANDED_IN
                && Chance.happens(
                        RETURNED,
                        "snapshot returned",
                        asked.span().key(),
                        unit.path().step());
        JudgingSnapshot.Judging became = back
                ? judging.giveBack(cast.head(unit.id()), asked.key(), snapshot.version(), REASON)
                : judging.approve(cast.head(unit.id()), asked.key(), snapshot.version());
        if (became instanceof JudgingSnapshot.Judging.Refused || became instanceof JudgingSnapshot.Judging.NotAllowed) {
            throw new IllegalStateException("a snapshot of the play was not judged: " + became + " for " + asked);
        }
        day.done(back ? "退回公布进展" : "审核公布进展");
    }

    private void release(Plan plan, String period, PlayedDay day) {
        ReleasingSnapshots.Releasing became = releasing.release(cast.office(), plan.id(), period);
        if (!(became instanceof ReleasingSnapshots.Releasing.Released)) {
            throw new IllegalStateException("no snapshots of the play were released: " + became);
        }
        day.done("发布公布进展");
    }
}
