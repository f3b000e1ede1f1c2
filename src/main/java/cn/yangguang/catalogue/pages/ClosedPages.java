package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.ClosedMatter;
import cn.yangguang.catalogue.keeping.ClosedMatters;
import cn.yangguang.catalogue.keeping.ClosingMatters;
import cn.yangguang.catalogue.keeping.ClosingMatters.Closing;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is not disclosed: its list, one matter, and what has to be looked at again. */
@Controller
class ClosedPages {

    static final String CLOSED = CataloguePages.PATH + "/closed";

    private final ClosedMatters matters;
    private final ClosingMatters closing;
    private final CataloguePlaces places;
    private final ClosedViews views;

    ClosedPages(ClosedMatters matters, ClosingMatters closing, CataloguePlaces places, ClosedViews views) {
        this.matters = matters;
        this.closing = closing;
        this.places = places;
        this.views = views;
    }

    @GetMapping(CLOSED)
    View list(Actor actor, @RequestParam UUID place) {
        return places.readable(actor, new UnitId(place))
                .map(unit -> views.list(actor, unit))
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueClosed(shell, page)))
                .orElseGet(Views::notFound);
    }

    @GetMapping(CataloguePages.PATH + "/reviews")
    View reviews(Actor actor) {
        return places.mayEditSomewhere(actor)
                ? Views.html(shell -> Views.TEMPLATES.catalogueReviews(shell, views.reviews(actor)))
                : Views.forbidden();
    }

    @GetMapping(CLOSED + "/new")
    View add(Actor actor, @RequestParam UUID place) {
        return places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place))
                .map(unit -> views.adding(unit, views.empty(unit), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueMatter(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(CLOSED)
    View add(Actor actor, @RequestParam UUID place, @RequestParam MultiValueMap<String, String> sent) {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        ClosedForm form = ClosedForm.of(sent);
        FormProblems problems = new FormProblems();
        ClosedMatter matter = form.read(UUID.randomUUID(), unit.get().id(), 0, problems);
        return switch (write(actor, matter, problems)) {
            case Closing.Kept(UUID id) -> Views.redirect(CLOSED + "/" + id, "已列入不予公开清单。");
            case Closing.Refused(Map<String, String> wrong) -> {
                wrong.forEach(problems::add);
                ClosedPage.Show page = views.adding(unit.get(), form, problems);
                yield Views.refused(shell -> Views.TEMPLATES.catalogueMatter(shell, page));
            }
            case Closing.NotAllowed() -> Views.forbidden();
            case Closing.Overtaken other -> throw new IllegalStateException("nothing was there before: " + other);
        };
    }

    @GetMapping(CLOSED + "/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return shown(actor, id, null, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueMatter(shell, page)))
                .orElseGet(Views::notFound);
    }

    private Optional<ClosedPage.Show> shown(Actor actor, UUID id, @Nullable ClosedForm typed, FormProblems problems) {
        Optional<ClosedMatter> found = matters.find(id);
        return found.flatMap(matter -> places.readable(actor, matter.place()))
                .map(place -> views.show(actor, found.orElseThrow(), place, typed, problems));
    }

    @PostMapping(CLOSED + "/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Optional<ClosedMatter> found = editable(actor, id);
        if (found.isEmpty()) {
            return Views.forbidden();
        }
        ClosedForm form = ClosedForm.of(sent);
        FormProblems problems = new FormProblems();
        ClosedMatter matter = form.read(id, found.get().place(), Math.max(1, seen), problems);
        return answer(actor, id, write(actor, matter, problems), form, problems, "已保存。");
    }

    /** Where something could not be read, all else that is wrong is said with it. */
    private Closing write(Actor actor, ClosedMatter matter, FormProblems problems) {
        return problems.isEmpty() ? closing.write(actor, matter) : new Closing.Refused(closing.problems(matter));
    }

    @PostMapping(CLOSED + "/{id}/open")
    View open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String because) {
        return editable(actor, id).isEmpty()
                ? Views.forbidden()
                : answer(
                        actor,
                        id,
                        closing.open(actor, id, seen, because.strip()),
                        null,
                        new FormProblems(),
                        "已移出不予公开清单。");
    }

    private Optional<ClosedMatter> editable(Actor actor, UUID id) {
        return matters.find(id)
                .filter(matter ->
                        places.where(actor, Act.EDIT_CATALOGUE, matter.place()).isPresent());
    }

    private View answer(
            Actor actor, UUID id, Closing became, @Nullable ClosedForm form, FormProblems problems, String said) {
        return switch (became) {
            case Closing.Kept(UUID kept) -> Views.redirect(CLOSED + "/" + kept, said);
            case Closing.Refused(Map<String, String> wrong) -> {
                wrong.forEach(problems::add);
                yield refused(actor, id, form, problems);
            }
            case Closing.Overtaken(ClosedMatter now) ->
                refused(actor, id, form, problems.add(ClosedViews.overtaken(now)));
            case Closing.NotAllowed() -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, @Nullable ClosedForm form, FormProblems problems) {
        return shown(actor, id, form, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.catalogueMatter(shell, page)))
                .orElseGet(Views::notFound);
    }
}
