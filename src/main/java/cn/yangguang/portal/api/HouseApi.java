package cn.yangguang.portal.api;

import cn.yangguang.catalogue.Channel;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.catalogue.keeping.CatalogueVersion;
import cn.yangguang.catalogue.keeping.CatalogueVersions;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.portal.OpenShelves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Catalogues, units and plans for programs; and for every other address of the API that there is none. */
@Controller
class HouseApi {

    private final Organization organization;
    private final OpenShelves shelves;
    private final CatalogueVersions catalogues;
    private final Plans plans;
    private final Clock clock;

    HouseApi(Organization organization, OpenShelves shelves, CatalogueVersions catalogues, Plans plans, Clock clock) {
        this.organization = organization;
        this.shelves = shelves;
        this.catalogues = catalogues;
        this.plans = plans;
        this.clock = clock;
    }

    /** A unit that exists today. */
    record UnitJson(
            String id, String name, String kind, @Nullable String parent) {}

    @GetMapping("/api/v1/units")
    View units() {
        LocalDate today = LocalDate.now(clock);
        List<UnitJson> units = organization.tree().all().stream()
                .filter(unit -> unit.existsOn(today))
                .map(unit -> new UnitJson(
                        unit.id().toString(),
                        unit.name(),
                        unit.kind().label(),
                        unit.parent() == null ? null : Objects.toString(unit.parent())))
                .toList();
        return Answers.of(Map.of("units", units));
    }

    /** The catalogue of a place, without its items in the list of all. */
    record CatalogueJson(
            String place,
            String name,
            int version,
            String issuedOn,
            @Nullable List<ItemJson> items) {}

    /** One item of a catalogue. */
    record ItemJson(
            String id,
            String field,
            String first,
            String second,
            List<String> contents,
            String basis,
            String limit,
            String unit,
            List<String> channels,
            String way) {}

    @GetMapping("/api/v1/catalogue")
    View catalogue(@RequestParam(defaultValue = "") String place) {
        UnitTree tree = organization.tree();
        List<Unit> places = shelves.cataloguedPlaces(tree);
        if (place.isEmpty()) {
            return Answers.of(Map.of(
                    "catalogues",
                    places.stream()
                            .flatMap(one -> catalogue(one, false).stream())
                            .toList()));
        }
        return places.stream()
                .filter(one -> one.id().toString().equals(place))
                .findFirst()
                .flatMap(one -> catalogue(one, true))
                .map(Answers::of)
                .orElseGet(() -> Answers.wrong("place", "这个地方没有发布公开目录；不带 place 可以列出有目录的地方。"));
    }

    private Optional<CatalogueJson> catalogue(Unit place, boolean whole) {
        return catalogues
                .last(place.id())
                .map(version -> new CatalogueJson(
                        place.id().toString(),
                        place.name(),
                        version.number(),
                        version.issuedOn().toString(),
                        whole ? items(version) : null));
    }

    private static List<ItemJson> items(CatalogueVersion version) {
        return version.items().entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is left out of the public copy is no content for the public. */
    private static ItemJson item(UUID id, DisclosureItem item) {
        return new ItemJson(
                id.toString(),
                item.field(),
                item.firstLevel(),
                item.secondLevel(),
                item.contentElements().stream()
                        .filter(element -> element.showing() != Showing.LEAVE_OUT)
                        .map(ContentElement::name)
                        .toList(),
                item.legalBasis(),
                item.timeLimit(),
                item.disclosingUnit(),
                item.channels().stream().map(Channel::label).toList(),
                item.way().label());
    }

    /** A public plan. */
    record PlanJson(
            String id,
            String title,
            @Nullable Integer year,
            @Nullable String documentNumber,
            @Nullable String issuedOn,
            String place,
            String path) {}

    @GetMapping("/api/v1/plans")
    View plans() {
        UnitTree tree = organization.tree();
        return Answers.of(Map.of(
                "plans", plans.open().stream().map(plan -> plan(plan, tree)).toList()));
    }

    private static PlanJson plan(Plan plan, UnitTree tree) {
        LocalDate issued = plan.header().issuedOn();
        return new PlanJson(
                plan.id().toString(),
                plan.title(),
                plan.header().year(),
                plan.header().documentNumber(),
                issued == null ? null : issued.toString(),
                tree.find(plan.owner()).map(Unit::name).orElse(""),
                "/open/plans/" + plan.id());
    }

    @GetMapping("/api/v1/**")
    View none() {
        return Answers.none("开放接口里没有这个地址，全部地址见 /api/v1/openapi.json。");
    }
}
