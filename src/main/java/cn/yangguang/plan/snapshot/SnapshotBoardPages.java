package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who has written what about a plan, its rhythm, and the release of a period. */
@Controller
class SnapshotBoardPages {

    private final PlanDoor door;
    private final SnapshotDoor spans;
    private final SnapshotLists lists;
    private final Snapshots snapshots;
    private final PlanLedger ledger;
    private final Paces paces;
    private final ReleasingSnapshots releasing;

    SnapshotBoardPages(
            PlanDoor door,
            SnapshotDoor spans,
            SnapshotLists lists,
            Snapshots snapshots,
            PlanLedger ledger,
            ReleasingSnapshots releasing,
            Paces paces) {
        this.door = door;
        this.spans = spans;
        this.lists = lists;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.releasing = releasing;
        this.paces = paces;
    }

    @GetMapping("/desk/plans/{id}/snapshots")
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String period) {
        return opened(actor, id)
                .map(opened -> page(actor, opened, period, paces.of(id), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planSnapshotBoard(shell, page)))
                .orElseGet(Views::notFound);
    }

    private Optional<PlanDoor.Opened> opened(Actor actor, UUID id) {
        return door.open(actor, id, Act.READ_PLAN)
                .filter(opened -> opened.plan().confirmed() != null);
    }

    @PostMapping("/desk/plans/{id}/rhythm")
    View rhythm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rhythm,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "0") int seen) {
        Optional<Rhythm> chosen = Choice.chosen(Rhythm.values(), rhythm);
        if (chosen.isEmpty()) {
            return refused(actor, id, "", paces.of(id), new FormProblems().add("rhythm", "请选择多久公布一次。"));
        }
        int number = days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
        Pace typed = new Pace(chosen.get(), number, seen);
        return answer(actor, id, "", releasing.set(actor, id, chosen.get(), number, seen), typed);
    }

    @PostMapping("/desk/plans/{id}/snapshots/{period}/release")
    View release(Actor actor, @PathVariable UUID id, @PathVariable String period) {
        return answer(actor, id, period, releasing.release(actor, id, period), paces.of(id));
    }

    private View answer(Actor actor, UUID id, String period, ReleasingSnapshots.Releasing became, Pace typed) {
        String path = "/desk/plans/" + id + "/snapshots" + (period.isEmpty() ? "" : "?period=" + period);
        return switch (became) {
            case ReleasingSnapshots.Releasing.Released(int number, int own) ->
                Views.redirect(path, "已发布 " + number + " 份。" + (own == 0 ? "" : "您填写的 " + own + " 份须由另一位同事发布。"));
            case ReleasingSnapshots.Releasing.PaceSet _ -> Views.redirect(path, "已保存公布周期。");
            case ReleasingSnapshots.Releasing.Refused(String sentence) ->
                refused(actor, id, period, typed, new FormProblems().add(sentence));
            case ReleasingSnapshots.Releasing.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, String period, Pace typed, FormProblems problems) {
        return opened(actor, id)
                .filter(opened -> Permissions.may(actor, Act.EDIT_PLAN, opened.owner()))
                .map(opened -> page(actor, opened, period, typed, problems))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planSnapshotBoard(shell, page)))
                .orElseGet(Views::forbidden);
    }

    private SnapshotPage.Board page(
            Actor actor, PlanDoor.Opened opened, String period, Pace typed, FormProblems problems) {
        UUID id = opened.plan().id();
        String path = "/desk/plans/" + id;
        Pace pace = paces.of(id);
        List<Span> ended = spans.ended(opened.plan(), pace);
        String chosen = ended.stream().anyMatch(span -> span.key().equals(period))
                ? period
                : ended.isEmpty() ? "" : ended.getLast().key();
        List<SnapshotLists.Asked> asked = lists.of(opened.plan(), ledger.owing(id), opened.tree()).stream()
                .filter(one -> one.span().key().equals(chosen))
                .toList();
        boolean mayRelease = Permissions.may(actor, Act.RELEASE_SNAPSHOTS, opened.owner());
        return new SnapshotPage.Board(
                opened.plan().title(),
                path,
                problems,
                Permissions.may(actor, Act.EDIT_PLAN, opened.owner()) ? problems.on(pace(typed)) : List.of(),
                pace.version(),
                ended.stream()
                        .map(span -> new Link(span.words(), path + "/snapshots?period=" + span.key()))
                        .toList(),
                chosen,
                asked.isEmpty() ? "" : summary(asked),
                asked.stream()
                        .map(one -> SnapshotViews.row(one, snapshots.today()))
                        .toList(),
                mayRelease ? release(asked, path, chosen) : null,
                opened.plan().published() == null ? "" : "/open/plans/" + id + "/progress");
    }

    private static List<Field> pace(Pace pace) {
        List<Choice> rhythms = Choice.each(Rhythm.values(), Rhythm::words);
        return List.of(
                Field.select("rhythm", "多久公布一次", rhythms).value(pace.rhythm().name()),
                Field.number("days", "期满后几天内填写").value(String.valueOf(pace.days())));
    }

    private static String summary(List<SnapshotLists.Asked> asked) {
        long missing = count(asked, null);
        String by = "应于 " + asked.getFirst().by() + " 前填写。";
        return by + "共 " + asked.size() + " 个单位：已发布 " + count(asked, Stage.RELEASED) + "，已审核待发布 "
                + count(asked, Stage.APPROVED) + "，待审核 " + count(asked, Stage.SUBMITTED) + "，起草或退回 "
                + (count(asked, Stage.DRAFT) + count(asked, Stage.RETURNED)) + "，未填写 " + missing + "。";
    }

    private static long count(List<SnapshotLists.Asked> asked, @Nullable Stage stage) {
        return asked.stream()
                .filter(one ->
                        one.latest() == null ? stage == null : one.latest().stage() == stage)
                .count();
    }

    private static @Nullable Confirmation release(List<SnapshotLists.Asked> asked, String path, String period) {
        long ready = count(asked, Stage.APPROVED);
        if (ready == 0) {
            return null;
        }
        String late = asked.stream()
                .filter(one -> one.latest() == null
                        || (one.latest().stage() != Stage.APPROVED
                                && one.latest().stage() != Stage.RELEASED))
                .map(one -> one.unit().name())
                .collect(Collectors.joining("、"));
        String sentence =
                "发布已审核的 " + ready + " 份，发布后不能改动，只能更正为新的一版。" + (late.isEmpty() ? "" : "这次不含：" + late + "；补齐后可以再发布。");
        return new Confirmation("发布这一期", sentence, path + "/snapshots/" + period + "/release", "发布");
    }
}
