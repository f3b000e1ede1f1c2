package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.evidence.AskingAcceptance;
import cn.yangguang.duty.evidence.AskingAcceptance.Asking;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.LiftingWaiver;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.evidence.WaivingOccurrence;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the office of a plan decides about something owed: whether it is asked for, and whether evidence is checked. */
@Controller
class WaiverPages {

    private static final String PATH = "/desk/due/{id}";

    private final DueLists lists;
    private final Rights rights;
    private final EvidenceShows shows;
    private final WaivingOccurrence waiving;
    private final LiftingWaiver lifting;
    private final AskingAcceptance asking;

    WaiverPages(
            DueLists lists,
            Rights rights,
            EvidenceShows shows,
            WaivingOccurrence waiving,
            LiftingWaiver lifting,
            AskingAcceptance asking) {
        this.lists = lists;
        this.rights = rights;
        this.shows = shows;
        this.waiving = waiving;
        this.lifting = lifting;
        this.asking = asking;
    }

    @GetMapping(PATH + "/waiver")
    View form(Actor actor, @PathVariable UUID id) {
        return lists.find(id)
                .filter(owed -> rights.waives(actor, owed))
                .map(owed -> page(actor, owed, "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.dutyWaiver(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH + "/waive")
    View waive(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        return answer(actor, id, because, "已列为不再要求。", waiving.waive(actor, id, because.strip()));
    }

    @PostMapping(PATH + "/lift")
    View lift(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        return answer(actor, id, because, "已恢复要求。", lifting.lift(actor, id, because.strip()));
    }

    @PostMapping(PATH + "/acceptance")
    View acceptance(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String asked) {
        Optional<Owed> owed = lists.find(id);
        if (owed.isEmpty()) {
            return EvidencePages.gone();
        }
        if (!asked.equals("true") && !asked.equals("false")) {
            return Views.notFound();
        }
        boolean wanted = asked.equals("true");
        return switch (asking.ofDuty(actor, owed.get().dutyId(), wanted)) {
            case Asking.Done _ -> Views.redirect("/desk/due/" + id, wanted ? "以后登记的材料，审核通过后才计入。" : "以后登记的材料，登记后即计入。");
            case Asking.Gone _ -> EvidencePages.gone();
            case Asking.NotAllowed _ -> Views.forbidden();
        };
    }

    private View answer(Actor actor, UUID id, String typed, String done, Deciding became) {
        return switch (became) {
            case Deciding.Done(Owed now) -> Views.redirect("/desk/due/" + id, done + StandingWords.sentence(now));
            case Deciding.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                yield refused(
                        actor, id, typed, field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
            }
            case Deciding.Changed(String sentence) -> refused(actor, id, typed, new FormProblems().add(sentence));
            case Deciding.Gone _ -> EvidencePages.gone();
            case Deciding.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, String typed, FormProblems problems) {
        WaiverPage page = page(actor, lists.find(id).orElseThrow(), typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyWaiver(shell, page));
    }

    private WaiverPage page(Actor actor, Owed owed, String typed, FormProblems problems) {
        EvidenceList shown = shows.of(actor, owed);
        Field because = Field.text("because", shown.waived() ? "为什么恢复要求" : "为什么不再要求")
                .value(typed)
                .hint("各单位都会看到这个理由。")
                .mustBeAnswered();
        return new WaiverPage(
                owed.title(),
                "/desk/due/" + owed.id(),
                shown.standing(),
                shown.sentence(),
                shown.waived(),
                shown.waivers(),
                problems.on(because),
                problems);
    }
}
