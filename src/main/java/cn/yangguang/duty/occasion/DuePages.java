package cn.yangguang.duty.occasion;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.evidence.pages.EvidenceShows;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One thing that is owed: why it is due on its day, and what has happened that starts its term. */
@Controller
class DuePages {

    private static final String PATH = "/desk/due/";

    private final DueLists lists;
    private final Occasions occasions;
    private final RecordingOccasion recording;
    private final StrikingOccasion striking;
    private final KeptCalendar calendar;
    private final Organization organization;
    private final EvidenceShows evidence;
    private final List<DueSource> sources;

    DuePages(
            DueLists lists,
            Occasions occasions,
            RecordingOccasion recording,
            StrikingOccasion striking,
            KeptCalendar calendar,
            Organization organization,
            EvidenceShows evidence,
            List<DueSource> sources) {
        this.lists = lists;
        this.occasions = occasions;
        this.recording = recording;
        this.striking = striking;
        this.calendar = calendar;
        this.organization = organization;
        this.evidence = evidence;
        this.sources = List.copyOf(sources);
    }

    @GetMapping(PATH + "{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return readable(actor, id)
                .map(owed -> {
                    DuePage page = page(actor, owed, DueForm.EMPTY, new FormProblems());
                    return Views.html(shell -> Views.TEMPLATES.dutyDue(shell, page));
                })
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH + "{id}/occasions")
    View record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String happened,
            @RequestParam(defaultValue = "") String words) {
        DueForm typed = new DueForm(happened.strip(), words.strip(), "");
        return answer(actor, id, typed, recording.record(actor, id, TypedDay.orNull(typed.happened()), typed.words()));
    }

    @PostMapping(PATH + "{id}/strike")
    View strike(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        DueForm typed = new DueForm("", "", because.strip());
        return answer(actor, id, typed, striking.strike(actor, id, typed.because()));
    }

    private View answer(Actor actor, UUID id, DueForm typed, Recording became) {
        return switch (became) {
            case Recording.Recorded(UUID started, @Nullable LocalDate due, String unfixed) ->
                Views.redirect(PATH + started, due == null ? "已登记。" + unfixed : "已登记，到期日 " + due + "。");
            case Recording.StruckOut(UUID waiting) -> Views.redirect(PATH + waiting, "已划去，由它起算的到期日随之取消。");
            case Recording.Gone() -> Views.redirect("/desk", "没有办成：这一件已经划去，或者已随计划撤回，不再存在。请在待办中重新查看。");
            case Recording.NotAllowed() -> Views.forbidden();
            case Recording.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                DuePage page = page(
                        actor,
                        lists.find(everywhere(), id).orElseThrow(),
                        typed,
                        field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
                yield Views.refused(shell -> Views.TEMPLATES.dutyDue(shell, page));
            }
        };
    }

    private Reach everywhere() {
        return new Reach(organization.tree().roots().stream().map(Unit::path).toList());
    }

    /** Seen by who reads the duties of those who owe it, and by who reads the plan that it comes from. */
    private Optional<Owed> readable(Actor actor, UUID id) {
        UnitTree tree = organization.tree();
        return lists.find(Reach.of(actor, Act.READ_DUTIES), id)
                .or(() -> lists.find(everywhere(), id)
                        .filter(owed -> tree.find(owed.owner())
                                .filter(owner -> Permissions.may(actor, Act.READ_PLAN, owner))
                                .isPresent()));
    }

    private DuePage page(Actor actor, Owed owed, DueForm typed, FormProblems problems) {
        boolean waiting = owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger;
        boolean mayRecord = !owed.closed()
                && !(waiting && owed.settled())
                && lists.find(Reach.of(actor, Act.RECORD_OCCASIONS), owed.id()).isPresent();
        boolean may = mayRecord && (waiting || striking.allowed(actor, owed));
        String place = organization.unit(owed.owner()).map(Unit::name).orElse("");
        return DueViews.page(
                owed,
                place + "政务公开办",
                new DueReasons(owed, calendar.now()),
                sources.stream()
                        .flatMap(source -> source.of(actor, owed).stream())
                        .toList(),
                waiting ? occasions.of(owed) : List.of(),
                may ? typed.fields(owed) : List.of(),
                problems,
                evidence.of(actor, owed));
    }
}
