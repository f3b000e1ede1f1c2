package cn.yangguang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yangguang.journal.Entry;
import cn.yangguang.organization.access.Act;
import cn.yangguang.publication.Signature.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every path there is, with people who may do everything, and looks at each place that is reached. */
class EveryPathTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");
    private static final String FIRST = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final SourceDetermination ON_REQUEST =
            new SourceDetermination(DisclosureAttribute.ON_REQUEST, Ground.E16B, "内部请示");
    private static final SourceDetermination SECRET =
            new SourceDetermination(DisclosureAttribute.NOT_DISCLOSED, Ground.E14A, "定密文件");
    private static final SourceDetermination UNDECIDED = new SourceDetermination(null, null, "");

    /** Everything was tried by whoever may do anything: only the path itself holds them back. */
    private static final class Walk {

        private final List<Person> people;
        private final int levels;
        private ReviewLevels rules = ReviewLevels.STANDARD;
        private final List<Step.Write> writes;
        private final Map<String, Edition> reached = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();

        Walk(int people, int levels, Step.Write... writes) {
            this.people = IntStream.range(0, people)
                    .mapToObj(i -> new Person(new UUID(9, i), EnumSet.allOf(Act.class)))
                    .toList();
            this.levels = levels;
            this.writes = List.of(writes);
        }

        /** The same with people named for levels, 0 for the secrecy review. */
        Walk seated(Map<Integer, Integer> named) {
            Map<Integer, ReviewLevels.Seat> seats = new HashMap<>();
            named.forEach((level, who) ->
                    seats.put(level, new ReviewLevels.Seat(people.get(who).id(), null)));
            rules = new ReviewLevels(levels, seats);
            return this;
        }

        Walk from(SourceDetermination determination) {
            return from(Edition.begun(
                    1, determination, FIRST, Set.of(people.getFirst().id())));
        }

        Walk from(Edition start) {
            Deque<Edition> open = new ArrayDeque<>();
            arrive(open, start.standing(new Period(LAST_DAY, 3, "")));
            while (!open.isEmpty()) {
                Edition edition = open.remove();
                for (Person person : people) {
                    for (Step step : steps()) {
                        if (Path.take(edition, rules, person, step) instanceof Move.Done(Edition next)) {
                            judge(edition, person, step, next);
                            arrive(open, next);
                        }
                    }
                }
                arrive(open, Path.come(edition, LATER));
                arrive(open, Path.stopped(edition, "第二遍检查没有通过"));
                arrive(open, Path.ended(edition, LAST_DAY.plusDays(1), LATER));
            }
            return this;
        }

        private void arrive(Deque<Edition> open, Edition edition) {
            if (edition.number() <= 2 && reached.putIfAbsent(key(edition), edition) == null) {
                open.add(edition);
            }
        }

        /** The order in which one level's two signatures came decides nothing. */
        private static String key(Edition edition) {
            return edition.number() + " " + edition.stage() + edition.determination() + edition.hash()
                    + edition.authors().stream().sorted().toList() + edition.levels()
                    + edition.signatures().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList();
        }

        private List<Step> steps() {
            List<Step> steps = new ArrayList<>(List.of(
                    new Step.Submit(levels),
                    new Step.Review(),
                    new Step.Proofread(),
                    new Step.Clear(),
                    new Step.Return("写得不清楚"),
                    new Step.Publish(NOW),
                    new Step.Schedule(LATER, NOW),
                    new Step.Unschedule(),
                    new Step.PublishUrgently(NOW, levels, true, "汛情"),
                    new Step.Withdraw(NOW, "有误", "已撤下"),
                    new Step.Withdraw(NOW, "有误", "已撤下", "法院裁定")));
            steps.addAll(writes);
            return steps;
        }

        private void judge(Edition before, Person person, Step step, Edition after) {
            boolean goesOut = after.stage() instanceof Stage.Published && !(before.stage() instanceof Stage.Published);
            if (goesOut && before.isBy(person.id())) {
                wrong.add("published by its author: " + before + step);
            }
            boolean approves =
                    step instanceof Step.Review || step instanceof Step.Proofread || step instanceof Step.Clear;
            if (approves && before.isBy(person.id())) {
                wrong.add("signed by its author: " + before + step);
            }
            if (after.stage() instanceof Stage.Withdrawn
                    && after.period().early().isEmpty()) {
                wrong.add("withdrawn before its days were over, and nobody said why: " + before);
            }
            boolean changed = !before.hash().equals(after.hash());
            if (changed && !after.valid().isEmpty()) {
                wrong.add("changed and still signed: " + after);
            }
        }

        List<Edition> at(Class<? extends Stage> stage) {
            return reached.values().stream()
                    .filter(edition -> stage.isInstance(edition.stage()))
                    .toList();
        }

        Set<String> names() {
            return reached.values().stream()
                    .map(edition -> edition.stage().getClass().getSimpleName())
                    .collect(Collectors.toSet());
        }
    }

    private static final Step.Write REWRITE = new Step.Write(OTHER, SourceDetermination.PROACTIVE);
    private static final Step.Write BACK = new Step.Write(FIRST, SourceDetermination.PROACTIVE);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nothingGoesOutThatWasNotSignedByEveryLevelAndTheSecrecyReview(int levels) {
        Walk walk = new Walk(4, levels, REWRITE, BACK).from(SourceDetermination.PROACTIVE);
        holds(walk, levels);
        assertThat(walk.names())
                .contains("Drafted", "Returned", "InReview", "InSecrecyReview", "Cleared", "Scheduled", "Published")
                .contains("Withdrawn", "Ended")
                .doesNotContain("Filed");
    }

    @Test
    void threeLevelsNeedThreeReviewersBesideTheAuthor() {
        Walk walk = new Walk(4, 3).from(SourceDetermination.PROACTIVE);
        holds(walk, 3);
        assertThat(walk.at(Stage.Cleared.class)).isNotEmpty();
        Walk tooFew = new Walk(3, 3).from(SourceDetermination.PROACTIVE);
        assertThat(tooFew.at(Stage.Cleared.class)).isEmpty();
        assertThat(new Walk(2, 1).from(SourceDetermination.PROACTIVE).at(Stage.Cleared.class))
                .as("two people are the fewest")
                .isNotEmpty();
        assertThat(new Walk(1, 1).from(SourceDetermination.PROACTIVE).names())
                .containsExactlyInAnyOrder("Drafted", "InReview");
    }

    private static void holds(Walk walk, int levels) {
        assertThat(walk.wrong).isEmpty();
        List<Edition> ready = new ArrayList<>(walk.at(Stage.Cleared.class));
        ready.addAll(walk.at(Stage.Scheduled.class));
        walk.at(Stage.Published.class).stream()
                .filter(edition -> edition.stage() instanceof Stage.Published(Instant _, boolean owed) && !owed)
                .forEach(ready::add);
        assertThat(ready).isNotEmpty().allSatisfy(edition -> signed(edition, levels));
        assertThat(walk.at(Stage.Published.class))
                .filteredOn(edition -> edition.stage() instanceof Stage.Published(Instant _, boolean owed) && owed)
                .isNotEmpty()
                .allSatisfy(edition ->
                        assertThat(by(edition, Kind.URGENT, 0)).isNotNull().isNotIn(edition.authors()));
    }

    private static void signed(Edition edition, int levels) {
        assertThat(edition.determination()).isEqualTo(SourceDetermination.PROACTIVE);
        Set<UUID> before = new HashSet<>();
        for (int level = 1; level <= levels; level++) {
            UUID review = Objects.requireNonNull(by(edition, Kind.REVIEW, level), "review of " + edition);
            UUID proof = Objects.requireNonNull(by(edition, Kind.PROOFREADING, level), "proofreading of " + edition);
            assertThat(List.of(review, proof)).doesNotContainAnyElementsOf(edition.authors());
            assertThat(before).as("one person, two levels").doesNotContain(review, proof);
            before.addAll(List.of(review, proof));
        }
        assertThat(by(edition, Kind.SECRECY, 0)).isNotNull().isNotIn(edition.authors());
    }

    private static @Nullable UUID by(Edition edition, Kind kind, int level) {
        return edition.signatures().stream()
                .filter(one -> one.kind() == kind && one.level() == level)
                .filter(one -> one.hash().equals(edition.hash()))
                .map(Signature::by)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatIsSecretOrKeptBackNeverGoesOutAndEndsSettled() {
        for (SourceDetermination kept : List.of(ON_REQUEST, SECRET)) {
            Walk walk = new Walk(3, 1, new Step.Write(OTHER, kept)).from(kept);
            assertThat(walk.wrong).isEmpty();
            assertThat(walk.names()).contains("Filed").doesNotContain("Published", "Cleared", "Scheduled");
        }
    }

    @Test
    void whatHasNoAttributeOrNoGroundIsNotEvenReviewed() {
        SourceDetermination groundless = new SourceDetermination(DisclosureAttribute.NOT_DISCLOSED, null, "领导意见");
        SourceDetermination reasonless = new SourceDetermination(DisclosureAttribute.ON_REQUEST, Ground.E15, " ");
        SourceDetermination secretOnRequest = new SourceDetermination(DisclosureAttribute.ON_REQUEST, Ground.E14A, "密");
        SourceDetermination openWithGround = new SourceDetermination(DisclosureAttribute.PROACTIVE, Ground.E15, "");
        for (SourceDetermination wrong : List.of(UNDECIDED, groundless, reasonless, secretOnRequest, openWithGround)) {
            assertThat(new Walk(3, 1).from(wrong).names()).containsExactly("Drafted");
        }
    }

    @Test
    void whoeverHurriedAPieceOutDoesNotReviewItAfterwards() {
        Walk walk = new Walk(3, 1).from(SourceDetermination.PROACTIVE);
        List<Edition> hurried = walk.at(Stage.Published.class).stream()
                .filter(edition -> by(edition, Kind.URGENT, 0) != null)
                .toList();
        assertThat(hurried)
                .anySatisfy(edition -> assertThat(edition.stage()).isEqualTo(new Stage.Published(NOW, false)));
        // what was signed before the emergency stays signed, and was signed by others or by them as a level
        assertThat(hurried).allSatisfy(edition -> {
            List<Signature> all = edition.signatures();
            UUID approver = by(edition, Kind.URGENT, 0);
            int at = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).kind() == Kind.URGENT)
                    .findFirst()
                    .orElseThrow();
            assertThat(all.subList(at + 1, all.size()))
                    .extracting(Signature::by)
                    .isNotIn(List.of(Objects.requireNonNull(approver)));
        });
    }

    @Test
    void whatWasHurriedOutIsSignedAfterwardsWhoeverHoldsTheSeats() {
        for (Map<Integer, Integer> named : List.of(Map.of(1, 1), Map.of(1, 0, 0, 1), Map.of(1, 1, 0, 1))) {
            nothingStaysOwed(new Walk(3, 1).seated(named).from(SourceDetermination.PROACTIVE));
        }
        nothingStaysOwed(new Walk(5, 2).seated(Map.of(1, 1, 2, 2)).from(SourceDetermination.PROACTIVE));
    }

    private static void nothingStaysOwed(Walk walk) {
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.at(Stage.Published.class))
                .filteredOn(edition -> edition.stage() instanceof Stage.Published(Instant _, boolean owed) && owed)
                .isNotEmpty()
                .allMatch(edition -> walk.people.stream()
                        .anyMatch(person -> Stream.of(new Step.Review(), new Step.Proofread(), new Step.Clear())
                                .anyMatch(step -> Path.take(edition, walk.rules, person, step) instanceof Move.Done)));
    }

    @Test
    void aSeatStaysWithThoseNamedForItWhileOneOfThemMaySign() {
        Walk walk = new Walk(4, 1).seated(Map.of(1, 1)).from(SourceDetermination.PROACTIVE);
        assertThat(walk.at(Stage.Cleared.class))
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(by(edition, Kind.REVIEW, 1))
                        .isEqualTo(walk.people.get(1).id()));
    }

    @Test
    void noPersonLeadsToWhatSaysToHaveBeenPublicElsewhere() {
        for (SourceDetermination any : List.of(SourceDetermination.PROACTIVE, ON_REQUEST, SECRET, UNDECIDED)) {
            assertThat(new Walk(3, 1, REWRITE, BACK).from(any).reached.values()).noneMatch(Edition::imported);
        }
        for (SourceDetermination closed : List.of(ON_REQUEST, SECRET, UNDECIDED)) {
            Edition kept = Edition.begun(1, closed, FIRST, Set.of(Entry.SYSTEM));
            assertThatIllegalArgumentException().isThrownBy(() -> Path.entered(kept, NOW));
        }
        Edition written = Edition.begun(1, SourceDetermination.PROACTIVE, FIRST, Set.of(new UUID(1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Path.entered(written, NOW));
    }

    @Test
    void anImportedDraftGoesNowhereUntilAPersonHasWrittenIt() {
        Edition imported = Edition.begun(1, SourceDetermination.PROACTIVE, FIRST, Set.of(Entry.SYSTEM));
        assertThat(new Walk(3, 1).from(imported).names()).containsExactly("Drafted");
        Walk read = new Walk(4, 1, BACK, REWRITE).from(imported);
        holds(read, 1);
        assertThat(read.at(Stage.Published.class)).noneMatch(Edition::imported);
    }

    @Test
    void whatCameInAsPublicIsWithdrawnOrCorrectedLikeTheRest() {
        Edition entered =
                Path.entered(Edition.begun(1, SourceDetermination.PROACTIVE, FIRST, Set.of(Entry.SYSTEM)), NOW);
        Walk walk = new Walk(3, 1, REWRITE).from(entered);
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.at(Stage.Withdrawn.class)).anyMatch(Edition::imported);
        assertThat(walk.at(Stage.Published.class))
                .filteredOn(edition -> edition.number() == 2)
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(edition.signatures()).isNotEmpty());
        assertThat(walk.at(Stage.Published.class))
                .filteredOn(Edition::imported)
                .containsExactly(entered.standing(new Period(LAST_DAY, 3, "")));
    }
}
