package cn.yangguang.duty.reminding;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How an office lets people be reminded. */
@Controller
class RulesPages {

    static final String PATH = "/desk/reminders/rules";

    private final Organization organization;
    private final KeptRules kept;

    RulesPages(Organization organization, KeptRules kept) {
        this.organization = organization;
        this.kept = kept;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(required = false) @Nullable UUID place) {
        List<Unit> places = places(actor);
        if (places.isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = places.stream()
                .filter(unit -> place == null || unit.id().value().equals(place))
                .findFirst();
        return chosen.map(unit -> shown(unit, places)).orElseGet(Views::notFound);
    }

    private View shown(Unit place, List<Unit> places) {
        KeptRules.Versioned now = kept.versioned(place.id());
        RulesPage page = page(place, places, now, List.of(), RulesForm.of(now.rules()), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.dutyReminderRules(shell, page));
    }

    @PostMapping(PATH)
    View write(Actor actor, @RequestParam UUID place, @RequestParam MultiValueMap<String, String> typed) {
        Optional<Unit> unit = organization.tree().find(new UnitId(place));
        if (unit.isEmpty() || !places(actor).contains(unit.get())) {
            return Views.forbidden();
        }
        RulesForm form = RulesForm.of(typed);
        int seen = number(typed.getOrDefault("seen", List.of("")).getFirst());
        FormProblems problems = new FormProblems();
        Optional<ReminderRules> rules = form.rules(problems);
        if (rules.isEmpty()) {
            KeptRules.Versioned based = new KeptRules.Versioned(ReminderRules.defaults(), seen);
            return refused(page(unit.get(), places(actor), based, List.of(), form, problems));
        }
        return switch (kept.write(actor, unit.get(), rules.get(), seen)) {
            case KeptRules.Change.NotAllowed() -> Views.forbidden();
            case KeptRules.Change.Stale() -> stale(actor, unit.get(), form);
            case KeptRules.Change.Saved(boolean different) ->
                Views.redirect(PATH + "?place=" + place, different ? "已保存，从下一天起照此提醒。" : "没有改动。");
        };
    }

    private View stale(Actor actor, Unit place, RulesForm form) {
        KeptRules.Versioned now = kept.versioned(place.id());
        FormProblems problems = new FormProblems().add("您打开这一页之后，提醒办法已在别处改过。现在保存的列在下面，表里是您填写的内容；请核对，再保存一次就以您的为准。");
        return refused(page(place, places(actor), now, RulesWords.of(now.rules()), form, problems));
    }

    private static View refused(RulesPage page) {
        return Views.refused(shell -> Views.TEMPLATES.dutyReminderRules(shell, page));
    }

    private static RulesPage page(
            Unit place,
            List<Unit> places,
            KeptRules.Versioned based,
            List<String> stored,
            RulesForm form,
            FormProblems problems) {
        return new RulesPage(
                place.id(),
                place.name(),
                places.stream()
                        .filter(other -> !other.equals(place))
                        .map(other -> new RulesPage.Place(other.id(), other.name()))
                        .toList(),
                based.version(),
                based.version() == 0 ? "现在用的是系统自带的办法，本单位还没有改过。" : "现在用的是本单位的办法，已改过 " + based.version() + " 次。",
                stored,
                RulesFields.rows(form, problems),
                RulesFields.rest(form, problems),
                problems);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.SET_REMINDERS).places(organization.tree());
    }
}
