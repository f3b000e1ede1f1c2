package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.ItemWords;
import cn.yangguang.catalogue.TimeLimit;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.catalogue.keeping.ItemChange;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.catalogue.keeping.PublishedPieces;
import cn.yangguang.duty.ReadObligation;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up what the pages about one item show. */
@Component
class ItemViews {

    private final CataloguePlaces places;
    private final IssuedItems issued;
    private final PublishedPieces pieces;
    private final Organization organization;

    ItemViews(CataloguePlaces places, IssuedItems issued, PublishedPieces pieces, Organization organization) {
        this.places = places;
        this.issued = issued;
        this.pieces = pieces;
        this.organization = organization;
    }

    static ItemPage.Form form(String action, Unit place, int seen, ItemForm typed, FormProblems problems) {
        return new ItemPage.Form(
                action,
                place.id().toString(),
                seen,
                problems.on(typed.before()),
                typed.rows(problems),
                problems.on(typed.after()),
                problems);
    }

    ItemPage.Show show(Actor actor, KeptItem kept, Unit place, @Nullable ItemForm typed, FormProblems problems) {
        DisclosureItem item = kept.item();
        boolean ended = kept.endedOn() != null;
        ItemForm form = typed == null ? new ItemForm(TypedItem.of(item)) : typed;
        return new ItemPage.Show(
                kept.id().toString(),
                item.secondLevel(),
                place.name(),
                CataloguePages.PATH + "?place=" + place.id(),
                doubts(kept),
                facts(item),
                duty(kept, place),
                ended ? kept.endedOn() + " 起不再列入目录：" + kept.endedBecause() : "",
                !ended && Permissions.may(actor, Act.EDIT_CATALOGUE, place),
                typed != null,
                form(CataloguePages.PATH + "/items/" + kept.id(), place, kept.version(), form, problems),
                problems.on(Field.text("because", "为什么不再列入目录").mustBeAnswered()),
                pieces.ofItems(List.of(kept.id())).getOrDefault(kept.id(), 0L),
                draft(actor, kept));
    }

    /** For whoever drafts for one of the units that an issued item names. */
    private String draft(Actor actor, KeptItem kept) {
        Reach reach = Reach.of(actor, Act.DRAFT_PUBLICATION);
        boolean drafts = issued.find(kept.id()).stream()
                .filter(item -> item.inForce() && item.item().way() == Way.PROACTIVE)
                .flatMap(item -> item.units().stream())
                .flatMap(unit -> organization.unit(unit).stream())
                .anyMatch(unit -> reach.covers(unit.path()));
        return drafts ? "/desk/publications/new?item=" + kept.id() : "";
    }

    private static List<ItemPage.Fact> facts(DisclosureItem item) {
        return ItemWords.of(item).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ItemPage.Fact(
                        entry.getKey(), entry.getValue().lines().toList()))
                .toList();
    }

    /** What keeps an item from becoming a duty. */
    static List<Badge> doubts(KeptItem kept) {
        List<Badge> doubts = new ArrayList<>();
        if (!kept.limitRead()) {
            doubts.add(new Badge("没有读出时限", Badge.Lamp.SOON));
        }
        if (kept.units().isEmpty()) {
            doubts.add(new Badge("没有对上单位", Badge.Lamp.SOON));
        }
        return doubts;
    }

    private String duty(KeptItem kept, Unit place) {
        DisclosureItem item = kept.item();
        List<String> unknown = places.unknown(place, item.disclosingUnit());
        String missing = unknown.isEmpty() ? "" : "“" + String.join("”“", unknown) + "”没有对上本地的单位，请改成本地单位的名称或统称。";
        if (item.way() == Way.ON_REQUEST) {
            return "依申请公开，不产生应办事项。";
        }
        if (kept.units().isEmpty()) {
            return missing + "没有单位承担，不产生应办事项。";
        }
        if (!kept.limitRead()) {
            return missing + "“" + item.timeLimit() + "”没有写明可以计算的时限，不产生应办事项。";
        }
        return missing + "发布后，" + kept.units().size() + " 个单位各自按“" + measures(item) + "”办理。";
    }

    private static String measures(DisclosureItem item) {
        return TimeLimit.read(item.timeLimit()).stream().map(ItemViews::measure).collect(Collectors.joining("；"));
    }

    private static String measure(ReadObligation read) {
        return Objects.requireNonNullElse(read.trigger(), "")
                + ObligationWords.of(read.printed().obligation());
    }

    /** What stands there now where it differs from what was typed, for who came later. */
    static String overtaken(KeptItem now, DisclosureItem typed) {
        if (now.endedOn() != null) {
            return "您打开页面以后，这一项已被取消：" + now.endedBecause() + "。您填写的没有保存。";
        }
        String differs = new ItemChange(now.id(), typed, now.item())
                .columns().stream()
                        .map(column -> column.title() + "“" + column.after().replace("\n", "、") + "”")
                        .collect(Collectors.joining("，"));
        return "您打开页面以后，" + now.writer() + "改过这一项，现在是："
                + (differs.isEmpty() ? "与您填写的一样" : differs)
                + "。下面是您填写的；再保存一次就以您的为准。";
    }

    /** The sentences of the rules beside those that are there. */
    static FormProblems problems(FormProblems problems, Map<String, String> wrong) {
        wrong.forEach(problems::add);
        return problems;
    }
}
