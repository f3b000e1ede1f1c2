package cn.yangguang.publication.importing.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.importing.ImportIssuers;
import cn.yangguang.publication.importing.ImportRuns;
import cn.yangguang.publication.importing.LinkingIssuer;
import cn.yangguang.publication.importing.LinkingIssuer.Linking;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The imports of a place, their reports, and the linking of issuers. */
@Controller
class ImportedPages {

    static final String PATH = "/desk/imports";
    private static final String ISSUER = PATH + "/issuers/{id}";
    private static final int MOST_ISSUERS = 50;

    private final ImportRuns runs;
    private final LinkingIssuer linking;
    private final Organization organization;
    private final ImportIssuers issuers;
    private final Clock clock;

    ImportedPages(
            ImportRuns runs, LinkingIssuer linking, Organization organization, Clock clock, ImportIssuers issuers) {
        this.runs = runs;
        this.linking = linking;
        this.organization = organization;
        this.clock = clock;
        this.issuers = issuers;
    }

    /** Where somebody may bring in drafts, they see what was imported there. */
    private static Reach drafting(Actor actor) {
        return Reach.of(actor, Act.DRAFT_PUBLICATION);
    }

    private static Reach linking(Actor actor) {
        return Reach.of(actor, Act.LINK_UNIT_NAMES);
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Reach reach = drafting(actor);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        Paging paging = Paging.of(page, runs.count(reach));
        ImportedPage.Listing listing = new ImportedPage.Listing(
                runs.within(reach, paging).stream().map(ImportedViews::run).toList(),
                paging,
                issuers.unlinked(linking(actor), MOST_ISSUERS).stream()
                        .map(ImportedViews::issuer)
                        .toList(),
                issuers.unlinked(linking(actor)));
        return Views.html(shell -> Views.TEMPLATES.publicationImports(shell, listing));
    }

    @GetMapping(PATH + "/{id}")
    View report(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        Optional<ImportRuns.Row> run = runs.one(drafting(actor), id);
        if (run.isEmpty()) {
            return Views.notFound();
        }
        Paging paging = Paging.of(page, runs.remarked(id));
        ImportedPage.Report report = ImportedViews.report(run.get(), runs.remarks(id, paging), paging);
        return Views.html(shell -> Views.TEMPLATES.publicationImportReport(shell, report));
    }

    @GetMapping(ISSUER)
    View ask(Actor actor, @PathVariable UUID id) {
        return issuers.issuer(linking(actor), id)
                .map(issuer -> asking(actor, issuer, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.publicationImportIssuer(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ISSUER)
    View link(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String unit) {
        Optional<ImportIssuers.Issuer> issuer = issuers.issuer(linking(actor), id);
        if (issuer.isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = units(actor).stream()
                .filter(one -> one.id().toString().equals(unit))
                .findFirst();
        if (chosen.isEmpty()) {
            ImportedPage.Link page = asking(
                    actor,
                    issuer.get(),
                    new FormProblems().add("unit", "请选择“" + issuer.get().name() + "”是哪个单位。"));
            return Views.refused(shell -> Views.TEMPLATES.publicationImportIssuer(shell, page));
        }
        return switch (linking.link(actor, id, chosen.get().id())) {
            case Linking.Linked(String name, Unit to, int pieces) ->
                Views.redirect(PATH, "“" + name + "”已对应到" + to.name() + "，" + pieces + " 件信息归到它名下。");
            case Linking.LinkedBefore(String name, String other) ->
                Views.redirect(PATH, "您打开页面以后，别人已把“" + name + "”对应到" + other + "，您选的没有保存。");
            case Linking.NotAllowed _ -> Views.forbidden();
        };
    }

    private ImportedPage.Link asking(Actor actor, ImportIssuers.Issuer issuer, FormProblems problems) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "请选择")));
        units(actor).forEach(one -> choices.add(new Choice(one.id().toString(), one.name())));
        Field unit = Field.select("unit", "是哪个单位", choices)
                .value(likely(issuer).map(one -> one.id().toString()).orElse(""))
                .mustBeAnswered();
        return new ImportedPage.Link(
                issuer.name(),
                issuer.pieces(),
                PATH + "/issuers/" + issuer.id(),
                problems.on(List.of(unit)).getFirst(),
                problems);
    }

    private List<Unit> units(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Reach reach = linking(actor);
        return organization.tree().all().stream()
                .filter(unit -> unit.existsOn(today) && reach.covers(unit.path()))
                .toList();
    }

    /** A guess, for a person to look at. */
    private Optional<Unit> likely(ImportIssuers.Issuer issuer) {
        UnitTree tree = organization.tree();
        return tree.find(new UnitId(issuer.place())).flatMap(place -> switch (organization
                .names(tree, place, LocalDate.now(clock))
                .find(issuer.name())) {
            case UnitMatch.Found(Unit unit, UnitMatch.How _) -> Optional.of(unit);
            case UnitMatch.Ambiguous(List<Unit> candidates) ->
                candidates.stream().findFirst();
            case UnitMatch.Unknown(List<Unit> suggestions) ->
                suggestions.stream().findFirst();
            case UnitMatch.Collective _ -> Optional.<Unit>empty();
        });
    }
}
