package cn.yangguang.duty.keeping;

import cn.yangguang.duty.OfficeTable;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What an office lets words without a number mean. */
@Controller
class OfficeTermsPages {

    private static final String PATH = "/desk/office-terms";

    private final Organization organization;
    private final OfficeTables tables;

    OfficeTermsPages(Organization organization, OfficeTables tables) {
        this.organization = organization;
        this.tables = tables;
    }

    @Bean
    @Order(600)
    static NavigationEntry officeTermsEntry() {
        return new NavigationEntry("时限用词", PATH, Act.EDIT_OFFICE_TERMS.name());
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
        OfficeTables.Versioned now = tables.versioned(place.id());
        OfficeTermsPage page = page(place, places, now.version(), OfficeTermsForm.of(now.table()), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.dutyOfficeTerms(shell, page));
    }

    /** The rows come as word-0, meaning-0, word-1 and so on. */
    @PostMapping(PATH)
    View write(Actor actor, @RequestParam UUID place, @RequestParam MultiValueMap<String, String> typed) {
        Optional<Unit> unit = organization.tree().find(new UnitId(place));
        if (unit.isEmpty() || !places(actor).contains(unit.get())) {
            return Views.forbidden();
        }
        OfficeTermsForm form = OfficeTermsForm.of(
                column(typed, "word-"),
                column(typed, "meaning-"),
                typed.getOrDefault("otherwise", List.of("")).getFirst());
        int seen = number(typed.getOrDefault("seen", List.of("")).getFirst());
        FormProblems problems = new FormProblems();
        Optional<OfficeTable> table = form.table(problems);
        return table.isEmpty()
                ? refused(actor, unit.get(), seen, form, problems)
                : written(actor, unit.get(), form, table.get(), seen);
    }

    private View written(Actor actor, Unit place, OfficeTermsForm form, OfficeTable table, int seen) {
        return switch (tables.write(actor, place, table, seen)) {
            case OfficeTables.Change.NotAllowed() -> Views.forbidden();
            case OfficeTables.Change.Stale() ->
                refused(
                        actor,
                        place,
                        tables.versioned(place.id()).version(),
                        form,
                        new FormProblems().add("您打开这一页之后，这张表已在别处改过。下面是您填写的内容；请核对，再保存一次就以您的为准。"));
            case OfficeTables.Change.Saved(boolean different) ->
                Views.redirect(PATH + "?place=" + place.id(), different ? "已保存，用于以后确认的计划。" : "没有改动。");
        };
    }

    private View refused(Actor actor, Unit place, int seen, OfficeTermsForm form, FormProblems problems) {
        OfficeTermsPage page = page(place, places(actor), seen, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyOfficeTerms(shell, page));
    }

    private OfficeTermsPage page(Unit place, List<Unit> places, int seen, OfficeTermsForm form, FormProblems problems) {
        return new OfficeTermsPage(
                place.id(),
                place.name(),
                places.stream()
                        .filter(other -> !other.equals(place))
                        .map(other -> new OfficeTermsPage.Place(other.id(), other.name()))
                        .toList(),
                seen,
                seen == 0 ? "现在用的是系统自带的约定，本单位还没有改过。" : "现在用的是本单位的约定，已改过 " + seen + " 次。",
                OfficeTermsNotes.occasions(tables.of(place.id())),
                form.rows(problems),
                form.otherwiseField(problems),
                problems);
    }

    private static List<String> column(MultiValueMap<String, String> typed, String name) {
        return java.util.stream.IntStream.iterate(0, i -> typed.containsKey(name + i), i -> i + 1)
                .mapToObj(i -> typed.getOrDefault(name + i, List.of("")).getFirst())
                .toList();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** The places whose office the actor is: plans belong to places, and so does what their words mean. */
    private List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.EDIT_OFFICE_TERMS).places(organization.tree());
    }
}
