package cn.yangguang.plan.pages.open;

import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanTasks;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.PlanVersions;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.PublicTexts;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.PlanViews;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.plan.scheme.Schemes;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The plans that were put before the public. */
@Controller
class OpenPages {

    private final PlanDoor door;
    private final Organization organization;
    private final Plans plans;
    private final PlanLedger ledger;
    private final PlanVersions versions;
    private final OpenVersions earlier;
    private final Schemes schemes;
    private final PublicTexts texts;
    private final Clock clock;
    private final PlanTasks tasks;

    OpenPages(
            PlanDoor door,
            Organization organization,
            Plans plans,
            PlanLedger ledger,
            PlanVersions versions,
            OpenVersions earlier,
            Schemes schemes,
            PublicTexts texts,
            Clock clock,
            PlanTasks tasks) {
        this.door = door;
        this.organization = organization;
        this.plans = plans;
        this.ledger = ledger;
        this.versions = versions;
        this.earlier = earlier;
        this.schemes = schemes;
        this.texts = texts;
        this.clock = clock;
        this.tasks = tasks;
    }

    @Bean
    @Order(20)
    static NavigationEntry openPlansEntry() {
        return new NavigationEntry("工作计划", "/open/plans", "");
    }

    @GetMapping("/open/plans")
    View list() {
        OpenPage.Listing page = new OpenPage.Listing(PlanViews.rows(plans.open(), organization.tree()));
        return Views.html(shell -> Views.TEMPLATES.planOpenList(shell, page));
    }

    @GetMapping("/open/plans/{id}")
    View show(@PathVariable UUID id) {
        return door.openToAll(id)
                .map(opened -> Keeping.of(about(opened.plan()), drawn(page(opened))))
                .orElseGet(Views::notFound);
    }

    @GetMapping("/open/plans/{id}/versions/{number:\\d{1,6}}")
    View version(@PathVariable UUID id, @PathVariable int number) {
        return door.openToAll(id)
                .flatMap(opened -> earlier.page(opened.plan(), number))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planOpenVersion(shell, page)))
                .orElseGet(Views::notFound);
    }

    private static View drawn(OpenPage.Show page) {
        return Views.html(shell -> Views.TEMPLATES.planOpen(shell, page));
    }

    /** The deeds that may change what the page shows; evidence does not, for standings stay inside. */
    private static Set<String> about(Plan plan) {
        return Set.of(
                "plan/" + plan.id(),
                // until it has a piece, the first one may come
                plan.publication() == null ? "publication" : "publication/" + plan.publication(),
                "scheme",
                "duty",
                "unit",
                "calendar",
                "office-terms");
    }

    /** What the plan asks now, without what an amendment took away. */
    private List<OfDuty> binding(UUID plan) {
        return ledger.duties(plan).stream()
                .filter(duty -> duty.endedOn() == null)
                .toList();
    }

    private OpenPage.Show page(PlanDoor.Opened opened) {
        return texts.changed(opened.plan())
                .map(content -> page(opened, content))
                .orElseGet(() -> asPlanned(opened));
    }

    /** Where people masked or changed anything in the piece, the piece's own words and nothing of the plan. */
    private OpenPage.Show page(PlanDoor.Opened opened, Content content) {
        return new OpenPage.Show(
                opened.plan().id(),
                content.title(),
                List.of(new Fact("所属", opened.owner().name())),
                earlier.links(opened.plan()),
                schemes(opened),
                List.of(),
                Body.shown(content.body()));
    }

    private OpenPage.Show asPlanned(PlanDoor.Opened opened) {
        UUID id = opened.plan().id();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("所属", opened.owner().name()));
        facts.addAll(Words.facts(opened.plan().header()));
        List<PlanVersion> all = versions.of(id);
        boolean waits = all.getLast().revision() != opened.plan().revision();
        all.stream()
                .filter(one ->
                        one.number() > 1 && one.revision() == opened.plan().revision())
                .forEach(one -> facts.add(new Fact("调整", one.inForceFrom() + " 起执行调整后的内容（第 " + one.number() + " 版）")));
        if (waits) {
            facts.add(new Fact("说明", "这份计划正在调整，调整后的内容审核后在这里公布；下面是调整前的内容。"));
        }
        return new OpenPage.Show(
                id,
                opened.plan().title(),
                facts,
                earlier.links(opened.plan()),
                schemes(opened),
                sections(opened.plan(), waits),
                "");
    }

    /** As the units hold it now, or, while an amendment waits for its review, as it was reviewed. */
    private List<PlanPage.Section> sections(Plan plan, boolean waits) {
        return waits
                ? PlanViews.sections(plans.draft(plan.id(), plan.revision()))
                : PlanViews.sections(tasks.of(plan.id()), binding(plan.id())).stream()
                        .map(PlanPage.Section::withoutStandings)
                        .toList();
    }

    private List<OpenPage.Scheme> schemes(PlanDoor.Opened opened) {
        UUID plan = opened.plan().id();
        return schemes.ofPlan(plan).stream()
                .map(scheme -> new OpenPage.Scheme(
                        scheme.text().title() + ended(opened.tree(), scheme.unit()),
                        "/open/plans/" + plan + "/schemes/" + scheme.id()))
                .toList();
    }

    /** What a unit published stays, with a word that it has ended. */
    private String ended(UnitTree tree, UnitId id) {
        LocalDate today = LocalDate.now(clock);
        return tree.find(id)
                .filter(unit -> unit.endedBefore(today))
                .map(unit -> "（单位已撤销"
                        + tree.answering(unit, today)
                                .map(heir -> "，由" + heir.name() + "承接")
                                .orElse("")
                        + "）")
                .orElse("");
    }
}
