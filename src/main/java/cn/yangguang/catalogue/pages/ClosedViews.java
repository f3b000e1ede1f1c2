package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.Exemption;
import cn.yangguang.catalogue.keeping.ClosedMatter;
import cn.yangguang.catalogue.keeping.ClosedMatters;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.catalogue.keeping.Reviews;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up what the pages about closed matters and reviews show. */
@Component
class ClosedViews {

    /** How many days ahead the list of reviews looks. */
    private static final int AHEAD = 60;

    private final ClosedMatters matters;
    private final Reviews reviews;
    private final Organization organization;
    private final Clock clock;

    ClosedViews(ClosedMatters matters, Reviews reviews, Organization organization, Clock clock) {
        this.matters = matters;
        this.reviews = reviews;
        this.organization = organization;
        this.clock = clock;
    }

    ClosedPage.Listing list(Actor actor, Unit place) {
        UnitTree tree = organization.tree();
        return new ClosedPage.Listing(
                CatalogueViews.place(place),
                Permissions.may(actor, Act.EDIT_CATALOGUE, place),
                matters.of(place.id()).stream().map(matter -> row(tree, matter)).toList());
    }

    ClosedPage.Reviews reviews(Actor actor) {
        LocalDate by = LocalDate.now(clock).plusDays(AHEAD);
        UnitTree tree = organization.tree();
        List<ClosedPage.Row> rows = new ArrayList<>();
        reviews.items(actor, by).forEach(item -> rows.add(row(tree, item)));
        reviews.matters(actor, by).forEach(matter -> rows.add(row(tree, matter)));
        rows.sort(Comparator.comparing(ClosedPage.Row::review));
        return new ClosedPage.Reviews(rows);
    }

    private ClosedPage.Row row(UnitTree tree, ClosedMatter matter) {
        return new ClosedPage.Row(
                ClosedPages.CLOSED + "/" + matter.id(),
                matter.title(),
                name(tree, matter),
                matter.exemption().words(),
                matter.nextReviewOn().toString(),
                due(matter.nextReviewOn()));
    }

    private ClosedPage.Row row(UnitTree tree, KeptItem kept) {
        LocalDate review = Objects.requireNonNull(kept.item().nextReviewOn());
        return new ClosedPage.Row(
                CataloguePages.PATH + "/items/" + kept.id(),
                kept.item().secondLevel(),
                tree.find(kept.place()).map(Unit::name).orElse("") + "："
                        + kept.item().disclosingUnit(),
                "依申请公开",
                review.toString(),
                due(review));
    }

    private Badge due(LocalDate review) {
        return LocalDate.now(clock).isBefore(review)
                ? new Badge("未到期", Badge.Lamp.PLAIN)
                : new Badge("待评估", Badge.Lamp.SOON);
    }

    private static String name(UnitTree tree, ClosedMatter matter) {
        return tree.find(matter.unit()).map(Unit::name).orElse("（已不存在的单位）");
    }

    ClosedForm empty(Unit place) {
        return new ClosedForm(
                "",
                place.id().toString(),
                "",
                "",
                LocalDate.now(clock).plusYears(1).toString());
    }

    ClosedPage.Show adding(Unit place, ClosedForm form, FormProblems problems) {
        return new ClosedPage.Show(
                CatalogueViews.place(place),
                "",
                "列入不予公开清单",
                List.of(),
                "",
                true,
                0,
                form.fields(units(place), problems),
                Field.text("because", "评估结论"),
                problems);
    }

    ClosedPage.Show show(
            Actor actor, ClosedMatter matter, Unit place, @Nullable ClosedForm typed, FormProblems problems) {
        boolean open = matter.openedOn() != null;
        return new ClosedPage.Show(
                CatalogueViews.place(place),
                matter.id().toString(),
                matter.title(),
                List.of(
                        fact("单位", name(organization.tree(), matter)),
                        fact("依据", matter.exemption().words()),
                        fact("理由", matter.reason()),
                        fact("下次评估日期", matter.nextReviewOn().toString()),
                        fact("最近修改", matter.writer())),
                open ? matter.openedOn() + " 移出清单：" + matter.openedBecause() : "",
                !open && Permissions.may(actor, Act.EDIT_CATALOGUE, place),
                matter.version(),
                (typed == null ? ClosedForm.of(matter) : typed).fields(units(place), problems),
                problems.on(Field.text("because", "评估结论").mustBeAnswered()),
                problems);
    }

    private static ItemPage.Fact fact(String title, String words) {
        return new ItemPage.Fact(title, words.lines().toList());
    }

    private List<Choice> units(Unit place) {
        return Stream.concat(Stream.of(place), organization.tree().below(place).stream())
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** What stands there now, for who came later. */
    static String overtaken(ClosedMatter now) {
        return now.openedOn() == null
                ? "您打开页面以后，" + now.writer() + "改过这一项，现在是：" + now.title() + "，" + ground(now.exemption()) + "，"
                        + now.reason() + "，" + now.nextReviewOn() + " 评估。下面是您填写的；再保存一次就以您的为准。"
                : "您打开页面以后，这一项已移出清单：" + now.openedBecause() + "。";
    }

    private static String ground(Exemption exemption) {
        return exemption.words().split("：", -1)[0];
    }
}
