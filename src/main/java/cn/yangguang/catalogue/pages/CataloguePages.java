package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.keeping.CatalogueItems.Wanted;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.KeepingItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The catalogue of a place: its list, and the starter that it begins with. */
@Controller
class CataloguePages {

    static final String PATH = "/desk/catalogue";

    private final Organization organization;
    private final CataloguePlaces places;
    private final CatalogueViews views;
    private final KeepingItems keeping;

    CataloguePages(Organization organization, CataloguePlaces places, CatalogueViews views, KeepingItems keeping) {
        this.organization = organization;
        this.places = places;
        this.views = views;
        this.keeping = keeping;
    }

    @Bean
    @Order(230)
    static NavigationEntry catalogueEntry() {
        return new NavigationEntry("公开目录", PATH, Act.READ_CATALOGUE.name());
    }

    @GetMapping(PATH)
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        if (places.readable(actor, tree).isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = place == null ? places.first(actor, tree) : places.readable(actor, new UnitId(place));
        Wanted wanted = new Wanted(field, way, unit, unread, q.strip());
        return chosen.map(one -> views.list(actor, tree, one, wanted, page))
                .map(listing -> Views.html(shell -> Views.TEMPLATES.catalogueList(shell, listing)))
                .orElseGet(Views::notFound);
    }

    @GetMapping(PATH + "/starter")
    View starter(Actor actor, @RequestParam UUID place) {
        return places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place))
                .map(unit -> {
                    CataloguePage.Starter page = starter(unit, StarterCatalogue.fields(), new FormProblems());
                    return Views.html(shell -> Views.TEMPLATES.catalogueStarter(shell, page));
                })
                .orElseGet(Views::notFound);
    }

    private static CataloguePage.Starter starter(Unit place, Set<String> chosen, FormProblems problems) {
        List<Choice> fields = StarterCatalogue.fields().stream()
                .map(field -> new Choice(field, field + "（" + count(field) + " 项）"))
                .toList();
        return new CataloguePage.Starter(
                CatalogueViews.place(place),
                problems,
                problems.on(List.of(Field.checkboxes("fields", "要取用的领域", fields).values(List.copyOf(chosen)))));
    }

    private static long count(String field) {
        return StarterCatalogue.items().stream()
                .filter(item -> item.field().equals(field))
                .count();
    }

    @PostMapping(PATH + "/starter")
    View takeStarter(
            Actor actor, @RequestParam UUID place, @RequestParam(required = false) @Nullable Set<String> fields) {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        if (fields == null || fields.stream().noneMatch(StarterCatalogue.fields()::contains)) {
            CataloguePage.Starter page = starter(unit.get(), Set.of(), new FormProblems().add("fields", "请至少勾选一个领域。"));
            return Views.refused(shell -> Views.TEMPLATES.catalogueStarter(shell, page));
        }
        return keeping.takeStarter(actor, new UnitId(place), fields)
                .map(added -> Views.redirect(
                        PATH + "?place=" + place, added == 0 ? "所选领域的事项都已在目录里，没有新增。" : "已取用 " + added + " 项，请逐项核对后发布。"))
                .orElseGet(Views::forbidden);
    }
}
