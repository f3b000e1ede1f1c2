package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.pages.Conflict;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a unit writes its snapshots and its head approves them, and where the office finds what it releases. */
@Controller
class SnapshotDeskPages {

    static final String PATH = "/desk/snapshots";

    private static final String ONE = PATH + "/{plan}/{period}/{unit}";

    private final SnapshotLists lists;
    private final SnapshotShows shows;
    private final WritingSnapshot writing;
    private final JudgingSnapshot judging;
    private final SnapshotBoards boards;
    private final Clock clock;

    SnapshotDeskPages(
            SnapshotLists lists,
            SnapshotShows shows,
            WritingSnapshot writing,
            JudgingSnapshot judging,
            SnapshotBoards boards,
            Clock clock) {
        this.lists = lists;
        this.boards = boards;
        this.shows = shows;
        this.writing = writing;
        this.judging = judging;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        boolean writes = !Reach.of(actor, Act.WRITE_SNAPSHOT).isEmpty();
        if (!writes && Reach.of(actor, Act.RELEASE_SNAPSHOTS).isEmpty()) {
            return Views.forbidden();
        }
        List<SnapshotLists.Asked> asked = lists.of(actor);
        LocalDate today = LocalDate.now(clock);
        SnapshotPage.Listing page = new SnapshotPage.Listing(
                writes,
                asked.stream()
                        .filter(one -> one.toWrite() || SnapshotLists.mayApprove(actor, one))
                        .map(one -> SnapshotViews.row(one, today))
                        .toList(),
                asked.stream()
                        .filter(one -> !one.toWrite() && !SnapshotLists.mayApprove(actor, one))
                        .map(one -> SnapshotViews.row(one, today))
                        .toList(),
                boards.of(actor).stream()
                        .map(one -> new Link(
                                one.title() + (one.ready() == 0 ? "" : "：" + one.ready() + " 份已审核，等待发布"), one.path()))
                        .toList());
        return Views.html(shell -> Views.TEMPLATES.planSnapshots(shell, page));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID plan, @PathVariable String period, @PathVariable UUID unit) {
        Snapshot.Key key = new Snapshot.Key(plan, period, unit);
        return shows.page(actor, key, SnapshotShows.Typed.nothing())
                .map(page -> Views.html(shell -> Views.TEMPLATES.planSnapshot(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ONE)
    View write(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable String period,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String progress,
            @RequestParam(defaultValue = "") String effect,
            @RequestParam(defaultValue = "") String nextSteps,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String then) {
        Snapshot.Key key = new Snapshot.Key(plan, period, unit);
        Snapshot.Texts texts = new Snapshot.Texts(progress.strip(), effect.strip(), nextSteps.strip());
        String path = SnapshotViews.path(key);
        return switch (writing.write(actor, key, texts, seen, then.equals("submit"))) {
            case WritingSnapshot.Writing.Saved _ -> Views.redirect(path, "已保存，还没有送审。");
            case WritingSnapshot.Writing.Submitted _ -> Views.redirect(path, "已送审，请本单位负责人审核。");
            case WritingSnapshot.Writing.Refused(Map<String, String> problems) ->
                refused(actor, key, texts, problems(problems), "");
            case WritingSnapshot.Writing.Overtaken(Snapshot now) -> conflict(key, texts, now);
            case WritingSnapshot.Writing.NotAllowed _ -> Views.forbidden();
        };
    }

    private static FormProblems problems(Map<String, String> sentences) {
        FormProblems problems = new FormProblems();
        sentences.forEach((field, sentence) -> {
            if (field.isEmpty()) {
                problems.add(sentence);
            } else {
                problems.add(field, sentence);
            }
        });
        return problems;
    }

    @PostMapping(ONE + "/approve")
    View approve(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable String period,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int seen) {
        Snapshot.Key key = new Snapshot.Key(plan, period, unit);
        return answer(actor, key, judging.approve(actor, key, seen), "");
    }

    @PostMapping(ONE + "/return")
    View giveBack(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable String period,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String because) {
        Snapshot.Key key = new Snapshot.Key(plan, period, unit);
        return answer(actor, key, judging.giveBack(actor, key, seen, because.strip()), because);
    }

    private View answer(Actor actor, Snapshot.Key key, JudgingSnapshot.Judging became, String because) {
        return switch (became) {
            case JudgingSnapshot.Judging.Approved _ -> Views.redirect(SnapshotViews.path(key), "已审核，等政务公开办发布。");
            case JudgingSnapshot.Judging.Returned _ -> Views.redirect(SnapshotViews.path(key), "已退回，请填写人修改后再送审。");
            case JudgingSnapshot.Judging.Refused(String sentence) ->
                refused(actor, key, null, new FormProblems().add(sentence), because);
            case JudgingSnapshot.Judging.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(
            Actor actor, Snapshot.Key key, Snapshot.@Nullable Texts typed, FormProblems problems, String because) {
        return shows.page(actor, key, new SnapshotShows.Typed(typed, problems, because))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planSnapshot(shell, page)))
                .orElseGet(Views::forbidden);
    }

    private static View conflict(Snapshot.Key key, Snapshot.Texts typed, Snapshot now) {
        List<Conflict.Difference> rows = List.of(
                row("进展", typed.progress(), now.texts().progress()),
                row("成效", typed.effect(), now.texts().effect()),
                row("下一步", typed.nextSteps(), now.texts().nextSteps()));
        Conflict page = new Conflict(
                key.plan(),
                "向公众公布的进展",
                "您打开页面之后，" + now.written().name() + "保存了新的内容。您填写的没有保存，也没有丢失，请比较后决定。",
                rows,
                SnapshotViews.path(key),
                SnapshotViews.path(key),
                List.of(
                        Map.entry("progress", typed.progress()),
                        Map.entry("effect", typed.effect()),
                        Map.entry("nextSteps", typed.nextSteps()),
                        Map.entry("seen", String.valueOf(now.version()))));
        return Views.html(HttpStatus.CONFLICT, shell -> Views.TEMPLATES.planConflict(shell, page));
    }

    private static Conflict.Difference row(String title, String yours, String theirs) {
        return new Conflict.Difference(title, yours, theirs, !yours.equals(theirs));
    }
}
