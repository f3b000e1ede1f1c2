package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.numbering.Numbers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter settles about a draft beside its content: how long it is to stand, or that it goes. */
@Component
public class SettlingDraft {

    /** What goes with a draft; what anything else holds on to, as a number that was given, cannot be thrown away. */
    private static final List<String> OF_EDITION =
            List.of("edition_file", "edition_event", "edition_interpretation", "edition_relation");

    private static final List<String> OF_PUBLICATION = List.of("kept_finding", "row_import");

    private final Editions editions;
    private final EditionRows rows;
    private final TakingStep taking;
    private final Numbers numbers;
    private final Organization organization;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    SettlingDraft(
            Editions editions,
            EditionRows rows,
            TakingStep taking,
            Numbers numbers,
            Organization organization,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.editions = editions;
        this.rows = rows;
        this.taking = taking;
        this.numbers = numbers;
        this.organization = organization;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Settles how long the draft is to stand before the public; only while it is one, so that it is reviewed with it. */
    @Transactional
    public Taking period(Actor actor, UUID publication, int seen, Period period) {
        return settled(actor, publication, seen, kept -> {
            Optional<String> problem = period.problem(LocalDate.now(clock));
            if (problem.isPresent() || !draft(kept.edition())) {
                return new Taking.Refused(problem.orElse("现在不在起草中，公开期限不能改；要改的，请先修改内容，成为新的一版。"));
            }
            rows.period(kept.id(), period);
            rows.author(kept.id(), actor.staff());
            return taking.done(
                    kept,
                    kept.edition().standing(period),
                    new Histories.Done(Deed.PERIOD, actor.staff(), false, words(period)));
        });
    }

    private static String words(Period period) {
        return (period.until() == null ? "长期公开" : "公开至 " + period.until())
                + (period.noticeDays() == 0 ? "" : "，至少公开 " + period.noticeDays() + " 天");
    }

    private static boolean draft(Edition edition) {
        return edition.stage() instanceof Stage.Drafted || edition.stage() instanceof Stage.Returned;
    }

    /**
     * Throws a draft away that was never handed in; where it is a later edition, the one before is worked on again. Its
     * index number is not given again.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException where something else of the house holds on to it
     */
    @Transactional
    public Taking discard(Actor actor, UUID publication, int seen) {
        return settled(actor, publication, seen, kept -> {
            Optional<String> problem = Path.discarding(kept.edition(), kept.round())
                    .or(() -> bound(kept).map(Bound::sentence));
            if (problem.isPresent()) {
                return new Taking.Refused(problem.get());
            }
            remove(kept);
            String state =
                    "DISCARD " + kept.edition().number() + " " + kept.edition().hash();
            journal.record(Entry.of(actor.staff(), "publication.discard", "publication", publication, state));
            return new Taking.Taken(kept);
        });
    }

    /** A number that was given to a draft, which must be accounted for before the draft goes; where its register is. */
    public record Bound(String number, String register) {
        private String sentence() {
            return "这份草稿编了文号 " + number + "，要先在“发文字号登记”里作废这个文号、写明原因，再删去草稿。";
        }
    }

    /** The number that only this draft bears; nothing where what is before the public bears it, or none was given. */
    public Optional<Bound> bound(KeptEdition kept) {
        UUID publication = kept.publication().id();
        return numbers.of(publication)
                .filter(number -> editions.shown(publication)
                        .filter(out -> out.content().metadata().documentNumber().equals(number.printed()))
                        .isEmpty())
                .map(number -> new Bound(number.printed(), numbers.register(number)));
    }

    private void remove(KeptEdition kept) {
        int number = kept.edition().number();
        UUID publication = kept.publication().id();
        OF_EDITION.forEach(table -> jdbc.sql("delete from " + table + " where edition_id = ?")
                .param(kept.id())
                .update());
        if (number == 1) {
            numbers.outlive(publication, kept.content().title());
            OF_PUBLICATION.forEach(table -> jdbc.sql("delete from " + table + " where publication_id = ?")
                    .param(publication)
                    .update());
        } else {
            jdbc.sql("update publication set latest = ? where id = ?")
                    .params(number - 1, publication)
                    .update();
        }
        jdbc.sql("delete from edition where id = ?").param(kept.id()).update();
        if (number == 1) {
            jdbc.sql("delete from publication where id = ?").param(publication).update();
        }
    }

    private Taking settled(Actor actor, UUID publication, int seen, Function<KeptEdition, Taking> settling) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty()) {
            return new Taking.NotAllowed();
        }
        Unit unit = organization.unit(held.get().publication().unit()).orElseThrow();
        if (!Permissions.may(actor, Act.DRAFT_PUBLICATION, unit)) {
            return new Taking.NotAllowed();
        }
        return held.get().version() == seen ? settling.apply(held.get()) : new Taking.Overtaken(held.get());
    }
}
