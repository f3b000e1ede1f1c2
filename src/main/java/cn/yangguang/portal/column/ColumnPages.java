package cn.yangguang.portal.column;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The column 政府信息公开: of the only place, or of a place or unit that was chosen. */
@Controller
class ColumnPages {

    private static final String PATH = "/open/column";

    private final Organization organization;
    private final ColumnViews views;

    ColumnPages(Organization organization, ColumnViews views) {
        this.organization = organization;
        this.views = views;
    }

    @Bean
    @Order(15)
    static NavigationEntry columnEntry() {
        return new NavigationEntry("政府信息公开", PATH, "");
    }

    @GetMapping(PATH)
    View column() {
        UnitTree tree = organization.tree();
        List<Unit> places = views.places(tree);
        if (places.size() == 1) {
            return page(tree, places.getFirst());
        }
        ColumnPage.Places list =
                new ColumnPage.Places(places.stream().map(ColumnViews::link).toList());
        return kept(Views.html(shell -> Views.TEMPLATES.portalColumns(shell, list)));
    }

    @GetMapping(PATH + "/{unit}")
    View column(@PathVariable UUID unit) {
        UnitTree tree = organization.tree();
        return tree.find(new UnitId(unit))
                .filter(one -> views.has(tree, one))
                .map(one -> page(tree, one))
                .orElseGet(Views::notFound);
    }

    private View page(UnitTree tree, Unit unit) {
        ColumnPage.Show page = views.show(tree, unit);
        return kept(Views.html(shell -> Views.TEMPLATES.portalColumn(shell, page)));
    }

    private static View kept(View view) {
        return Keeping.of(Set.of("publication", "catalogue", "unit"), view);
    }
}
