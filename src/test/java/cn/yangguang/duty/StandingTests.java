package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate OPENS = LocalDate.of(2018, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2018, 7, 31);
    private static final Evidence.Person CLERK = new Evidence.Person(new UUID(0, 1), "经办人");
    private static final Evidence.Person HEAD = new Evidence.Person(new UUID(0, 2), "负责人");
    private static final Instant RECORDED = Instant.parse("2018-08-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2018-08-02T00:00:00Z");
    private static final Proof FILE = new Proof.File("记录.pdf", "00");

    private static Occurrence needing(int needed) {
        return new Occurrence("2018年7月", OPENS, new Occurrence.DueBy.Day(DUE), needed, false);
    }

    private static Occurrence due(Occurrence.DueBy dueBy) {
        return new Occurrence("某次", OPENS, dueBy, 1, false);
    }

    private static Evidence effective(LocalDate day) {
        return piece(FILE, day, false, new Evidence.Fate.Recorded());
    }

    private static Evidence piece(Proof proof, LocalDate day, boolean mustBeAccepted, Evidence.Fate fate) {
        return new Evidence(proof, day, day, RECORDED, CLERK, mustBeAccepted, fate);
    }

    private static Standing on(String today, Occurrence occurrence, Evidence... evidence) {
        LocalDate done = Evidence.doneOn(occurrence, List.of(evidence)).orElse(null);
        return Standing.of(occurrence, done, null, LocalDate.parse(today));
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
        LocalDate day = LocalDate.of(2018, 7, 5);
        Evidence open = piece(FILE, day, true, new Evidence.Fate.Recorded());
        Evidence accepted = piece(FILE, day, true, new Evidence.Fate.Accepted(LATER, HEAD));
        assertThat(on("2018-07-20", needing(1), open)).isEqualTo(new Standing.Open(11));
        assertThat(on("2018-07-20", needing(1), accepted)).isEqualTo(new Standing.Met(day));
    }

    @Test
    void whatWasReturnedOrWithdrawnAndALinkThatWasNotFetchedDoNotCount() {
        LocalDate day = LocalDate.of(2018, 7, 5);
        Proof.Page page = new Proof.Page("公告", null, null, "00", LATER);
        assertThat(piece(FILE, day, false, new Evidence.Fate.Returned(LATER, HEAD, "不符"))
                        .counts())
                .isFalse();
        assertThat(piece(FILE, day, false, new Evidence.Fate.Withdrawn(LATER, "传错"))
                        .counts())
                .isFalse();
        assertThat(piece(new Proof.Link("https://example.cn/", null), day, false, new Evidence.Fate.Recorded())
                        .counts())
                .isFalse();
        assertThat(piece(new Proof.Link("https://example.cn/", page), day, false, new Evidence.Fate.Recorded())
                        .counts())
                .isTrue();
    }

    @Test
    void nobodyAcceptsEvidenceOfTheirOwnAndABareNoteMustBeAccepted() {
        assertThatThrownBy(() -> piece(FILE, DUE, true, new Evidence.Fate.Accepted(LATER, CLERK)))
                .hasMessageContaining("own");
        assertThatThrownBy(() -> piece(new Proof.Note(), DUE, false, new Evidence.Fate.Recorded()))
                .hasMessageContaining("accepted");
    }

    @Test
    void aWaiverSettlesItWithItsReason() {
        Waiver waiver = new Waiver("机构撤销");
        assertThat(Standing.of(needing(1), null, waiver, LocalDate.of(2018, 9, 1)))
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
