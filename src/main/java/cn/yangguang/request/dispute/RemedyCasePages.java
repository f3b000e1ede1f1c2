package cn.yangguang.request.dispute;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reconsiderations and lawsuits about one case, written down by who handles it. */
@Controller
class RemedyCasePages {

    private static final String CASES = "/desk/requests/";
    private static final String PATH = CASES + "{id}/remedies";

    private final RemedyCases cases;
    private final RecordingRemedyCase recording;
    private final Requests requests;
    private final Organization organization;
    private final Clock clock;

    RemedyCasePages(
            RemedyCases cases,
            RecordingRemedyCase recording,
            Requests requests,
            Organization organization,
            Clock clock) {
        this.cases = cases;
        this.recording = recording;
        this.requests = requests;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable UUID id) {
        return open(actor, id, Act.READ_REQUESTS)
                .map(kept -> page(actor, kept, RemedyCaseForm.empty(), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestDisputes(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Optional<KeptRequest> kept = open(actor, id, Act.HANDLE_REQUESTS);
        if (kept.isEmpty()) {
            return Views.forbidden();
        }
        RemedyCaseForm form = new RemedyCaseForm(sent);
        FormProblems problems = new FormProblems();
        LocalDate submitted = LocalDate.ofInstant(kept.get().submittedAt(), clock.getZone());
        FormProblems found = form.read(id, problems)
                .map(one -> recording.add(actor.staff(), one, earliest(kept.get(), submitted)))
                .orElse(problems);
        return answer(actor, kept.get(), form, found, "已登记。");
    }

    /** What came on paper was entered later than it was received. */
    private static LocalDate earliest(KeptRequest kept, LocalDate submitted) {
        LocalDate received = kept.receivedOn();
        return received != null && received.isBefore(submitted) ? received : submitted;
    }

    @PostMapping(PATH + "/{remedy}")
    View end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID remedy,
            @RequestParam MultiValueMap<String, String> sent) {
        Optional<KeptRequest> kept = open(actor, id, Act.HANDLE_REQUESTS);
        if (kept.isEmpty()) {
            return Views.forbidden();
        }
        RemedyCaseForm form = new RemedyCaseForm(sent);
        FormProblems found = recording.end(actor.staff(), id, remedy, form.seen(), form.result(), form.decided());
        // the fields below are those of another one, so what was wrong stands above them all
        FormProblems said = new FormProblems();
        found.general().forEach(said::add);
        found.byField().values().forEach(said::add);
        return answer(actor, kept.get(), RemedyCaseForm.empty(), said, "结果已登记。");
    }

    private View answer(Actor actor, KeptRequest kept, RemedyCaseForm form, FormProblems problems, String done) {
        if (problems.isEmpty()) {
            return Views.redirect(CASES + kept.id() + "/remedies", done);
        }
        RemedyCasePage.Show page = page(actor, kept, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.requestDisputes(shell, page));
    }

    private Optional<KeptRequest> open(Actor actor, UUID id, Act act) {
        return requests.find(id).filter(kept -> Permissions.may(actor, act, unit(kept)));
    }

    private Unit unit(KeptRequest kept) {
        return organization.unit(kept.unit()).orElseThrow();
    }

    private RemedyCasePage.Show page(Actor actor, KeptRequest kept, RemedyCaseForm form, FormProblems problems) {
        boolean may = Permissions.may(actor, Act.HANDLE_REQUESTS, unit(kept));
        String path = CASES + kept.id();
        return new RemedyCasePage.Show(
                kept.number().toString(),
                path,
                cases.of(kept.id()).stream()
                        .map(one -> row(one, path + "/remedies/" + one.id(), may))
                        .toList(),
                path + "/remedies",
                may ? problems.on(form.fields()) : List.of(),
                problems);
    }

    /** What came of it, as a lamp. */
    static Badge badge(RemedyResult result) {
        Lamp lamp = switch (result) {
            case UPHELD -> Lamp.GOOD;
            case CORRECTED -> Lamp.BAD;
            case OTHER_RESULT -> Lamp.PLAIN;
            case PENDING -> Lamp.SOON;
        };
        return new Badge(result.label(), lamp);
    }

    private static RemedyCasePage.Row row(RemedyCase one, String action, boolean may) {
        return new RemedyCasePage.Row(
                one.kind().label(),
                one.filed().toString(),
                one.number(),
                one.organ(),
                badge(one.result()),
                Objects.toString(one.decided(), ""),
                action,
                one.version(),
                may ? RemedyCaseForm.ending(one) : List.of());
    }
}
