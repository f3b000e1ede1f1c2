package cn.yangguang.publication.pages;

import cn.yangguang.publication.Move;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Person;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.LevelRows;
import cn.yangguang.publication.policy.keeping.RestoredDocuments;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the path which steps somebody can take with a piece, and why not. */
@Component
class StepAsks {

    private final LevelRows levels;
    private final RestoredDocuments restored;
    private final Clock clock;

    StepAsks(LevelRows levels, RestoredDocuments restored, Clock clock) {
        this.levels = levels;
        this.restored = restored;
        this.clock = clock;
    }

    /** The steps that this person can take now, with their questions; a withdrawal is of what is before the public. */
    List<PublicationPage.Ask> possible(
            Person person, KeptEdition kept, @Nullable KeptEdition shown, StepForm form, FormProblems problems) {
        Instant now = clock.instant();
        ReviewLevels rules = rules(kept);
        return Arrays.stream(StepKind.values())
                .filter(step -> step != StepKind.WITHDRAW || shown != null)
                .filter(step -> tried(person, of(step, kept, shown), rules, step, now) instanceof Move.Done)
                .map(step -> ask(step, of(step, kept, shown), form, problems, now))
                .toList();
    }

    private static KeptEdition of(StepKind step, KeptEdition kept, @Nullable KeptEdition shown) {
        return step == StepKind.WITHDRAW && shown != null ? shown : kept;
    }

    private static Move tried(Person person, KeptEdition kept, ReviewLevels rules, StepKind step, Instant now) {
        return Path.take(kept.edition(), rules, person, step.sample(now));
    }

    private ReviewLevels rules(KeptEdition kept) {
        return levels.holding(
                kept.publication().unit(), kept.content().metadata().documentType());
    }

    private PublicationPage.Ask ask(
            StepKind step, KeptEdition kept, StepForm form, FormProblems problems, Instant now) {
        return new PublicationPage.Ask(
                step.label(),
                PublicationPages.PATH + "/" + kept.publication().id() + "/" + step.path(),
                "" + kept.version(),
                step.sentence() + restored(step, kept),
                problems.on(form.fields(step, mustStand(kept, now), now)),
                step.grave(),
                form.kind() == step);
    }

    private String restored(StepKind step, KeptEdition kept) {
        return switch (step) {
            case WITHDRAW -> restored.words(kept.publication().id());
            case PUBLISH, SCHEDULE, URGENT -> warning(kept);
            default -> "";
        };
    }

    /** What comes back into force when this edition goes out (Chinese), or nothing. */
    String warning(KeptEdition kept) {
        return restored.dropped(kept.publication().id(), kept.content().policy());
    }

    private static boolean mustStand(KeptEdition kept, Instant now) {
        return kept.edition().stage() instanceof Stage.Published(Instant at, boolean _)
                && kept.edition().period().mustStand(at, now);
    }

    /** Why somebody with the right cannot do what the piece waits for. */
    List<String> hindrances(Person person, KeptEdition kept) {
        Instant now = clock.instant();
        List<StepKind> wanted = switch (kept.edition().stage()) {
            case Stage.Drafted _, Stage.Returned _ -> List.of(StepKind.SUBMIT);
            case Stage.InReview _ -> List.of(StepKind.REVIEW, StepKind.PROOFREAD);
            case Stage.InSecrecyReview _ -> List.of(StepKind.SECRECY);
            case Stage.Cleared _ -> List.of(StepKind.PUBLISH);
            default -> List.of();
        };
        ReviewLevels rules = rules(kept);
        List<Move> moves = wanted.stream()
                .map(step -> tried(person, kept, rules, step, now))
                .toList();
        if (moves.stream().anyMatch(Move.Done.class::isInstance)) {
            return List.of();
        }
        return moves.stream()
                .flatMap(move -> move instanceof Move.Refused(String sentence) ? Stream.of(sentence) : Stream.empty())
                .distinct()
                .toList();
    }
}
