package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.keeping.PublicationLists;
import cn.yangguang.publication.keeping.StageName;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pieces within reach, wherever they are on their way. */
@Controller
class PublicationPages {

    static final String PATH = "/desk/publications";

    private final PublicationLists lists;
    private final PublicationDoor door;

    PublicationPages(PublicationLists lists, PublicationDoor door) {
        this.lists = lists;
        this.door = door;
    }

    @Bean
    @Order(220)
    static NavigationEntry publicationEntry() {
        return new NavigationEntry("信息发布", PATH, Act.READ_PUBLICATIONS.name());
    }

    @GetMapping(PATH)
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_PUBLICATIONS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        PublicationLists.Filter filter = new PublicationLists.Filter(stage(stage), unit, q.strip());
        Paging paging = Paging.of(page, lists.count(reach, filter));
        PublicationPage.Listing listing = new PublicationPage.Listing(
                lists.within(reach, filter, paging).stream()
                        .map(PublicationPages::row)
                        .toList(),
                paging,
                filters(actor, filter),
                !Reach.of(actor, Act.DRAFT_PUBLICATION).isEmpty(),
                Reach.of(actor, Act.SET_REVIEW_LEVELS).isEmpty() ? "" : LevelPages.PATH,
                Reach.of(actor, Act.DRAFT_PUBLICATION).isEmpty() ? "" : "/desk/imports");
        return Views.html(shell -> Views.TEMPLATES.publicationList(shell, listing));
    }

    private static @Nullable StageName stage(String name) {
        return Choice.chosen(StageName.values(), name).orElse(null);
    }

    private static PublicationPage.Row row(PublicationLists.Row row) {
        return new PublicationPage.Row(
                row.title(),
                PATH + "/" + row.id(),
                row.unit(),
                row.indexNumber(),
                StageBadges.of(row.stage(), row.owed(), row.early()),
                StandardTable.minute(row.changed()));
    }

    private List<Field> filters(Actor actor, PublicationLists.Filter filter) {
        List<Choice> stages = new ArrayList<>(List.of(new Choice("", "全部")));
        Arrays.stream(StageName.values())
                .filter(stage -> stage != StageName.SUPERSEDED)
                .forEach(stage -> stages.add(new Choice(stage.name(), stage.label())));
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部")));
        units.addAll(PublicationDoor.choices(door.units(actor, Act.READ_PUBLICATIONS)));
        StageName stage = filter.stage();
        UUID unit = filter.unit();
        return List.of(
                Field.search("q", "标题、文号或索引号").value(filter.text()),
                Field.select("stage", "办到哪一步", stages).value(stage == null ? "" : stage.name()),
                Field.select("unit", "单位", units).value(unit == null ? "" : unit.toString()));
    }
}
