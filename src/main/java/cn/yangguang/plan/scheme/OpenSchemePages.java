package cn.yangguang.plan.scheme;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.web.Views;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A published scheme before the public: only while its plan is public, too. */
@Controller
class OpenSchemePages {

    private static final String PATH = "/open/plans/{plan}/schemes/{id}";

    private final Plans plans;
    private final Schemes schemes;
    private final Organization organization;

    OpenSchemePages(Plans plans, Schemes schemes, Organization organization) {
        this.plans = plans;
        this.schemes = schemes;
        this.organization = organization;
    }

    private record Shown(Plan plan, Unit unit, Scheme scheme, Stage.Published stage) {}

    @GetMapping(PATH)
    View show(@PathVariable UUID plan, @PathVariable UUID id) {
        return open(plan, id)
                .map(this::page)
                .map(page -> Views.html(shell -> Views.TEMPLATES.planSchemeOpen(shell, page)))
                .orElseGet(Views::notFound);
    }

    @GetMapping(PATH + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID plan, @PathVariable UUID id) {
        return open(plan, id)
                .map(shown -> SchemeFilePages.download(
                        new SchemeDocument(shown.unit(), shown.scheme().text(), shown.stage(), schemes.lines(id))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Shown> open(UUID plan, UUID id) {
        return plans.open(plan)
                .flatMap(one -> schemes.published(id)
                        .filter(scheme -> scheme.plan().equals(plan))
                        .flatMap(scheme -> organization
                                .unit(scheme.unit())
                                .filter(_ -> scheme.stage() instanceof Stage.Published)
                                .map(unit -> new Shown(one, unit, scheme, (Stage.Published) scheme.stage()))));
    }

    private SchemePage.Open page(Shown shown) {
        String path = "/open/plans/" + shown.plan().id();
        return new SchemePage.Open(
                shown.unit().name(),
                shown.plan().title(),
                path,
                shown.stage().on().toString(),
                path + "/schemes/" + shown.scheme().id() + "/file",
                SchemeViews.words(
                        shown.scheme().text(), schemes.lines(shown.scheme().id())));
    }
}
