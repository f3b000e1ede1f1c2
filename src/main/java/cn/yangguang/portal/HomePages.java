package cn.yangguang.portal;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front of the portal, for everybody. */
@Controller
class HomePages {

    private static final int NEWEST = 12;
    private static final int PLANS = 5;
    private static final int PLACES = 3;

    private final OpenShelves shelves;
    private final Plans plans;
    private final Organization organization;

    HomePages(OpenShelves shelves, Plans plans, Organization organization) {
        this.shelves = shelves;
        this.plans = plans;
        this.organization = organization;
    }

    @Bean
    @Order(10)
    static NavigationEntry homeEntry() {
        return new NavigationEntry("首页", "/", "");
    }

    @GetMapping("/")
    View home() {
        HomePage page = page();
        return Keeping.of(
                Set.of("publication", "plan", "catalogue", "unit"),
                Views.html(shell -> Views.TEMPLATES.portalHome(shell, page)));
    }

    private HomePage page() {
        UnitTree tree = organization.tree();
        return new HomePage(
                shelves.newest(OpenFilter.ALL, NEWEST),
                shelves.themes(),
                plans.open().stream().limit(PLANS).map(HomePages::plan).toList(),
                column(),
                shelves.cataloguedPlaces(tree).stream()
                        .limit(PLACES)
                        .map(place -> new HomePage.Catalogue(
                                place.name(), OpenShelves.catalogue(place), shelves.fields(place)))
                        .toList());
    }

    private static List<Pointer> column() {
        Stream<Pointer> parts = Arrays.stream(ColumnPart.values())
                .map(part ->
                        Pointer.of(part.label(), "/open/column#" + part.name().toLowerCase(Locale.ROOT)));
        return Stream.concat(parts, Stream.of(Pointer.of("政府文件库", "/open/policies")))
                .toList();
    }

    private static Pointer plan(Plan plan) {
        return new Pointer(
                plan.title(),
                "/open/plans/" + plan.id(),
                Objects.toString(plan.header().issuedOn(), ""));
    }
}
