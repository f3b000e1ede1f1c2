package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.CatalogueItems;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.KeepingItems;
import cn.yangguang.catalogue.keeping.KeepingItems.Keeping;
import cn.yangguang.catalogue.keeping.KeptItem;
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

/** One item of a catalogue: added, shown, changed, ended. */
@Controller
class ItemPages {

    private static final String ITEMS = CataloguePages.PATH + "/items";

    private final CatalogueItems items;
    private final CataloguePlaces places;
    private final KeepingItems keeping;
    private final ItemViews views;

    ItemPages(CatalogueItems items, CataloguePlaces places, KeepingItems keeping, ItemViews views) {
        this.items = items;
        this.places = places;
        this.keeping = keeping;
        this.views = views;
    }

    @GetMapping(ITEMS + "/new")
    View add(Actor actor, @RequestParam UUID place) {
        return places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place))
                .map(unit -> {
                    ItemPage.Adding page = adding(unit, ItemForm.empty(), new FormProblems());
                    return Views.html(shell -> Views.TEMPLATES.catalogueItemNew(shell, page));
                })
                .orElseGet(Views::notFound);
    }

    private static ItemPage.Adding adding(Unit place, ItemForm form, FormProblems problems) {
        return new ItemPage.Adding(place.name(), ItemViews.form(ITEMS, place, 0, form, problems));
    }

    @PostMapping(ITEMS)
    View add(Actor actor, @RequestParam UUID place, @RequestParam MultiValueMap<String, String> sent) {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        ItemForm form = new ItemForm(sent);
        FormProblems problems = new FormProblems();
        DisclosureItem item = form.read(problems);
        Keeping became = problems.isEmpty() ? keeping.add(actor, unit.get().id(), item) : new Keeping.Refused(Map.of());
        return switch (became) {
            case Keeping.Kept(UUID id) -> Views.redirect(ITEMS + "/" + id, "已列入目录；发布新版本后生效。");
            case Keeping.Refused(Map<String, String> wrong) -> {
                ItemPage.Adding page = adding(unit.get(), form, ItemViews.problems(problems, wrong));
                yield Views.refused(shell -> Views.TEMPLATES.catalogueItemNew(shell, page));
            }
            case Keeping.NotAllowed() -> Views.forbidden();
            case Keeping.Overtaken other -> throw new IllegalStateException("nothing was there before: " + other);
        };
    }

    @GetMapping(ITEMS + "/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return shown(actor, id, null, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueItem(shell, page)))
                .orElseGet(Views::notFound);
    }

    private Optional<ItemPage.Show> shown(Actor actor, UUID id, @Nullable ItemForm typed, FormProblems problems) {
        Optional<KeptItem> item = items.find(id);
        return item.flatMap(kept -> places.readable(actor, kept.place()))
                .map(place -> views.show(actor, item.orElseThrow(), place, typed, problems));
    }

    @PostMapping(ITEMS + "/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        if (!may(actor, id)) {
            return Views.forbidden();
        }
        ItemForm form = new ItemForm(sent);
        FormProblems problems = new FormProblems();
        DisclosureItem item = form.read(problems);
        Keeping became = problems.isEmpty() ? keeping.change(actor, id, seen, item) : new Keeping.Refused(Map.of());
        return switch (became) {
            case Keeping.Kept(UUID kept) -> Views.redirect(ITEMS + "/" + kept, "已保存；发布新版本后生效。");
            case Keeping.Refused(Map<String, String> wrong) ->
                refused(actor, id, form, ItemViews.problems(problems, wrong));
            case Keeping.Overtaken(KeptItem now) ->
                refused(actor, id, form, problems.add(ItemViews.overtaken(now, item)));
            case Keeping.NotAllowed() -> Views.forbidden();
        };
    }

    @PostMapping(ITEMS + "/{id}/end")
    View end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String because) {
        if (!may(actor, id)) {
            return Views.forbidden();
        }
        return switch (keeping.end(actor, id, seen, because.strip())) {
            case Keeping.Kept(UUID kept) -> Views.redirect(ITEMS + "/" + kept, "已取消；发布新版本后，它的应办事项随之结束。");
            case Keeping.Refused(Map<String, String> wrong) ->
                refused(actor, id, null, ItemViews.problems(new FormProblems(), wrong));
            case Keeping.Overtaken(KeptItem now) ->
                refused(actor, id, null, new FormProblems().add(ItemViews.overtaken(now, now.item())));
            case Keeping.NotAllowed() -> Views.forbidden();
        };
    }

    private boolean may(Actor actor, UUID id) {
        return items.find(id)
                .flatMap(kept -> places.where(actor, Act.EDIT_CATALOGUE, kept.place()))
                .isPresent();
    }

    private View refused(Actor actor, UUID id, @Nullable ItemForm form, FormProblems problems) {
        return shown(actor, id, form, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.catalogueItem(shell, page)))
                .orElseGet(Views::notFound);
    }
}
