package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Move;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Person;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.Step;
import cn.yangguang.publication.findings.DeadLinks;
import cn.yangguang.publication.findings.MaskedValues;
import cn.yangguang.publication.structured.RowSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts and their files; what was out already is written anew as its next edition. */
@Component
public class WritingPublication {

    /** How many files a piece has at most. */
    public static final int MOST_FILES = 50;

    private final Editions editions;
    private final EditionRows rows;
    private final Histories histories;
    private final DeadLinks links;
    private final MaskedValues masked;
    private final Organization organization;
    private final Journal journal;

    WritingPublication(
            Editions editions,
            EditionRows rows,
            Histories histories,
            DeadLinks links,
            MaskedValues masked,
            Organization organization,
            Journal journal) {
        this.editions = editions;
        this.rows = rows;
        this.histories = histories;
        this.links = links;
        this.masked = masked;
        this.organization = organization;
        this.journal = journal;
    }

    /** Begins a piece of this unit; needs DRAFT_PUBLICATION there. */
    @Transactional
    public Taking begin(Actor actor, Unit unit, Content content) {
        return begin(actor, unit, content, Set.of());
    }

    /** The same of what others wrote a part of, who are its authors too. */
    @Transactional
    public Taking begin(Actor actor, Unit unit, Content content, Set<UUID> others) {
        if (!Permissions.may(actor, Act.DRAFT_PUBLICATION, unit)) {
            return new Taking.NotAllowed();
        }
        UUID publication = rows.begin(unit);
        Set<UUID> authors = new HashSet<>(others);
        authors.add(actor.staff());
        Edition edition = Edition.begun(1, content.determination(), content.hash(), authors);
        return begun(actor, publication, edition, content);
    }

    /** Writes title, text, attribute and metadata; the files stay as they are. */
    @Transactional
    public Taking write(Actor actor, UUID publication, int seen, Content content) {
        return write(actor, publication, seen, content, Set.of());
    }

    /** The same of what others wrote a part of, who are its authors too. */
    @Transactional
    public Taking write(Actor actor, UUID publication, int seen, Content content, Set<UUID> others) {
        return change(actor, publication, seen, others, before -> content.with(before.files()));
    }

    /** Adds a file that the store keeps; of one name only the last stays. */
    @Transactional
    public Taking attach(Actor actor, UUID publication, int seen, Attachment file) {
        return files(actor, publication, seen, before -> {
            List<Attachment> files = new ArrayList<>(before);
            files.removeIf(one -> one.sm3().equals(file.sm3()) || one.name().equals(file.name()));
            files.add(file);
            return files;
        });
    }

    /** Takes a file out. */
    @Transactional
    public Taking detach(Actor actor, UUID publication, int seen, String address) {
        return files(
                actor,
                publication,
                seen,
                before -> before.stream()
                        .filter(one -> !one.address().equals(address))
                        .toList());
    }

    /** What was masked in a file that is there no more may be read again. */
    private Taking files(Actor actor, UUID publication, int seen, UnaryOperator<List<Attachment>> changing) {
        Taking became = change(actor, publication, seen, before -> before.with(changing.apply(before.files())));
        if (became instanceof Taking.Taken(KeptEdition now)) {
            masked.keepOf(
                    publication,
                    now.content().files().stream().map(Attachment::sm3).toList());
        }
        return became;
    }

    /** Puts other rows in, or takes them out. */
    @Transactional
    public Taking rows(Actor actor, UUID publication, int seen, @Nullable RowSet rows) {
        return change(
                actor,
                publication,
                seen,
                Set.of(),
                before -> before.with(before.structured().with(rows)));
    }

    /** What bears a secrecy mark was sent and not kept; one entry in the journal and nothing else. */
    @Transactional
    public void refusedSecret(Actor actor, UUID publication) {
        journal.record(Entry.of(actor.staff(), "publication.refuse-secret", "publication", publication, "refused"));
    }

    /** The same of a piece that this unit would have begun. */
    @Transactional
    public void refusedSecret(Actor actor, Unit unit) {
        journal.record(Entry.of(
                actor.staff(), "publication.refuse-secret", "unit", unit.id().value(), "refused"));
    }

    /** Changes what is written, in the caller's transaction. */
    Taking change(Actor actor, UUID publication, int seen, UnaryOperator<Content> changing) {
        return change(actor, publication, seen, Set.of(), changing);
    }

    Taking change(Actor actor, UUID publication, int seen, Set<UUID> others, UnaryOperator<Content> changing) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty()) {
            return new Taking.NotAllowed();
        }
        KeptEdition kept = held.get();
        Content content = changing.apply(kept.content());
        Unit unit = organization.unit(kept.publication().unit()).orElseThrow();
        Step step = new Step.Write(content.hash(), content.determination(), others);
        return switch (Path.take(kept.edition(), ReviewLevels.STANDARD, Person.of(actor, unit), step)) {
            case Move.NotAllowed _ -> new Taking.NotAllowed();
            case Move _ when kept.version() != seen -> new Taking.Overtaken(kept);
            case Move.Done _
            when content.files().size() > MOST_FILES -> new Taking.Refused("一件信息最多附 " + MOST_FILES + " 个文件。");
            case Move.Refused(String sentence) -> new Taking.Refused(sentence);
            case Move.Done(Edition after)
            when after.number() > kept.edition().number() -> begun(actor, publication, after, content);
            case Move.Done(Edition after) -> written(actor, kept, after, content);
        };
    }

    private Taking begun(Actor actor, UUID publication, Edition edition, Content content) {
        UUID id = rows.add(publication, edition, content);
        return record(actor, publication, id, edition, 0, Deed.BEGIN, content);
    }

    private Taking written(Actor actor, KeptEdition kept, Edition after, Content content) {
        rows.content(kept.id(), after, content);
        rows.stage(kept, after, kept.round());
        return record(actor, kept.publication().id(), kept.id(), after, kept.round(), Deed.WRITE, content);
    }

    private Taking record(
            Actor actor, UUID publication, UUID id, Edition edition, int round, Deed deed, Content content) {
        links.ask(content);
        histories.add(id, edition, round, new Histories.Done(deed, actor.staff(), false, ""));
        String state = deed + " " + edition.number() + " " + edition.hash();
        journal.record(Entry.of(actor.staff(), deed.act(), "publication", publication, state));
        return new Taking.Taken(editions.latest(publication).orElseThrow());
    }
}
