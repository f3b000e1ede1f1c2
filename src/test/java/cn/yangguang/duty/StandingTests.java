package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate OPENS = LocalDate.of(2018, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2018, 7, 31);
    private static final Standing.Rules RULES = new Standing.Rules(false, 7);

    private static Occurrence needing(int needed) {
        return new Occurrence("2018年7月", OPENS, new Occurrence.DueBy.Day(DUE), needed, false);
    }

    private static Occurrence due(Occurrence.DueBy dueBy) {
        return new Occurrence("某次", OPENS, dueBy, 1, false);
    }

    private static Evidence effective(LocalDate day) {
        return new Evidence(day, day, Instant.parse("2018-08-01T00:00:00Z"), "clerk", "hash", null, null);
    }

    private static Standing on(String today, Occurrence occurrence, Evidence... evidence) {
        return Standing.of(occurrence, List.of(evidence), null, LocalDate.parse(today), RULES);
    }

    @Test
    void withoutEvidenceItWaitsOpensComesNearAndPasses() {
        assertThat(on("2018-06-30", needing(1))).isEqualTo(new Standing.Waiting());
        assertThat(on("2018-07-01", needing(1))).isEqualTo(new Standing.Open(30));
        assertThat(on("2018-07-23", needing(1))).isEqualTo(new Standing.Open(8));
        assertThat(on("2018-07-24", needing(1))).isEqualTo(new Standing.DueSoon(7));
        assertThat(on("2018-07-31", needing(1))).isEqualTo(new Standing.DueSoon(0));
        assertThat(on("2018-08-01", needing(1))).isEqualTo(new Standing.Overdue(1));
    }

    @Test
    void theDayOfEffectDecidesWhetherItWasInTime() {
        assertThat(on("2018-08-10", needing(1), effective(DUE))).isEqualTo(new Standing.Met(DUE));
        LocalDate after = LocalDate.of(2018, 8, 3);
        assertThat(on("2018-08-10", needing(1), effective(after))).isEqualTo(new Standing.MetLate(after, 3));
        assertThat(on("2018-08-02", needing(1), effective(after)))
                .as("not yet in effect")
                .isEqualTo(new Standing.Overdue(2));
        assertThat(on("2018-07-10", needing(1), effective(LocalDate.of(2018, 6, 30))))
                .as("before it opened")
                .isEqualTo(new Standing.Open(21));
    }

    @Test
    void aCountIsMetByItsLastPieceNeeded() {
        Evidence first = effective(LocalDate.of(2018, 7, 5));
        Evidence second = effective(LocalDate.of(2018, 7, 20));
        Evidence third = effective(LocalDate.of(2018, 7, 25));
        assertThat(on("2018-07-21", needing(2), first)).isEqualTo(new Standing.Open(10));
        assertThat(on("2018-07-26", needing(2), third, second, first))
                .isEqualTo(new Standing.Met(LocalDate.of(2018, 7, 20)));
    }

    @Test
    void whatWasDueBeforeThePlanIsNeverLate() {
        Occurrence early = new Occurrence("2018年7月", OPENS, new Occurrence.DueBy.Day(DUE), 1, true);
        assertThat(on("2018-09-01", early)).isEqualTo(new Standing.BeforePlan());
        LocalDate longAgo = LocalDate.of(2018, 3, 1);
        assertThat(on("2018-09-01", early, effective(longAgo))).isEqualTo(new Standing.Met(longAgo));
        LocalDate after = LocalDate.of(2018, 8, 20);
        assertThat(on("2018-09-01", early, effective(after))).isEqualTo(new Standing.Met(after));
    }

    @Test
    void whereAcceptanceIsAskedForOnlyAcceptedEvidenceCounts() {
        Standing.Rules strict = new Standing.Rules(true, 7);
        LocalDate today = LocalDate.of(2018, 7, 20);
        Evidence open = effective(LocalDate.of(2018, 7, 5));
        Instant later = Instant.parse("2018-07-06T00:00:00Z");
        Evidence accepted =
                new Evidence(open.happened(), open.effective(), open.recorded(), "clerk", "hash", later, "leader");
        assertThat(Standing.of(needing(1), List.of(open), null, today, strict)).isEqualTo(new Standing.Open(11));
        assertThat(Standing.of(needing(1), List.of(accepted), null, today, strict))
                .isEqualTo(new Standing.Met(open.effective()));
    }

    @Test
    void nobodyAcceptsEvidenceOfTheirOwn() {
        Instant later = Instant.parse("2018-07-06T00:00:00Z");
        assertThatThrownBy(() -> new Evidence(DUE, DUE, later, "clerk", "hash", later, "clerk"))
                .hasMessageContaining("own");
        assertThatThrownBy(() -> new Evidence(DUE, DUE, later, "clerk", "hash", later, null))
                .hasMessageContaining("both");
    }

    @Test
    void aWaiverSettlesItWithItsReason() {
        Waiver waiver = new Waiver("机构撤销", "office");
        assertThat(Standing.of(needing(1), List.of(), waiver, LocalDate.of(2018, 9, 1), RULES))
                .isEqualTo(new Standing.Waived("机构撤销"));
    }

    @Test
    void aTermWaitsForItsTriggerAndAnUnfixedDayIsNeverPassed() {
        assertThat(on("2018-07-20", due(new Occurrence.DueBy.Trigger()))).isEqualTo(new Standing.Waiting());
        Occurrence.DueBy unfixed = new Occurrence.DueBy.NoticeLoaded(LocalDate.of(2019, 1, 1), "待载入。", false);
        assertThat(on("2018-12-30", due(unfixed))).isEqualTo(new Standing.Open(2));
        assertThat(on("2019-02-01", due(unfixed))).isEqualTo(new Standing.Open(0));
        assertThat(on("2018-12-30", due(unfixed), effective(DUE))).isEqualTo(new Standing.Met(DUE));
    }

    @Test
    void whatMustStayOpenIsNotMetByEndingItEarly() {
        Occurrence shown = due(new Occurrence.DueBy.Through(DUE));
        assertThat(on("2018-07-10", shown, effective(LocalDate.of(2018, 7, 5)))).isEqualTo(new Standing.Open(21));
        assertThat(on("2018-08-10", shown, effective(LocalDate.of(2018, 7, 5)))).isEqualTo(new Standing.Overdue(10));
        LocalDate closed = LocalDate.of(2018, 8, 6);
        assertThat(on("2018-08-10", shown, effective(closed))).isEqualTo(new Standing.Met(closed));
    }

    /** Every day around the due day, with evidence of every day or none, against the rule written out plainly. */
    @Test
    void everyCombinationOfDaysFollowsTheRule() {
        List<@Nullable LocalDate> proofs = new ArrayList<>();
        proofs.add(null);
        LocalDate.of(2018, 6, 20).datesUntil(LocalDate.of(2018, 8, 20)).forEach(proofs::add);
        for (LocalDate today = LocalDate.of(2018, 6, 20); today.getMonthValue() < 9; today = today.plusDays(1)) {
            for (LocalDate proof : proofs) {
                Evidence[] evidence = proof == null ? new Evidence[0] : new Evidence[] {effective(proof)};
                String name =
                        on(today.toString(), needing(1), evidence).getClass().getSimpleName();
                assertThat(name).as(today + " with " + proof).isEqualTo(expected(today, proof));
            }
        }
    }

    private static String expected(LocalDate today, @Nullable LocalDate proof) {
        if (proof != null && proof.compareTo(today) <= 0 && proof.compareTo(OPENS) >= 0) {
            return proof.compareTo(DUE) <= 0 ? "Met" : "MetLate";
        }
        if (today.compareTo(DUE) > 0) {
            return "Overdue";
        }
        if (today.compareTo(OPENS) < 0) {
            return "Waiting";
        }
        return today.plusDays(7).compareTo(DUE) >= 0 ? "DueSoon" : "Open";
    }
}
