package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.keeping.CatalogueVersions;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The catalogues in force, for everybody: by place, theme, unit and kind. */
@Controller
class OpenCataloguePages {

    private static final String PATH = "/open/catalogue";

    /** It counts the pieces of each item as well. */
    private static final Set<String> ABOUT = Set.of("catalogue", "closed-matter", "publication", "unit");

    private final Organization organization;
    private final CatalogueVersions versions;
    private final OpenCatalogues views;

    OpenCataloguePages(Organization organization, CatalogueVersions versions, OpenCatalogues views) {
        this.organization = organization;
        this.versions = versions;
        this.views = views;
    }

    @Bean
    @Order(30)
    static NavigationEntry openCatalogueEntry() {
        return new NavigationEntry("目录", PATH, "");
    }

    @GetMapping(PATH)
    View show(
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        Set<UnitId> issued = versions.places();
        List<Unit> places =
                tree.all().stream().filter(one -> issued.contains(one.id())).toList();
        if (place == null && places.size() != 1) {
            OpenCataloguePage.Places list = new OpenCataloguePage.Places(
                    places.stream().map(CatalogueViews::place).toList());
            return Views.html(shell -> Views.TEMPLATES.catalogueOpenPlaces(shell, list));
        }
        OpenCatalogues.Wanted wanted = new OpenCatalogues.Wanted(field, way, unit, q.strip());
        Optional<Unit> chosen = place == null ? Optional.of(places.getFirst()) : tree.find(new UnitId(place));
        return chosen.flatMap(one -> versions.last(one.id())
                        .map(version -> views.show(one, places.size() > 1, version, tree, wanted, page)))
                .map(shown -> Keeping.of(ABOUT, Views.html(shell -> Views.TEMPLATES.catalogueOpen(shell, shown))))
                .orElseGet(Views::notFound);
    }
}
