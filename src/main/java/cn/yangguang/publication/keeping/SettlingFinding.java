package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.findings.KeptFindings;
import cn.yangguang.publication.findings.MaskedValues;
import cn.yangguang.publication.findings.Spot;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles what a machine found in a draft: masks or corrects it in the text, or lets it stand with a reason. */
@Component
public class SettlingFinding {

    private final Editions editions;
    private final EditionRows rows;
    private final LookingBefore looking;
    private final KeptFindings kept;
    private final MaskedValues masked;
    private final WritingPublication writing;
    private final Organization organization;
    private final Journal journal;
    private final Keys keys;

    SettlingFinding(
            Editions editions,
            EditionRows rows,
            LookingBefore looking,
            KeptFindings kept,
            MaskedValues masked,
            WritingPublication writing,
            Organization organization,
            Journal journal,
            Keys keys) {
        this.editions = editions;
        this.rows = rows;
        this.looking = looking;
        this.kept = kept;
        this.masked = masked;
        this.writing = writing;
        this.organization = organization;
        this.journal = journal;
        this.keys = keys;
    }

    /** Puts the mask wherever the text stands in title, body, summary and source; one change like any other. */
    @Transactional
    public Taking mask(Actor actor, UUID publication, int seen, String text) {
        Optional<KeptEdition> held = editions.held(publication);
        Optional<Spot> spot = held.flatMap(one ->
                spot(one, found -> !found.mask().isEmpty() && found.text().equals(text)));
        if (held.isEmpty() || !may(actor, held.get())) {
            return new Taking.NotAllowed();
        }
        if (spot.isEmpty()) {
            return new Taking.Refused("现在的内容里没有这一处，或者要由人修改，没有遮盖。");
        }
        Taking became = writing.change(
                actor,
                publication,
                seen,
                before -> before.rewritten(
                        (part, said) -> said.replace(text, spot.get().mask())));
        if (became instanceof Taking.Taken) {
            masked.add(publication, spot.get().key());
        }
        return became;
    }

    /**
     * Puts what is suggested in this one place.
     *
     * @param start where it begins in its part
     */
    @Transactional
    public Taking correct(Actor actor, UUID publication, int seen, String part, int start, String text) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty() || !may(actor, held.get())) {
            return new Taking.NotAllowed();
        }
        Optional<Spot> spot = spot(
                held.get(),
                found -> !found.correction().isEmpty()
                        && found.where().equals(part)
                        && found.start() == start
                        && found.text().equals(text));
        return spot.isEmpty()
                ? new Taking.Refused("现在的内容里没有这一处，没有改动。")
                : writing.change(
                        actor,
                        publication,
                        seen,
                        before -> before.rewritten((each, said) -> {
                            String better = spot.get().correction();
                            return each == spot.get().part()
                                    ? said.substring(0, start) + better + said.substring(start + text.length())
                                    : said;
                        }));
    }

    /**
     * Lets it stand; needs the right to draft, and never for a secrecy mark. The journal gets a hash with a key, so that
     * nobody can try numbers against it.
     */
    @Transactional
    public Taking keep(Actor actor, UUID publication, int seen, String text, String reason) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty() || !may(actor, held.get())) {
            return new Taking.NotAllowed();
        }
        if (held.get().version() != seen) {
            return new Taking.Overtaken(held.get());
        }
        Optional<Spot> spot =
                spot(held.get(), found -> found.mayBeKept() && found.text().equals(text));
        if (spot.isEmpty()) {
            return new Taking.Refused("现在的内容里没有这一处，或者是不能保留的密级标志。");
        }
        if (reason.isBlank() || reason.length() > 300) {
            return new Taking.Refused("请写明为什么可以公开，不超过 300 个字。");
        }
        kept.keep(publication, spot.get(), reason, actor.staff());
        rows.author(held.get().id(), actor.staff());
        String state = keys.fingerprint(spot.get().kind() + " " + text + " " + reason);
        journal.record(Entry.of(actor.staff(), "publication.keep-finding", "publication", publication, state));
        return new Taking.Taken(editions.latest(publication).orElseThrow());
    }

    private boolean may(Actor actor, KeptEdition held) {
        Unit unit = organization.unit(held.publication().unit()).orElseThrow();
        return Permissions.may(actor, Act.DRAFT_PUBLICATION, unit);
    }

    private Optional<Spot> spot(KeptEdition held, Predicate<Spot> which) {
        boolean draft = held.edition().stage() instanceof Stage.Drafted
                || held.edition().stage() instanceof Stage.Returned;
        return !draft
                ? Optional.empty()
                : looking.open(held).stream().filter(which).findFirst();
    }
}
