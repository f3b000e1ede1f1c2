package cn.yangguang.plan.pages.comment;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.circulating.CirculatingPlan;
import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.circulating.Reply;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.plan.pages.WorkingDaysLeft;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what units are asked about drafts. */
@Component
class CommentViews {

    private final Organization organization;
    private final Plans plans;
    private final Circulations circulations;
    private final KeptCalendar calendar;
    private final Clock clock;

    CommentViews(
            Organization organization, Plans plans, Circulations circulations, KeptCalendar calendar, Clock clock) {
        this.organization = organization;
        this.plans = plans;
        this.circulations = circulations;
        this.calendar = calendar;
        this.clock = clock;
    }

    CommentPage.Listing list(Reach reach) {
        UnitTree tree = organization.tree();
        LocalDate today = LocalDate.now(clock);
        return new CommentPage.Listing(circulations.asked(reach).stream()
                .sorted(Comparator.comparing(one -> !one.waitsOn(today)))
                .map(one -> row(one, tree, today))
                .toList());
    }

    private CommentPage.Row row(Circulations.AskedUnit asked, UnitTree tree, LocalDate today) {
        boolean open = asked.openOn(today);
        Badge state = asked.answered()
                ? new Badge("已回复", Badge.Lamp.GOOD)
                : open ? new Badge("待回复", Badge.Lamp.SOON) : new Badge("没有回复，视为无意见", Badge.Lamp.PLAIN);
        return new CommentPage.Row(
                asked.title(),
                path(asked.circulation(), asked.unit()),
                tree.find(asked.unit()).map(Unit::name).orElse(""),
                asked.lastDay().toString(),
                open ? WorkingDaysLeft.words(calendar.now(), today, asked.lastDay()) : "已结束",
                state);
    }

    static String path(UUID circulation, UnitId unit) {
        return "/desk/comments/" + circulation + "/" + unit;
    }

    /** A round seen by one unit that was asked in it. */
    private record Seen(Circulation round, Circulation.Asked asked, Plan plan, Unit unit, UnitTree tree) {}

    private Optional<Seen> seen(Actor actor, UUID circulation, UUID unit) {
        UnitTree tree = organization.tree();
        Unit place = tree.find(new UnitId(unit)).orElse(null);
        Circulation round = circulations.find(circulation).orElse(null);
        if (place == null || round == null || !Permissions.may(actor, Act.OBJECT_TO_PLAN, place)) {
            return Optional.empty();
        }
        return round.asked().stream()
                .filter(asked -> asked.unit().equals(place.id()))
                .findFirst()
                .flatMap(asked -> plans.find(round.plan())
                        .filter(plan -> plan.discarded() == null)
                        .map(plan -> new Seen(round, asked, plan, place, tree)));
    }

    /** What this person may see and say for the unit; nothing where it was not asked, or out of reach. */
    Optional<CommentPage.Show> show(Actor actor, UUID circulation, UUID unit, FormProblems problems) {
        return seen(actor, circulation, unit).map(seen -> show(seen, problems));
    }

    private CommentPage.Show show(Seen seen, FormProblems problems) {
        LocalDate today = LocalDate.now(clock);
        List<Objection> mine = circulations.objections(seen.round.id()).stream()
                .filter(one -> one.unit().equals(seen.unit.id()))
                .toList();
        Draft draft = plans.draft(seen.plan.id(), seen.round.revision());
        boolean latest = circulations
                .latest(seen.plan.id())
                .filter(round -> round.id().equals(seen.round.id()))
                .isPresent();
        boolean open = seen.plan.draft() && latest && seen.round.openOn(today);
        Reply reply = Reply.of(seen.round, seen.asked, mine, today);
        List<DraftTask> own =
                draft.live().stream().filter(task -> names(task, seen.unit)).toList();
        return new CommentPage.Show(
                seen.plan.title(),
                seen.unit.name(),
                path(seen.round.id(), seen.unit.id()),
                sentence(seen, open, latest, today),
                CirculationViews.badge(reply),
                open,
                open && reply == Reply.WAITING,
                problems,
                own.stream().map(task -> task(seen, draft, task, mine)).toList(),
                draft.live().stream()
                        .filter(task -> !own.contains(task))
                        .map(task -> task(seen, draft, task, mine))
                        .toList());
    }

    private String sentence(Seen seen, boolean open, boolean latest, LocalDate today) {
        if (open) {
            String left = WorkingDaysLeft.words(calendar.now(), today, seen.round.lastDay());
            return "请在 " + seen.round.lastDay() + " 以前（含当天）回复" + (left.isEmpty() ? "" : "，" + left) + "；没有回复的视为无意见。";
        }
        if (!seen.plan.draft()) {
            return "这份计划已经印发，征求意见结束。";
        }
        return latest ? "征求意见已于 " + seen.round.lastDay() + " 截止，没有回复的视为无意见。" : "已经另发了一轮征求意见稿，请在新的一轮里回复。";
    }

    private static boolean names(DraftTask task, Unit unit) {
        return task.everybody().stream().anyMatch(one -> one.meant().contains(unit.id()));
    }

    private static CommentPage.Task task(Seen seen, Draft draft, DraftTask task, List<Objection> mine) {
        ObjectionCards cards = new ObjectionCards(seen.tree, seen.plan.id(), draft, null);
        List<Objection> about =
                mine.stream().filter(one -> one.task() == task.id()).toList();
        return new CommentPage.Task(
                task.id(),
                String.join(" › ", task.path()),
                task.requirement(),
                String.join("、", TaskText.names(task.lead())),
                String.join("、", TaskText.names(task.units())),
                Words.text(task.deadline()),
                task.owed().stream()
                        .map(duty -> Words.text(duty.trigger()) + ObligationWords.of(duty.obligation()) + "，"
                                + duty.holder().words())
                        .toList(),
                cards.group(task, about).objections());
    }

    /** The form for an objection to a task, while the unit can still raise one. */
    Optional<CommentPage.Raise> raise(
            Actor actor, UUID circulation, UUID unit, int task, @Nullable CommentForm typed, FormProblems problems) {
        return seen(actor, circulation, unit).flatMap(seen -> {
            Draft draft = plans.draft(seen.plan.id(), seen.round.revision());
            return draft.task(task).filter(one -> !one.dropped()).map(one -> raise(seen, draft, one, typed, problems));
        });
    }

    private static CommentPage.Raise raise(
            Seen seen, Draft draft, DraftTask task, @Nullable CommentForm typed, FormProblems problems) {
        Unit place = seen.tree.find(seen.plan.owner()).orElseThrow();
        List<Unit> others = CirculatingPlan.choices(seen.tree, place).stream()
                .filter(unit -> !unit.id().equals(seen.unit.id()))
                .toList();
        CommentForm form = Objects.requireNonNullElseGet(typed, () -> CommentForm.fresh(task.requirement()));
        return new CommentPage.Raise(
                seen.plan.title(),
                seen.unit.name(),
                path(seen.round.id(), seen.unit.id()),
                task(seen, draft, task, List.of()),
                problems,
                problems.on(form.fields(others)));
    }
}
