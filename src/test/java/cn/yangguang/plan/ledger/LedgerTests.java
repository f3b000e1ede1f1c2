package cn.yangguang.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The ledger's filters against the same questions asked of every row in Java. */
@HouseTest
class LedgerTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    Ledger ledger;

    private LedgerOffice office;
    private LedgerSight all;
    private List<Owed> rows;

    @BeforeEach
    void aDistrict() {
        office = new LedgerOffice(house);
        office.record(office.occurrence("公开财政收支", office.finance, 0), office.finance, "公布一月收支", office.today);
        office.record(office.occurrence("公开财政收支", office.civil, 1), office.civil, "ISO 目录上网", office.today);
        all = office.sight(office.actor(Role.OFFICE, office.people.qingshi.district));
        rows = ledger.rows(ledger.ids(all, LedgerFilter.ALL, office.tree()));
    }

    @Test
    void everythingIsListedOnceInTheOrderOfTheDueDays() {
        assertThat(rows).hasSize(24 + 4 + 1 + 2);
        assertThat(rows).extracting(Owed::id).doesNotHaveDuplicates();
        assertThat(rows.stream().map(LedgerTests::due).toList())
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Every answer to every question, and many of them at once. */
    @Test
    void everyFilterGivesWhatTheSameQuestionGivesInJava() {
        Map<String, Map<String, Predicate<Owed>>> questions = questions();
        Random random = new Random(20_260_522);
        for (int round = 0; round < 250; round++) {
            MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
            Predicate<Owed> wanted = owed -> true;
            for (Map.Entry<String, Map<String, Predicate<Owed>>> question : questions.entrySet()) {
                if (random.nextInt(3) == 0) {
                    List<String> answers = new ArrayList<>(question.getValue().keySet());
                    String answer = answers.get(random.nextInt(answers.size()));
                    sent.add(question.getKey(), answer);
                    wanted = wanted.and(question.getValue().get(answer));
                }
            }
            LedgerFilter filter = LedgerAddress.read(sent);
            assertThat(ledger.ids(all, filter, office.tree()))
                    .as(sent.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().filter(wanted).map(Owed::id).toList());
            counted(filter);
        }
    }

    @Test
    void ofWhatIsMarkedOnlyThatInSightIsTakenInTheOrderOfTheList() {
        List<UUID> mine =
                ledger.ids(office.sight(office.actor(Role.CLERK, office.finance)), LedgerFilter.ALL, office.tree());
        assertThat(mine).hasSizeBetween(2, rows.size() - 1);
        List<UUID> marked = new ArrayList<>(rows.stream().map(Owed::id).toList().reversed());
        marked.add(UUID.randomUUID());
        assertThat(ledger.among(office.sight(office.actor(Role.CLERK, office.finance)), marked))
                .isEqualTo(mine);
        assertThat(ledger.among(all, mine.subList(0, 2).reversed())).isEqualTo(mine.subList(0, 2));
        assertThat(ledger.among(all, List.of())).isEmpty();
    }

    private void counted(LedgerFilter filter) {
        Ledger.Listed listed = ledger.list(all, filter, office.tree(), 0, 3);
        List<UUID> whole = ledger.ids(all, filter, office.tree());
        assertThat(listed.total()).isEqualTo(whole.size());
        assertThat(listed.ids()).isEqualTo(whole.subList(0, Math.min(3, whole.size())));
        Map<State, Long> states =
                ledger.rows(ledger.ids(all, filter.standing(java.util.Set.of()), office.tree())).stream()
                        .collect(Collectors.groupingBy(owed -> State.of(owed.standing()), Collectors.counting()));
        assertThat(listed.counts()).isEqualTo(states);
    }

    private Map<String, Map<String, Predicate<Owed>>> questions() {
        LocalDate today = office.today;
        LocalDate july = today.withMonth(7).withDayOfMonth(1);
        Map<String, Map<String, Predicate<Owed>>> questions = new LinkedHashMap<>();
        questions.put(
                "plan",
                Map.of(
                        office.plan.toString(), owed -> true,
                        UUID.randomUUID().toString(), owed -> false,
                        Integer.toString(today.getYear()), owed -> true));
        questions.put(
                "unit",
                Map.of(
                        office.finance.id().toString(), owed -> owes(owed, office.finance.id()),
                        office.audit.id().toString(), owed -> owes(owed, office.audit.id()),
                        office.people.qingshi.district.id().toString(), owed -> true));
        questions.put("chapter", Map.of("一、深化重点领域公开", owed -> true, "二、别的", owed -> false));
        questions.put("section", Map.of("（一）稳岗就业", owed -> true));
        questions.put("from", Map.of(july.toString(), owed -> after(owed, july)));
        questions.put(
                "to",
                Map.of(
                        july.toString(),
                        owed -> Optional.ofNullable(due(owed))
                                .filter(day -> !day.isAfter(july))
                                .isPresent()));
        questions.put("undated", Map.of("true", owed -> due(owed) == null));
        questions.put("holder", java.util.Arrays.stream(Holder.values()).collect(Collectors.toMap(Enum::name, holder ->
                (Predicate<Owed>) owed -> owed.duty().holder() == holder)));
        questions.put("office", Map.of("true", owed -> owed.duty().ground() instanceof Ground.SetByOffice));
        questions.put("state", java.util.Arrays.stream(State.values()).collect(Collectors.toMap(Enum::name, state ->
                (Predicate<Owed>) owed -> State.of(owed.standing()) == state)));
        questions.put(
                "q",
                Map.of(
                        "收支",
                                owed -> owed.title().contains("收支")
                                        || LedgerWords.evidence(owed).contains("收支"),
                        "审计局", owed -> owes(owed, office.audit.id()),
                        "iso", owed -> LedgerWords.evidence(owed).startsWith("ISO"),
                        "100%_", owed -> false));
        questions.put("sort", Map.of("UNIT", owed -> true, "STANDING", owed -> true));
        return questions;
    }

    private static boolean owes(Owed owed, UnitId unit) {
        return owed.unitIds().contains(unit);
    }

    private static @org.jspecify.annotations.Nullable LocalDate due(Owed owed) {
        return owed.occurrence().dueBy() instanceof Occurrence.DueBy.Day(LocalDate day) ? day : null;
    }

    private static boolean after(Owed owed, LocalDate first) {
        LocalDate due = due(owed);
        return due != null && !due.isBefore(first);
    }

    @Test
    void aUnitAloneIsWithoutThoseBelowIt() {
        for (UnitId unit : List.of(office.finance.id(), office.people.qingshi.district.id())) {
            LedgerFilter alone = LedgerFilter.ALL.ofAlone(unit.value());
            counted(alone);
            assertThat(ledger.ids(all, alone, office.tree()))
                    .isEqualTo(ledger.rows(ledger.ids(all, LedgerFilter.ALL, office.tree())).stream()
                            .filter(owed -> owes(owed, unit))
                            .map(Owed::id)
                            .toList());
        }
    }

    @Test
    void theAddressHoldsTheWholeFilter() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(Map.of("alone", List.of("true")));
        questions()
                .forEach((name, answers) ->
                        sent.add(name, answers.keySet().iterator().next()));
        sent.add("state", "OVERDUE");
        LedgerFilter filter = LedgerAddress.read(sent);
        MultiValueMap<String, String> again = new LinkedMultiValueMap<>();
        LedgerAddress.sent(filter).forEach(again::put);
        assertThat(LedgerAddress.read(again)).isEqualTo(filter);
        assertThat(LedgerAddress.read(
                        new LinkedMultiValueMap<>(Map.of("plan", List.of("x"), "from", List.of("2026-02-30")))))
                .isEqualTo(LedgerFilter.ALL);
    }

    @Test
    void nobodySeesWhatIsOutOfReachButAPlansOwnerSeesAllOfIt() {
        LedgerSight clerk = office.sight(office.actor(Role.CLERK, office.audit));
        assertThat(ledger.rows(ledger.ids(clerk, LedgerFilter.ALL, office.tree())))
                .hasSize(2)
                .allMatch(owed -> owes(owed, office.audit.id()));
        LedgerSight county = office.sight(office.actor(Role.OFFICE, office.people.qingshi.county));
        assertThat(ledger.ids(county, LedgerFilter.ALL, office.tree())).isEmpty();
        assertThat(ledger.chapters(county, LedgerFilter.ALL)).isEmpty();
        LedgerSight owner = new LedgerSight(List.of(), List.of(office.people.qingshi.district.id()));
        assertThat(ledger.ids(owner, LedgerFilter.ALL, office.tree())).hasSize(rows.size());
    }

    @Test
    void ofAPlanThatWasClosedNothingIsComingAndWhatIsDueLaterIsNotLate() {
        int year = office.today.getYear();
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        Clock july = Clock.fixed(Instant.parse(year + "-07-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        LedgerCounts counts = new LedgerCounts(jdbc, july);
        LocalDate end = LocalDate.of(year, 12, 31);
        assertThat(counts.coming(all, LedgerFilter.ALL, office.tree(), end)).isNotEmpty();
        assertThat(counts.punctuality(all, LedgerFilter.ALL, office.tree())).hasSizeGreaterThanOrEqualTo(6);
        jdbc.sql("update occurrence set closed_on = :day where id = any (cast(:ids as uuid[]))")
                .param("day", LocalDate.of(year, 3, 15))
                .param("ids", rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
                .update();
        assertThat(counts.coming(all, LedgerFilter.ALL, office.tree(), end)).isEmpty();
        assertThat(counts.punctuality(all, LedgerFilter.ALL, office.tree()))
                .extracting(LedgerCounts.Punctuality::month, LedgerCounts.Punctuality::due)
                .containsExactly(tuple(YearMonth.of(year, 1), 2L), tuple(YearMonth.of(year, 2), 2L));
    }

    @Test
    void whoNoLongerSharesIsNeitherListedNorCounted() {
        house.getBean(JdbcClient.class)
                .sql("update duty_unit set position = 1000 where unit_id = :unit and duty_id in"
                        + " (select id from duty where holder = 'TOGETHER')")
                .param("unit", office.finance.id().value())
                .update();
        LedgerFilter finance = LedgerFilter.ALL.of(office.finance.id().value());
        assertThat(ledger.ids(all, finance, office.tree())).hasSize(12);
        assertThat(house.getBean(LedgerCounts.class).wall(all, LedgerFilter.ALL, office.tree()))
                .filteredOn(cell -> cell.unit().equals(office.finance.id()))
                .extracting(LedgerCounts.Cell::count)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(12));
    }

    @Test
    void theSummaryAddsUpToTheList() {
        List<Ledger.Tally> tallies = ledger.tallies(all, LedgerFilter.ALL, office.tree());
        Map<String, Long> sums = tallies.stream()
                .collect(Collectors.groupingBy(Ledger.Tally::kind, Collectors.summingLong(Ledger.Tally::count)));
        assertThat(sums)
                .containsEntry("CHAPTER", 31L)
                .containsEntry("MONTH", 31L)
                .containsEntry("UNIT", 31L + 4);
        long finance = tallies.stream()
                .filter(tally -> tally.key().equals(office.finance.id().toString()))
                .mapToLong(Ledger.Tally::count)
                .sum();
        assertThat(finance)
                .isEqualTo(
                        ledger.ids(all, LedgerFilter.ALL.of(office.finance.id().value()), office.tree())
                                .size());
    }
}
