package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Person;
import cn.yangguang.publication.Publication;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.Histories;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.StageName;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.policy.keeping.Abolitions;
import cn.yangguang.publication.policy.keeping.RelatedDocuments;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Draws up one piece with the steps that this person can take with it. */
@Component
class StepViews {

    private final PublicationDoor door;
    private final Editions editions;
    private final Histories histories;
    private final StepAsks asks;
    private final SeatWords seats;
    private final ChangeViews changes;
    private final FindingViews findings;
    private final DraftViews drafts;
    private final Abolitions abolitions;
    private final RelatedDocuments related;
    private final Clock clock;

    StepViews(
            PublicationDoor door,
            Editions editions,
            Histories histories,
            StepAsks asks,
            SeatWords seats,
            ChangeViews changes,
            FindingViews findings,
            DraftViews drafts,
            Abolitions abolitions,
            RelatedDocuments related,
            Clock clock) {
        this.door = door;
        this.editions = editions;
        this.histories = histories;
        this.asks = asks;
        this.seats = seats;
        this.changes = changes;
        this.findings = findings;
        this.drafts = drafts;
        this.abolitions = abolitions;
        this.related = related;
        this.clock = clock;
    }

    Optional<PublicationPage.Show> page(Actor actor, UUID id, StepForm form, FormProblems problems) {
        return door.open(actor, id, Act.READ_PUBLICATIONS).map(opened -> page(actor, opened, form, problems));
    }

    View refused(Actor actor, UUID id, FormProblems problems) {
        return refused(actor, id, StepForm.NONE, problems);
    }

    View refused(Actor actor, UUID id, StepForm form, FormProblems problems) {
        return page(actor, id, form, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.publicationShow(shell, page)))
                .orElseGet(Views::forbidden);
    }

    View answer(Actor actor, UUID id, Taking became, String said) {
        return answer(actor, id, StepForm.NONE, became, said);
    }

    View answer(Actor actor, UUID id, StepForm form, Taking became, String said) {
        return switch (became) {
            case Taking.Taken _ -> Views.redirect(PublicationPages.PATH + "/" + id, said);
            case Taking.Refused(String sentence) -> refused(actor, id, form, new FormProblems().add(sentence));
            case Taking.Overtaken _ ->
                refused(actor, id, form, new FormProblems().add("您打开页面以后，这一件有了变化，这次没有办成；下面是现在的内容，请看过再办。"));
            case Taking.NotAllowed _ -> Views.forbidden();
        };
    }

    private PublicationPage.Show page(
            Actor actor, PublicationDoor.Opened opened, StepForm form, FormProblems problems) {
        KeptEdition kept = opened.kept();
        UUID id = kept.publication().id();
        String path = PublicationPages.PATH + "/" + id;
        Stage stage = kept.edition().stage();
        Person person = Person.of(actor, opened.unit());
        Content content = kept.content();
        boolean writes = Permissions.may(actor, Act.DRAFT_PUBLICATION, opened.unit());
        @Nullable KeptEdition shown = editions.shown(id).orElse(null);
        boolean owed = stage instanceof Stage.Published(Instant _, boolean owes) && owes;
        boolean draft = stage instanceof Stage.Drafted || stage instanceof Stage.Returned;
        FindingViews.Drawn drawn = findings.draw(kept, writes && draft);
        return new PublicationPage.Show(
                content.title(),
                path,
                StageBadges.of(
                        StageName.of(stage),
                        owed,
                        !kept.edition().period().early().isEmpty()),
                StageWords.of(kept.edition()) + seats.of(kept),
                writes ? path + "/edit" : "",
                shown == null ? "" : shown.publication().path(),
                facts(opened, stage),
                related.of(id, kept.id()),
                drawn.body(),
                drafts.files(kept, path, writes),
                changes.of(actor, kept, shown),
                drawn.findings(),
                SaidViews.of(kept, path),
                asks.possible(person, kept, shown, form, problems),
                notes(person, kept),
                problems,
                events(id),
                drafts.draft(kept, writes && draft, problems));
    }

    private List<String> notes(Person person, KeptEdition kept) {
        return Stream.of(
                        asks.hindrances(person, kept),
                        PolicyWords.outside(kept.content().policy()),
                        List.of(asks.warning(kept)))
                .flatMap(List::stream)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private List<StandardTable.Row> facts(PublicationDoor.Opened opened, Stage stage) {
        Content content = opened.kept().content();
        @Nullable Instant published = stage instanceof Stage.Published(Instant at, boolean _) ? at : null;
        var determination = content.determination();
        var attribute = determination.attribute();
        var ground = determination.ground();
        List<StandardTable.Row> own = List.of(
                new StandardTable.Row("公开属性", attribute == null ? "还没有选定" : attribute.label()),
                new StandardTable.Row("依据", ground == null ? "" : ground.label()),
                new StandardTable.Row("理由", determination.reason()));
        Publication publication = opened.kept().publication();
        Force force = abolitions.force(publication.id(), content.metadata(), LocalDate.now(clock));
        return Stream.concat(
                        Stream.concat(own.stream(), PolicyWords.of(content.policy()).stream())
                                .filter(row -> !row.words().isEmpty()),
                        StandardTable.of(publication, opened.unit().name(), content, published, force).stream())
                .toList();
    }

    private List<PublicationPage.Event> events(UUID id) {
        return histories.of(id).stream()
                .map(event -> new PublicationPage.Event(
                        StandardTable.minute(event.at()),
                        "第 " + event.edition() + " 版",
                        (event.level() > 0 ? "第 " + event.level() + " 级" : "")
                                + event.deed().words(),
                        event.who().isEmpty() ? "系统" : event.who() + (event.substitute() ? "（代）" : ""),
                        event.words()))
                .toList();
    }
}
