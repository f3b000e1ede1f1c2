package cn.yangguang.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks every course that a case can take with two people, and looks at each place that is reached. */
class EveryCaseTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");
    private static final UUID LETTER = new UUID(7, 7);
    private static final UUID CLERK = new UUID(9, 1);
    private static final UUID HEAD = new UUID(9, 2);
    /** No limit has passed, but the ones that were given to the applicant have. */
    private static final Limits LIMITS =
            new Limits(LocalDate.parse("2026-03-20"), LocalDate.parse("2026-03-30"), LocalDate.parse("2026-03-19"));

    private static final int LONGEST = 8;

    private static final List<List<Happening>> REACHED = new ArrayList<>();
    /** What was allowed at each stage, at whichever place. */
    private static final Map<StageName, Set<String>> ALLOWED = new EnumMap<>(StageName.class);

    private static final String ALLOWED_AT_ALL = """
            SUBMITTED Noted Received Withdrawn
            HANDLING ConsultationAnswered ConsultationReceived ConsultationSent CorrectionAsked Delayed Extended \
            ExtensionAsked FeeNoticeReceived FeeNoticeStamped InternalDaySet Noted Proposed ReasonsAsked ReasonsGiven \
            Withdrawn
            AWAITING_CORRECTION ConsultationAnswered ConsultationReceived Corrected InternalDaySet Noted Proposed \
            ReasonsGiven Withdrawn
            AWAITING_PAYMENT ConsultationAnswered ConsultationReceived FeePaid InternalDaySet Noted Proposed \
            ReasonsGiven Withdrawn
            WITHDRAWN ConsultationAnswered ConsultationReceived InternalDaySet Noted Proposed ReasonsGiven
            IN_REVIEW Approved ConsultationAnswered ConsultationReceived InternalDaySet Noted Proposed ReasonsGiven \
            SentBack Withdrawn
            SIGNED ConsultationAnswered ConsultationReceived InternalDaySet Noted ReasonsGiven SentBack Served Stamped \
            Withdrawn
            ANSWERED Archived Noted
            ARCHIVED
            """;

    @BeforeAll
    static void walk() {
        Set<String> seen = new HashSet<>();
        Deque<List<Happening>> open = new ArrayDeque<>(List.of(List.<Happening>of()));
        while (!open.isEmpty()) {
            List<Happening> here = open.removeFirst();
            REACHED.add(here);
            if (here.size() < LONGEST) {
                Set<String> allowed = ALLOWED.computeIfAbsent(StageName.of(Course.stage(here)), _ -> new TreeSet<>());
                tried().filter(next -> Hindrances.to(here, LIMITS, TODAY, next).isEmpty())
                        .peek(next -> allowed.add(next.event().getClass().getSimpleName()))
                        .map(next ->
                                Stream.concat(here.stream(), Stream.of(next)).toList())
                        .filter(longer -> seen.add(footprint(longer)))
                        .forEach(open::addLast);
            }
        }
    }

    /** What decides what can happen: the stage, what has happened, and who wrote what another must approve. */
    private static String footprint(List<Happening> happened) {
        Set<String> kinds = new TreeSet<>();
        happened.forEach(one -> kinds.add(kind(one)));
        return Course.stage(happened).toString().replaceAll("answer=\\w+", "") + kinds + sealed(happened);
    }

    /** Whether the letter of the last approval is in the case with its seal. */
    private static boolean sealed(List<Happening> happened) {
        boolean sealed = false;
        for (Happening one : happened) {
            sealed = (sealed || one.event() instanceof CaseEvent.Stamped)
                    && !(one.event() instanceof CaseEvent.Approved);
        }
        return sealed;
    }

    private static String kind(Happening one) {
        String name = one.event().getClass().getSimpleName();
        return switch (one.event()) {
            case CaseEvent.Proposed _, CaseEvent.ExtensionAsked _ ->
                name + one.by().getLeastSignificantBits();
            case CaseEvent.CorrectionAsked _,
                    CaseEvent.Corrected _,
                    CaseEvent.Extended _,
                    CaseEvent.ReasonsAsked _,
                    CaseEvent.ReasonsGiven _,
                    CaseEvent.Delayed _,
                    CaseEvent.FeeNoticeStamped _,
                    CaseEvent.FeeNoticeReceived _,
                    CaseEvent.ConsultationSent _,
                    CaseEvent.ConsultationReceived _,
                    CaseEvent.ConsultationAnswered _,
                    CaseEvent.InternalDaySet _,
                    CaseEvent.Noted _ -> name;
            default -> "";
        };
    }

    private static Stream<Happening> tried() {
        return events().flatMap(event -> Stream.of(new Happening(event, CLERK), new Happening(event, HEAD)));
    }

    /** One answer for each place from which one can be proposed. */
    private static Stream<CaseEvent> events() {
        Stream<CaseEvent> answers = Stream.of(
                        Answer.DISCLOSED, Answer.CORRECTION_OVERDUE, Answer.FEE_UNPAID, Answer.WITHDRAWN)
                .map(one -> new CaseEvent.Proposed(TODAY, one, "。"));
        return Stream.concat(
                answers,
                Stream.of(
                        new CaseEvent.Received(FIRST),
                        new CaseEvent.CorrectionAsked(FIRST, FIRST.plusDays(10), "。"),
                        new CaseEvent.Corrected(TODAY, "。"),
                        new CaseEvent.ConsultationSent(FIRST, LETTER, Consulted.THIRD_PARTY, "甲公司"),
                        new CaseEvent.ConsultationReceived(FIRST, LETTER),
                        new CaseEvent.ConsultationAnswered(TODAY, LETTER, false, "。"),
                        new CaseEvent.ExtensionAsked(TODAY, 20, "。"),
                        new CaseEvent.Extended(TODAY, 20),
                        new CaseEvent.ReasonsAsked(TODAY, "。"),
                        new CaseEvent.ReasonsGiven(TODAY, "。"),
                        new CaseEvent.Delayed(TODAY, TODAY.plusDays(30), "。"),
                        new CaseEvent.FeeNoticeStamped(FIRST, 100),
                        new CaseEvent.FeeNoticeReceived(FIRST, 100, "。"),
                        new CaseEvent.FeePaid(LocalDate.parse("2026-03-19")),
                        new CaseEvent.Withdrawn(TODAY, "。"),
                        new CaseEvent.Approved(TODAY, ""),
                        new CaseEvent.SentBack(TODAY, "。"),
                        new CaseEvent.Stamped(TODAY),
                        new CaseEvent.Served(TODAY, Service.POST, ""),
                        new CaseEvent.Archived(TODAY),
                        new CaseEvent.InternalDaySet(TODAY, LocalDate.parse("2026-03-25"), ""),
                        new CaseEvent.Noted(TODAY, NoteKind.SEARCH, "。")));
    }

    @Test
    void everyStageAndEveryEventIsReached() {
        Set<StageName> stages = EnumSet.noneOf(StageName.class);
        Set<Class<?>> kinds = new HashSet<>();
        for (List<Happening> here : REACHED) {
            stages.add(StageName.of(Course.stage(here)));
            here.forEach(one -> kinds.add(one.event().getClass()));
        }
        assertThat(stages).containsExactlyInAnyOrder(StageName.values());
        assertThat(kinds).containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
    }

    @Test
    void eachStageAllowsTheseEventsAndNoOthers() {
        String walked = Arrays.stream(StageName.values())
                .map(stage -> String.join(
                        " ",
                        Stream.concat(Stream.of(stage.name()), ALLOWED.getOrDefault(stage, Set.of()).stream())
                                .toList()))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(walked).isEqualTo(ALLOWED_AT_ALL);
    }

    @Test
    void everyAnswerCanBeProposedSomewhere() {
        Set<Answer> open = EnumSet.noneOf(Answer.class);
        REACHED.forEach(here -> open.addAll(Answers.open(here)));
        assertThat(open).containsExactlyInAnyOrder(Answer.values());
    }

    @Test
    void noCaseEndsWithoutASealedLetter() {
        for (List<Happening> here : REACHED) {
            if (!Course.stage(here).open()) {
                assertThat(sealed(here)).as("%s", here).isTrue();
            }
        }
    }

    @Test
    void noFeeIsAskedWithoutItsSealedNotice() {
        for (List<Happening> here : REACHED) {
            List<Class<?>> kinds =
                    here.stream().<Class<?>>map(one -> one.event().getClass()).toList();
            int received = kinds.indexOf(CaseEvent.FeeNoticeReceived.class);
            assertThat(kinds.subList(0, Math.max(0, received)).contains(CaseEvent.FeeNoticeStamped.class))
                    .as("%s", here)
                    .isEqualTo(received >= 0);
        }
    }

    @Test
    void noCaseEndsWithoutAnAnswerThatAnotherApproved() {
        for (List<Happening> here : REACHED) {
            if (!Course.stage(here).open()) {
                Set<UUID> authors = people(here, CaseEvent.Proposed.class);
                Set<UUID> approvers = people(here, CaseEvent.Approved.class);
                assertThat(authors).as("%s", here).isNotEmpty();
                assertThat(approvers).as("%s", here).isNotEmpty().doesNotContainAnyElementsOf(authors);
                assertThat(people(here, CaseEvent.Served.class)).as("%s", here).isNotEmpty();
            }
        }
    }

    @Test
    void nobodyExtendsWhatTheyAskedFor() {
        for (List<Happening> here : REACHED) {
            Set<UUID> both = people(here, CaseEvent.Extended.class);
            both.retainAll(people(here, CaseEvent.ExtensionAsked.class));
            assertThat(both).as("%s", here).isEmpty();
        }
    }

    @Test
    void whatComesOnceComesOnce() {
        for (List<Happening> here : REACHED) {
            for (Class<?> once : List.of(
                    CaseEvent.Received.class,
                    CaseEvent.CorrectionAsked.class,
                    CaseEvent.Extended.class,
                    CaseEvent.FeeNoticeReceived.class,
                    CaseEvent.Served.class)) {
                assertThat(here.stream().filter(one -> once.isInstance(one.event())))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void nothingHappensInACaseThatIsFiled() {
        List<List<Happening>> filed = REACHED.stream()
                .filter(here -> Course.stage(here) instanceof Stage.Archived)
                .toList();
        assertThat(filed).isNotEmpty();
        filed.forEach(here -> assertThat(tried().filter(
                                next -> Hindrances.to(here, LIMITS, TODAY, next).isEmpty()))
                .isEmpty());
    }

    private static Set<UUID> people(List<Happening> happened, Class<? extends CaseEvent> kind) {
        Set<UUID> people = new HashSet<>();
        happened.stream().filter(one -> kind.isInstance(one.event())).forEach(one -> people.add(one.by()));
        return people;
    }
}
