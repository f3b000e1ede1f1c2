package cn.yangguang.publication;

import cn.yangguang.organization.access.Act;
import cn.yangguang.publication.Signature.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The way of a piece to the public and off it, as a pure function: who may take which step at which stage, and what
 * follows. Whether a step is refused is asked of {@link Hindrances}; here is what it does.
 */
public final class Path {

    private Path() {}

    /** Takes a step for somebody, or says why not. */
    public static Move take(Edition edition, ReviewLevels rules, Person person, Step step) {
        if (!person.may().contains(act(edition.stage(), step))) {
            return new Move.NotAllowed();
        }
        return Hindrances.to(edition, rules, person, step)
                .<Move>map(Move.Refused::new)
                .orElseGet(() -> new Move.Done(after(edition, person, step)));
    }

    /** What a scheduled edition is once its time has come; any other stays as it is. */
    public static Edition come(Edition edition, Instant now) {
        boolean due = edition.stage() instanceof Stage.Scheduled(Instant at)
                && !at.isAfter(now)
                && edition.determination().proactive()
                && Wanted.of(edition) instanceof Wanted.Nothing;
        return due ? edition.at(new Stage.Published(now, false)) : edition;
    }

    /** What must not go out after all goes back to its drafter; any but a scheduled one stays as it is. */
    public static Edition stopped(Edition edition, String why) {
        return edition.stage() instanceof Stage.Scheduled ? edition.at(new Stage.Returned(why)) : edition;
    }

    /** What an edition before the public is once its last day is over; any other stays as it is. */
    public static Edition ended(Edition edition, LocalDate today, Instant now) {
        return edition.stage() instanceof Stage.Published(Instant published, boolean _)
                        && edition.period().over(today)
                ? edition.at(new Stage.Ended(published, now))
                : edition;
    }

    /** Why this draft cannot be thrown away (Chinese); nothing where nobody but its authors ever had it before them. */
    public static Optional<String> discarding(Edition edition, int round) {
        return edition.stage() instanceof Stage.Drafted && round == 0
                ? Optional.empty()
                : Optional.of("只有从来没有送审的草稿可以删去；送审过的请保留，以备查考。");
    }

    /**
     * What had been before the public elsewhere is before it here as well: the one way in that is no path, for it claims no
     * review. No step leads to it and no person takes it; the program does, with what nobody here has written.
     *
     * @param edition the first of its piece, proactive, begun by the program
     * @param published when it came before the public there
     */
    public static Edition entered(Edition edition, Instant published) {
        boolean fromElsewhere = edition.number() == 1
                && edition.stage() instanceof Stage.Drafted
                && edition.determination().equals(SourceDetermination.PROACTIVE)
                && edition.imported();
        if (!fromElsewhere) {
            throw new IllegalArgumentException("not from elsewhere: " + edition);
        }
        return edition.at(new Stage.Published(published, false));
    }

    /** The right that a step needs; sending back belongs to whoever the edition lies before. */
    static Act act(Stage stage, Step step) {
        return switch (step) {
            case Step.Write _, Step.Submit _ -> Act.DRAFT_PUBLICATION;
            case Step.Review _, Step.Proofread _ -> Act.REVIEW_PUBLICATION;
            case Step.Clear _ -> Act.REVIEW_SECRECY;
            case Step.Publish _, Step.Schedule _, Step.Unschedule _, Step.PublishUrgently _ -> Act.PUBLISH;
            case Step.Withdraw _ -> Act.WITHDRAW_PUBLICATION;
            case Step.Return _ ->
                switch (stage) {
                    case Stage.InSecrecyReview _ -> Act.REVIEW_SECRECY;
                    case Stage.Cleared _, Stage.Scheduled _ -> Act.PUBLISH;
                    default -> Act.REVIEW_PUBLICATION;
                };
        };
    }

    private static Edition after(Edition edition, Person person, Step step) {
        return switch (step) {
            case Step.Write write -> written(edition, person, write);
            case Step.Submit(int levels) -> edition.signed(levels, List.of()).at(new Stage.InReview(1, levels));
            case Step.Review _ -> signed(edition, person, Kind.REVIEW);
            case Step.Proofread _ -> signed(edition, person, Kind.PROOFREADING);
            case Step.Clear _ -> signed(edition, person, Kind.SECRECY);
            case Step.Return(String why) -> edition.at(new Stage.Returned(why));
            case Step.Publish(Instant now) -> edition.at(new Stage.Published(now, false));
            case Step.Schedule(Instant at, Instant _) -> edition.at(new Stage.Scheduled(at));
            case Step.Unschedule _ -> edition.at(new Stage.Cleared());
            case Step.PublishUrgently urgent -> urgently(edition, person, urgent);
            case Step.Withdraw withdraw -> withdrawn(edition, withdraw);
        };
    }

    /** What has left its drafter's hands for good begins anew; anything else is open again, and no signature holds. */
    private static Edition written(Edition edition, Person person, Step.Write write) {
        Set<UUID> authors = new HashSet<>(write.others());
        authors.add(person.id());
        if (settled(edition.stage())) {
            return Edition.begun(edition.number() + 1, write.determination(), write.hash(), authors)
                    .standing(edition.period().next(edition.stage()));
        }
        authors.addAll(edition.authors());
        return new Edition(
                edition.number(),
                new Stage.Drafted(),
                write.determination(),
                write.hash(),
                authors,
                0,
                List.of(),
                edition.period());
    }

    static boolean settled(Stage stage) {
        return switch (stage) {
            case Stage.Published _, Stage.Withdrawn _, Stage.Ended _, Stage.Filed _ -> true;
            default -> false;
        };
    }

    private static Edition signed(Edition edition, Person person, Kind kind) {
        int level = Wanted.of(edition) instanceof Wanted.Level wanted ? wanted.level() : 0;
        Edition signed = with(edition, edition.levels(), new Signature(kind, level, person.id(), edition.hash()));
        return signed.at(next(signed));
    }

    private static Stage next(Edition edition) {
        if (edition.stage() instanceof Stage.Published(Instant at, boolean _)) {
            return new Stage.Published(at, !(Wanted.of(edition) instanceof Wanted.Nothing));
        }
        return switch (Wanted.of(edition)) {
            case Wanted.Level(int level, int of, boolean _, boolean _) -> new Stage.InReview(level, of);
            case Wanted.Secrecy _ -> new Stage.InSecrecyReview();
            case Wanted.Nothing _ -> edition.determination().proactive() ? new Stage.Cleared() : new Stage.Filed();
        };
    }

    /** What was signed before stays signed; the rest is owed. */
    private static Edition urgently(Edition edition, Person person, Step.PublishUrgently step) {
        boolean before = edition.stage() instanceof Stage.InReview || edition.stage() instanceof Stage.InSecrecyReview;
        Edition kept = before ? edition : edition.signed(step.levels(), List.of());
        return with(kept, kept.levels(), new Signature(Kind.URGENT, 0, person.id(), kept.hash()))
                .at(new Stage.Published(step.now(), true));
    }

    private static Edition withdrawn(Edition edition, Step.Withdraw step) {
        if (!(edition.stage() instanceof Stage.Published(Instant published, boolean _))) {
            return edition;
        }
        boolean early = edition.period().mustStand(published, step.now());
        return edition.at(new Stage.Withdrawn(published, step.now(), step.why(), step.instead()))
                .standing(edition.period().endedEarly(early ? step.early() : ""));
    }

    private static Edition with(Edition edition, int levels, Signature signature) {
        List<Signature> all = new ArrayList<>(edition.signatures());
        all.add(signature);
        return edition.signed(levels, all);
    }
}
