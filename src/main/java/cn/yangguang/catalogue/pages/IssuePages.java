package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.CatalogueVersion;
import cn.yangguang.catalogue.keeping.CatalogueVersions;
import cn.yangguang.catalogue.keeping.IssuingCatalogue;
import cn.yangguang.catalogue.keeping.IssuingCatalogue.Issuing;
import cn.yangguang.catalogue.keeping.ItemChange;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The versions of a catalogue: what the next one would change, its issue, and what each one changed. */
@Controller
class IssuePages {

    private static final String VERSIONS = CataloguePages.PATH + "/versions";

    private final CataloguePlaces places;
    private final CatalogueVersions versions;
    private final IssuingCatalogue issuing;

    IssuePages(CataloguePlaces places, CatalogueVersions versions, IssuingCatalogue issuing) {
        this.places = places;
        this.versions = versions;
        this.issuing = issuing;
    }

    @GetMapping(VERSIONS)
    View list(Actor actor, @RequestParam UUID place) {
        return places.readable(actor, new UnitId(place))
                .map(unit -> listing(actor, unit, "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueVersions(shell, page)))
                .orElseGet(Views::notFound);
    }

    private IssuePage.Listing listing(Actor actor, Unit place, String words, FormProblems problems) {
        return new IssuePage.Listing(
                CatalogueViews.place(place),
                problems,
                versions.pending(place.id()).stream().map(IssuePages::change).toList(),
                issuing.seen(place.id()),
                whyNot(actor, place),
                problems.on(Field.text("words", "版本说明").value(words).hint("这一版为什么改、改了什么，可以不填。")),
                versions.of(place.id()).stream()
                        .map(version -> row(place, version))
                        .toList());
    }

    private String whyNot(Actor actor, Unit place) {
        if (!Permissions.may(actor, Act.ISSUE_CATALOGUE, place)) {
            return "由本地的政务公开办或公开审核人员发布。";
        }
        return issuing.due(place.id()) ? "" : "与现行版本没有差别，不用发布。";
    }

    private static IssuePage.Row row(Unit place, CatalogueVersion version) {
        return new IssuePage.Row(
                VERSIONS + "/" + version.number() + "?place=" + place.id(),
                "第 " + version.number() + " 版",
                version.issuedOn().toString(),
                version.issuer(),
                version.items().size(),
                version.words());
    }

    private static IssuePage.Change change(ItemChange change) {
        DisclosureItem item = change.item();
        Badge.Lamp lamp =
                change.before() == null ? Badge.Lamp.GOOD : change.after() == null ? Badge.Lamp.SOON : Badge.Lamp.CALM;
        return new IssuePage.Change(
                new Badge(change.words(), lamp),
                item.field(),
                item.firstLevel() + "：" + item.secondLevel(),
                change.columns());
    }

    @PostMapping(VERSIONS)
    View issue(
            Actor actor,
            @RequestParam UUID place,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String words) {
        Optional<Unit> unit = places.where(actor, Act.ISSUE_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        if (words.length() > IssuingCatalogue.LONGEST_WORDS) {
            String sentence = "版本说明最多 " + IssuingCatalogue.LONGEST_WORDS + " 个字。";
            return refused(actor, unit.get(), words, new FormProblems().add("words", sentence));
        }
        return switch (issuing.issue(actor, unit.get().id(), seen, words)) {
            case Issuing.Issued(int number, var duties) ->
                Views.redirect(
                        VERSIONS + "?place=" + place,
                        "第 " + number + " 版已发布：新排应办职责 " + duties.added() + " 项，随之修改 " + duties.changed() + " 项，结束 "
                                + duties.ended() + " 项。");
            case Issuing.Stale() ->
                refused(actor, unit.get(), words, new FormProblems().add("您打开页面以后目录有了改动，下面是现在的内容；请核对后再发布。"));
            case Issuing.NothingNew() -> refused(actor, unit.get(), words, new FormProblems().add("与现行版本没有差别，没有发布。"));
            case Issuing.OwnWork() ->
                refused(actor, unit.get(), words, new FormProblems().add("这一版里有您本人写的内容，请由没有参与编写的同事发布。"));
            case Issuing.NotAllowed() -> Views.forbidden();
        };
    }

    private View refused(Actor actor, Unit place, String words, FormProblems problems) {
        IssuePage.Listing page = listing(actor, place, words, problems);
        return Views.refused(shell -> Views.TEMPLATES.catalogueVersions(shell, page));
    }

    /** What a version changed against another one, the one before it where none is named. */
    @GetMapping(VERSIONS + "/{number}")
    View show(
            Actor actor,
            @RequestParam UUID place,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int against) {
        Optional<Unit> unit = places.readable(actor, new UnitId(place));
        List<CatalogueVersion> all = versions.of(new UnitId(place));
        int other = against < 0 ? number - 1 : against;
        return unit.flatMap(one -> numbered(all, number).map(version -> shown(one, version, numbered(all, other))))
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueVersion(shell, page)))
                .orElseGet(Views::notFound);
    }

    private static Optional<CatalogueVersion> numbered(List<CatalogueVersion> all, int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    private static IssuePage.Show shown(Unit place, CatalogueVersion version, Optional<CatalogueVersion> other) {
        return new IssuePage.Show(
                CatalogueViews.place(place),
                place.name() + "公开目录第 " + version.number() + " 版",
                version.issuedOn() + " 由" + version.issuer() + "发布，共 "
                        + version.items().size() + " 项",
                version.words(),
                other.map(one -> "与第 " + one.number() + " 版相比").orElse("首个版本，各项都是新增"),
                ItemChange.between(other.map(CatalogueVersion::items).orElse(Map.of()), version.items()).stream()
                        .map(IssuePages::change)
                        .toList());
    }
}
