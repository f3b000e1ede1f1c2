package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the page of one snapshot out, with what the reader may do to it. */
@Component
class SnapshotShows {

    private static final String CORRECTION = "已经发布的内容不能改动。这里写的是更正，审核、发布后作为新的一版，原来的一版连同日期仍可查看。";

    private final SnapshotDoor door;
    private final Snapshots snapshots;
    private final Facts facts;

    SnapshotShows(SnapshotDoor door, Snapshots snapshots, Facts facts) {
        this.door = door;
        this.snapshots = snapshots;
        this.facts = facts;
    }

    /**
     * What came back with the page.
     *
     * @param texts what was typed, null where nothing was
     * @param because the reason that was typed for returning it
     */
    record Typed(Snapshot.@Nullable Texts texts, FormProblems problems, String because) {

        static Typed nothing() {
            return new Typed(null, new FormProblems(), "");
        }
    }

    /** For who writes or approves it, and for who reads the plan; else nothing. */
    Optional<SnapshotPage.Show> page(Actor actor, Snapshot.Key key, Typed typed) {
        return door.open(actor, key, Act.WRITE_SNAPSHOT, Act.APPROVE_SNAPSHOT, Act.READ_PLAN)
                .map(opened -> page(actor, opened, key, typed));
    }

    private SnapshotPage.Show page(Actor actor, SnapshotDoor.Opened opened, Snapshot.Key key, Typed typed) {
        List<Snapshot> editions = snapshots.of(key);
        Snapshot latest = editions.isEmpty() ? null : editions.getFirst();
        Stage stage = latest == null ? Stage.DRAFT : latest.stage();
        boolean writes =
                Permissions.may(actor, Act.WRITE_SNAPSHOT, opened.unit()) && (stage.open() || stage == Stage.RELEASED);
        boolean judges = latest != null
                && Permissions.may(actor, Act.APPROVE_SNAPSHOT, opened.unit())
                && !latest.isBy(actor.staff());
        boolean waits = stage == Stage.SUBMITTED;
        return new SnapshotPage.Show(
                opened.span().words() + "进展",
                opened.unit().name(),
                opened.plan().title(),
                SnapshotViews.path(key),
                SnapshotViews.stage(latest, opened.pace().due(opened.span()), snapshots.today()),
                back(actor, opened),
                typed.problems,
                SnapshotViews.facts(opened, latest, facts.count(key, snapshots.today())),
                latest == null ? 0 : latest.version(),
                writes ? typed.problems.on(SnapshotViews.fields(texts(key, latest, typed))) : List.of(),
                stage == Stage.RELEASED ? CORRECTION : "",
                editions.stream()
                        .filter(edition -> !writes || !edition.stage().open())
                        .map(edition -> SnapshotViews.edition(edition, false))
                        .toList(),
                judges && waits,
                judges && (waits || stage == Stage.APPROVED) ? because(typed) : null);
    }

    /** To who writes what, for who may see that; else to the own list. */
    private static Link back(Actor actor, SnapshotDoor.Opened opened) {
        return Permissions.may(actor, Act.READ_PLAN, opened.owner())
                ? new Link(
                        "向公众公布的进展",
                        "/desk/plans/" + opened.plan().id() + "/snapshots?period="
                                + opened.span().key())
                : new Link("向公众公布的进展", SnapshotDeskPages.PATH);
    }

    private Snapshot.Texts texts(Snapshot.Key key, @Nullable Snapshot latest, Typed typed) {
        Snapshot.Texts texts = typed.texts;
        if (texts != null) {
            return texts;
        }
        return latest == null ? facts.proposal(key, snapshots.today()) : latest.texts();
    }

    private static Field because(Typed typed) {
        return Field.text("because", "退回原因")
                .value(typed.because)
                .hint("不超过 " + PlanEvent.LONGEST_REASON + " 个字。")
                .mustBeAnswered();
    }
}
