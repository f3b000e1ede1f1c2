package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Move;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Person;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.Step;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.policy.keeping.FollowingPublication;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a step of the path with a publication, all but writing: one transaction, one entry in the journal. */
@Component
public class TakingStep {

    private final Editions editions;
    private final EditionRows rows;
    private final Histories histories;
    private final LevelRows levels;
    private final LookingBefore looking;
    private final FollowingPublication following;
    private final ProvingItem proving;
    private final ItemPeriod itemPeriod;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    TakingStep(
            Editions editions,
            EditionRows rows,
            Histories histories,
            LevelRows levels,
            LookingBefore looking,
            FollowingPublication following,
            ProvingItem proving,
            ItemPeriod itemPeriod,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.editions = editions;
        this.rows = rows;
        this.histories = histories;
        this.levels = levels;
        this.looking = looking;
        this.following = following;
        this.proving = proving;
        this.itemPeriod = itemPeriod;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes the step with the edition that is worked on; a withdrawal is of the one before the public.
     *
     * @param seen the version of that edition that the person saw
     * @param wish the step, made when the levels that hold are known
     * @param words an opinion, a reason, or nothing
     */
    @Transactional
    public Taking take(Actor actor, UUID publication, int seen, Function<ReviewLevels, Step> wish, String words) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty()) {
            return new Taking.NotAllowed();
        }
        ReviewLevels rules = rules(held.get());
        Step step = wish.apply(rules);
        KeptEdition kept =
                step instanceof Step.Withdraw ? editions.shown(publication).orElse(held.get()) : held.get();
        Unit unit = organization.unit(kept.publication().unit()).orElseThrow();
        return switch (Path.take(kept.edition(), rules, Person.of(actor, unit), step)) {
            case Move.NotAllowed _ -> new Taking.NotAllowed();
            case Move _ when kept.version() != seen -> new Taking.Overtaken(kept);
            case Move.Refused(String sentence) -> new Taking.Refused(sentence);
            case Move.Done _
            when handsIn(step) && found(kept) > 0 ->
                new Taking.Refused("机器检查发现 " + found(kept) + " 处个人信息、密级标志或文件里隐藏的内容，还没有处理：请在“机器检查”里逐处遮盖、修改，或者写明理由保留。");
            case Move.Done _
            when handsIn(step) && kept.content().problem().isPresent() ->
                new Taking.Refused(kept.content().problem().get());
            case Move.Done(Edition after) ->
                looking.refusal(kept, step)
                        .<Taking>map(Taking.Refused::new)
                        .orElseGet(() -> done(
                                kept,
                                after,
                                new Histories.Done(
                                        Deed.of(step),
                                        actor.staff(),
                                        substitute(rules, after, step, actor.staff()),
                                        words)));
        };
    }

    /** What goes before people, or past them, has been looked through by a machine. */
    private static boolean handsIn(Step step) {
        return step instanceof Step.Submit || step instanceof Step.PublishUrgently;
    }

    private long found(KeptEdition kept) {
        return looking.open(kept).stream().filter(Spot::stops).count();
    }

    private ReviewLevels rules(KeptEdition kept) {
        return levels.holding(
                kept.publication().unit(), kept.content().metadata().documentType());
    }

    private static boolean substitute(ReviewLevels rules, Edition after, Step step, UUID person) {
        boolean signs = step instanceof Step.Review || step instanceof Step.Proofread || step instanceof Step.Clear;
        return signs
                && person.equals(
                        rules.seat(after.signatures().getLast().level()).substitute());
    }

    /** Stores what a step made of the edition, in the caller's transaction. */
    Taking done(KeptEdition kept, Edition after, Histories.Done done) {
        boolean handedIn = done.deed() == Deed.SUBMIT || (done.deed() == Deed.PUBLISH_URGENTLY && before(kept));
        int round = handedIn ? kept.round() + 1 : kept.round();
        if (handedIn) {
            histories.handedIn(kept.id(), round, kept.content());
        }
        boolean goesOut =
                after.stage() instanceof Stage.Published && !(kept.edition().stage() instanceof Stage.Published);
        if (goesOut) {
            rows.supersede(kept.publication().id());
            rows.period(kept.id(), itemPeriod.of(kept, clock.instant()));
        }
        rows.stage(kept, after, round);
        if (goesOut) {
            proving.published(kept, after);
        }
        histories.add(kept.id(), after, round, done);
        String state = done.deed() + " " + after.number() + " " + after.hash() + " " + done.words();
        journal.record(Entry.of(
                done.by(), done.deed().act(), "publication", kept.publication().id(), state));
        if (goesOut) {
            following.published(done.by(), kept.publication(), kept.content());
        } else if (after.stage() instanceof Stage.Withdrawn) {
            following.withdrawn(done.by(), kept.publication());
        }
        return new Taking.Taken(editions.latest(kept.publication().id()).orElseThrow());
    }

    /** Whether nobody has handed it in before. */
    private static boolean before(KeptEdition kept) {
        return kept.edition().stage() instanceof Stage.Drafted || kept.edition().stage() instanceof Stage.Returned;
    }
}
