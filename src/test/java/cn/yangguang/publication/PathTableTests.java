package cn.yangguang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.journal.Entry;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.ReviewLevels.Seat;
import cn.yangguang.publication.Signature.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may take which step at which stage: every cell, written out. */
class PathTableTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String HASH = "a".repeat(64);

    private static final UUID DRAFTER = new UUID(1, 1);
    private static final UUID FIRST = new UUID(1, 2);

    private static final List<Step> STEPS = List.of(
            new Step.Write("b".repeat(64), SourceDetermination.PROACTIVE),
            new Step.Submit(2),
            new Step.Review(),
            new Step.Proofread(),
            new Step.Clear(),
            new Step.Return("写得不清楚"),
            new Step.Publish(NOW),
            new Step.Schedule(NOW.plusSeconds(60), NOW),
            new Step.Unschedule(),
            new Step.PublishUrgently(NOW, 2, true, "汛情"),
            new Step.Withdraw(NOW, "有误", "已撤下"));

    /** Each row: the stage, who, and for the steps in their order whether it is done +, refused -, or not theirs at all. */
    private static final String TABLE = """
            Drafted          | drafter           | ++.........
            Drafted          | drafter-all       | ++---------
            Drafted          | clerk             | ++.........
            Drafted          | first-level       | ++-------+-
            Drafted          | head              | ..--.----+-
            Drafted          | office            | ++--.----+-
            Drafted          | secrecy           | ....-......
            Drafted          | reviewer          | ..--.----+-
            Returned         | drafter           | ++.........
            Returned         | drafter-all       | ++---------
            Returned         | clerk             | ++.........
            Returned         | first-level       | ++-------+-
            Returned         | head              | ..--.----+-
            Returned         | office            | ++--.----+-
            Returned         | secrecy           | ....-......
            Returned         | reviewer          | ..--.----+-
            InReview 1       | drafter           | +-.........
            InReview 1       | drafter-all       | +----------
            InReview 1       | clerk             | +-.........
            InReview 1       | first-level       | +-++-+---+-
            InReview 1       | head              | ..++.+---+-
            InReview 1       | office            | +-++.+---+-
            InReview 1       | secrecy           | ....-......
            InReview 1       | reviewer          | ..++.+---+-
            InReview 2       | drafter           | +-.........
            InReview 2       | drafter-all       | +----------
            InReview 2       | clerk             | +-.........
            InReview 2       | first-level       | +--------+-
            InReview 2       | head              | ..++.+---+-
            InReview 2       | office            | +-++.+---+-
            InReview 2       | secrecy           | ....-......
            InReview 2       | reviewer          | ..++.+---+-
            InSecrecyReview  | drafter           | +-.........
            InSecrecyReview  | drafter-all       | +----------
            InSecrecyReview  | clerk             | +-.........
            InSecrecyReview  | first-level       | +---++---+-
            InSecrecyReview  | head              | ..--..---+-
            InSecrecyReview  | office            | +---..---+-
            InSecrecyReview  | secrecy           | ....++.....
            InSecrecyReview  | reviewer          | ..--..---+-
            Cleared          | drafter           | +-.........
            Cleared          | drafter-all       | +----------
            Cleared          | clerk             | +-.........
            Cleared          | first-level       | +----+++---
            Cleared          | head              | ..--.+++---
            Cleared          | office            | +---.+++---
            Cleared          | secrecy           | ....-......
            Cleared          | reviewer          | ..--.+++---
            Filed            | drafter           | +-.........
            Filed            | drafter-all       | +----------
            Filed            | clerk             | +-.........
            Filed            | first-level       | +----------
            Filed            | head              | ..--.------
            Filed            | office            | +---.------
            Filed            | secrecy           | ....-......
            Filed            | reviewer          | ..--.------
            Scheduled        | drafter           | +-.........
            Scheduled        | drafter-all       | +-------+--
            Scheduled        | clerk             | +-.........
            Scheduled        | first-level       | +----++-+--
            Scheduled        | head              | ..--.++-+--
            Scheduled        | office            | +---.++-+--
            Scheduled        | secrecy           | ....-......
            Scheduled        | reviewer          | ..--.++-+--
            Published        | drafter           | +-.........
            Published        | drafter-all       | +---------+
            Published        | clerk             | +-.........
            Published        | first-level       | +---------+
            Published        | head              | ..--.-----+
            Published        | office            | +---.-----+
            Published        | secrecy           | ....-......
            Published        | reviewer          | ..--.-----+
            Published owed   | drafter           | +-.........
            Published owed   | drafter-all       | +---------+
            Published owed   | clerk             | +-.........
            Published owed   | first-level       | +---------+
            Published owed   | head              | ..++.-----+
            Published owed   | office            | +-++.-----+
            Published owed   | secrecy           | ....-......
            Published owed   | reviewer          | ..++.-----+
            Superseded       | drafter           | --.........
            Superseded       | drafter-all       | -----------
            Superseded       | clerk             | --.........
            Superseded       | first-level       | -----------
            Superseded       | head              | ..--.------
            Superseded       | office            | ----.------
            Superseded       | secrecy           | ....-......
            Superseded       | reviewer          | ..--.------
            Withdrawn        | drafter           | +-.........
            Withdrawn        | drafter-all       | +----------
            Withdrawn        | clerk             | +-.........
            Withdrawn        | first-level       | +----------
            Withdrawn        | head              | ..--.------
            Withdrawn        | office            | +---.------
            Withdrawn        | secrecy           | ....-......
            Withdrawn        | reviewer          | ..--.------
            Imported draft   | drafter           | +-.........
            Imported draft   | drafter-all       | +----------
            Imported draft   | clerk             | +-.........
            Imported draft   | first-level       | +----------
            Imported draft   | head              | ..--.------
            Imported draft   | office            | +---.------
            Imported draft   | secrecy           | ....-......
            Imported draft   | reviewer          | ..--.------
            Imported         | drafter           | +-.........
            Imported         | drafter-all       | +---------+
            Imported         | clerk             | +-.........
            Imported         | first-level       | +---------+
            Imported         | head              | ..--.-----+
            Imported         | office            | +---.-----+
            Imported         | secrecy           | ....-......
            Imported         | reviewer          | ..--.-----+
            Ended            | drafter           | +-.........
            Ended            | drafter-all       | +----------
            Ended            | clerk             | +-.........
            Ended            | first-level       | +----------
            Ended            | head              | ..--.------
            Ended            | office            | +---.------
            Ended            | secrecy           | ....-......
            Ended            | reviewer          | ..--.------
            """;

    private final Qingshi qingshi = new Qingshi();

    private Person person(UUID id, Role... roles) {
        Unit unit = qingshi.district;
        List<Grant> grants =
                Arrays.stream(roles).map(role -> new Grant(role, unit.path())).toList();
        return Person.of(new Actor(id, "王某", unit, grants), unit);
    }

    private Map<String, Person> people() {
        Role[] all = {Role.CLERK, Role.HEAD, Role.OFFICE, Role.SECRECY_REVIEWER};
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("drafter", person(DRAFTER, Role.CLERK));
        people.put("drafter-all", person(DRAFTER, all));
        people.put("clerk", person(new UUID(1, 3), Role.CLERK));
        people.put("first-level", person(FIRST, all));
        people.put("head", person(new UUID(1, 4), Role.HEAD));
        people.put("office", person(new UUID(1, 5), Role.OFFICE));
        people.put("secrecy", person(new UUID(1, 6), Role.SECRECY_REVIEWER));
        people.put("reviewer", person(new UUID(1, 7), Role.REVIEWER));
        return people;
    }

    private static Edition stage(String name) {
        return Objects.requireNonNull(stages().get(name));
    }

    private static Map<String, Edition> stages() {
        Edition draft = Edition.begun(1, SourceDetermination.PROACTIVE, HASH, Set.of(DRAFTER));
        List<Signature> first =
                List.of(new Signature(Kind.REVIEW, 1, FIRST, HASH), new Signature(Kind.PROOFREADING, 1, FIRST, HASH));
        UUID second = new UUID(1, 8);
        List<Signature> levels = plus(
                plus(first, new Signature(Kind.REVIEW, 2, second, HASH)),
                new Signature(Kind.PROOFREADING, 2, second, HASH));
        List<Signature> cleared = plus(levels, new Signature(Kind.SECRECY, 0, new UUID(1, 9), HASH));
        List<Signature> urgent = plus(first, new Signature(Kind.URGENT, 0, new UUID(1, 10), HASH));
        Map<String, Edition> stages = new LinkedHashMap<>();
        stages.put("Drafted", draft);
        stages.put("Returned", draft.at(new Stage.Returned("写得不清楚")));
        stages.put("InReview 1", draft.signed(2, List.of()).at(new Stage.InReview(1, 2)));
        stages.put("InReview 2", draft.signed(2, first).at(new Stage.InReview(2, 2)));
        stages.put("InSecrecyReview", draft.signed(2, levels).at(new Stage.InSecrecyReview()));
        stages.put("Cleared", draft.signed(2, cleared).at(new Stage.Cleared()));
        stages.put("Filed", draft.signed(2, cleared).at(new Stage.Filed()));
        stages.put("Scheduled", draft.signed(2, cleared).at(new Stage.Scheduled(NOW.plusSeconds(60))));
        stages.put("Published", draft.signed(2, cleared).at(new Stage.Published(NOW, false)));
        stages.put("Published owed", draft.signed(2, urgent).at(new Stage.Published(NOW, true)));
        stages.put("Superseded", draft.signed(2, cleared).at(new Stage.Superseded()));
        stages.put("Withdrawn", draft.signed(2, cleared).at(new Stage.Withdrawn(NOW, NOW, "有误", "已撤下")));
        Edition imported = Edition.begun(1, SourceDetermination.PROACTIVE, HASH, Set.of(Entry.SYSTEM));
        stages.put("Imported draft", imported);
        stages.put("Imported", Path.entered(imported, NOW));
        stages.put("Ended", draft.signed(2, cleared).at(new Stage.Ended(NOW, NOW)));
        return stages;
    }

    private static List<Signature> plus(List<Signature> before, Signature one) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(one))
                .toList();
    }

    @Test
    void everyStageAndPersonAndStep() {
        StringBuilder table = new StringBuilder();
        stages().forEach((stage, edition) -> people().forEach((who, person) -> {
            String cells = STEPS.stream()
                    .map(step -> sign(Path.take(edition, ReviewLevels.STANDARD, person, step)))
                    .collect(Collectors.joining());
            table.append("%-16s | %-17s | %s%n".formatted(stage, who, cells));
        }));
        assertThat(table.toString()).isEqualTo(TABLE);
    }

    private static String sign(Move move) {
        return switch (move) {
            case Move.Done _ -> "+";
            case Move.Refused _ -> "-";
            case Move.NotAllowed _ -> ".";
        };
    }

    @Test
    void theTableSpeaksOfEveryStageAndStepThereIs() {
        assertThat(stages().values().stream()
                        .map(edition -> (Class<?>) edition.stage().getClass())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Stage.class.getPermittedSubclasses()));
        assertThat(STEPS.stream().map(step -> (Class<?>) step.getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Step.class.getPermittedSubclasses()));
    }

    @Test
    void aSeatIsTakenByThePersonNamedOrTheirSubstituteOnly() {
        UUID head = new UUID(1, 4);
        UUID office = new UUID(1, 5);
        Edition waiting = stage("InReview 1");
        Person first = person(head, Role.HEAD);
        Person second = person(office, Role.OFFICE);
        Person third = person(new UUID(1, 11), Role.HEAD);
        ReviewLevels named = new ReviewLevels(2, Map.of(1, new Seat(head, office)));
        assertThat(Path.take(waiting, named, first, new Step.Review())).isInstanceOf(Move.Done.class);
        assertThat(Path.take(waiting, named, second, new Step.Review())).isInstanceOf(Move.Done.class);
        assertThat(Path.take(waiting, named, third, new Step.Review()))
                .isEqualTo(new Move.Refused("这一级指定了审核人和代理人，请他们办理。"));
        ReviewLevels secrecy = new ReviewLevels(2, Map.of(ReviewLevels.SECRECY, new Seat(new UUID(1, 6), null)));
        Edition signed = stage("InSecrecyReview");
        assertThat(Path.take(signed, secrecy, person(new UUID(1, 12), Role.SECRECY_REVIEWER), new Step.Clear()))
                .isInstanceOf(Move.Refused.class);
        assertThat(Path.take(signed, secrecy, person(new UUID(1, 6), Role.SECRECY_REVIEWER), new Step.Clear()))
                .isInstanceOf(Move.Done.class);
    }

    @Test
    void levelsNameADifferentPersonEach() {
        UUID one = new UUID(2, 1);
        UUID other = new UUID(2, 2);
        assertThat(new ReviewLevels(3, Map.of(1, new Seat(one, null), 2, new Seat(other, null))).problems())
                .isEmpty();
        assertThat(new ReviewLevels(2, Map.of(1, new Seat(one, null), 2, new Seat(one, other))).problems())
                .containsOnlyKeys("principal-2");
        assertThat(new ReviewLevels(1, Map.of(1, new Seat(one, one))).problems())
                .containsOnlyKeys("substitute-1");
        assertThat(new ReviewLevels(2, Map.of(1, new Seat(null, one), 0, new Seat(null, other))).problems())
                .containsOnlyKeys("principal-0", "principal-1");
        assertThat(new ReviewLevels(4, Map.of()).problems()).containsOnlyKeys("count");
    }

    @Test
    void aReasonAndATimeAreAskedFor() {
        Person head = Objects.requireNonNull(people().get("head"));
        Edition waiting = stage("InReview 1");
        Edition cleared = stage("Cleared");
        assertThat(Path.take(waiting, ReviewLevels.STANDARD, head, new Step.Return(" ")))
                .isInstanceOf(Move.Refused.class);
        assertThat(Path.take(cleared, ReviewLevels.STANDARD, head, new Step.Schedule(NOW, NOW)))
                .isInstanceOf(Move.Refused.class);
        assertThat(Path.take(
                        cleared,
                        ReviewLevels.STANDARD,
                        head,
                        new Step.Schedule(Instant.parse("2027-03-04T01:00:00Z"), NOW)))
                .isInstanceOf(Move.Refused.class);
        Edition draft = stage("Drafted");
        assertThat(Path.take(draft, ReviewLevels.STANDARD, head, new Step.PublishUrgently(NOW, 1, false, "汛情")))
                .isEqualTo(new Move.Refused("先审查、后公开：请确认其中没有国家秘密、工作秘密和个人隐私。"));
        Edition published = stage("Published");
        assertThat(Path.take(published, ReviewLevels.STANDARD, head, new Step.Withdraw(NOW, "有误", "")))
                .isInstanceOf(Move.Refused.class);
    }

    @Test
    void onlyATimeThatHasComePublishes() {
        Edition scheduled = stage("Scheduled");
        assertThat(Path.come(scheduled, NOW)).isEqualTo(scheduled);
        Instant later = NOW.plusSeconds(60);
        assertThat(Path.come(scheduled, later).stage()).isEqualTo(new Stage.Published(later, false));
        Edition tampered = new Edition(
                1,
                scheduled.stage(),
                scheduled.determination(),
                "c".repeat(64),
                scheduled.authors(),
                2,
                scheduled.signatures());
        assertThat(Path.come(tampered, later)).as("nobody signed this").isEqualTo(tampered);
    }

    @Test
    void whatMustStandIsWithdrawnSoonerOnlyForAReasonOfItsOwn() {
        Person head = Objects.requireNonNull(people().get("head"));
        Edition notice = stage("Published").standing(new Period(null, 7, ""));
        Instant lastDay = Instant.parse("2026-03-09T15:59:59Z");
        Step sooner = new Step.Withdraw(lastDay, "有误", "已撤下");
        assertThat(Path.take(notice, ReviewLevels.STANDARD, head, sooner))
                .isInstanceOfSatisfying(
                        Move.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("至少要公开 7 天", "2026-03-10", "提前撤下的原因"));
        Step answered = new Step.Withdraw(lastDay, "有误", "已撤下", "法院裁定停止公示");
        assertThat(Path.take(notice, ReviewLevels.STANDARD, head, answered))
                .isInstanceOfSatisfying(
                        Move.Done.class,
                        done -> assertThat(done.edition().period().early()).isEqualTo("法院裁定停止公示"));
        Step later = new Step.Withdraw(lastDay.plusSeconds(1), "到期", "已撤下", "不需要的理由");
        assertThat(Path.take(notice, ReviewLevels.STANDARD, head, later))
                .isInstanceOfSatisfying(
                        Move.Done.class,
                        done -> assertThat(done.edition().period().early()).isEmpty());
    }

    @Test
    void anEditionEndsByItselfAfterItsLastDayAndOnlyThen() {
        LocalDate last = LocalDate.parse("2026-03-31");
        for (String name : stages().keySet()) {
            Edition edition = stage(name).standing(new Period(last, 0, ""));
            assertThat(Path.ended(edition, last, NOW)).as(name).isEqualTo(edition);
            Edition after = Path.ended(edition, last.plusDays(1), NOW);
            assertThat(after.stage() instanceof Stage.Ended)
                    .as(name)
                    .isEqualTo(name.startsWith("Published")
                            || List.of("Imported", "Ended").contains(name));
            assertThat(Path.ended(stage(name), last.plusDays(1), NOW)).isEqualTo(stage(name));
        }
        Person head = Objects.requireNonNull(people().get("head"));
        Edition late = stage("Cleared").standing(new Period(LocalDate.parse("2026-03-01"), 0, ""));
        assertThat(Path.take(late, ReviewLevels.STANDARD, head, new Step.Publish(NOW)))
                .isInstanceOf(Move.Refused.class);
    }

    @Test
    void onlyADraftThatWasNeverHandedInIsThrownAway() {
        stages().forEach((name, edition) -> {
            assertThat(Path.discarding(edition, 0).isEmpty())
                    .as(name)
                    .isEqualTo(List.of("Drafted", "Imported draft").contains(name));
            assertThat(Path.discarding(edition, 1)).as(name).isPresent();
        });
    }
}
