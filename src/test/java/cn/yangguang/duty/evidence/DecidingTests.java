package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.duty.keeping.Waivers;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepting, returning, withdrawing; letting go and asking again: by whom, and what the later of two is told. */
@HouseTest
class DecidingTests extends EvidenceOfficeTest {

    @Test
    void nobodyDecidesAboutEvidenceOfTheirOwn() {
        Actor both = new Actor(
                UUID.randomUUID(),
                "钱兼任",
                finance,
                List.of(new Grant(Role.CLERK, finance.path()), new Grant(Role.HEAD, finance.path())));
        UUID owed = owed(1);
        UUID note = recorded(both, owed, new Proof.Note());
        assertThat(accepting.accept(both, note))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class, no -> assertThat(no.sentence()).contains("要由别人审核"));
        assertThat(returning.giveBack(both, note, "不对", false)).isInstanceOf(Deciding.Refused.class);
        assertThatThrownBy(() -> jdbc.sql("update evidence set accepted_at = recorded_at, accepter_id = author_id,"
                                + " accepter = author where id = :id")
                        .param("id", note)
                        .update())
                .as("the database says the same")
                .isInstanceOf(DataIntegrityViolationException.class);
        done(accepting.accept(head, note));
    }

    @Test
    void onlyTheHeadAndTheOfficeAboveDecide() {
        UUID note = recorded(clerk, owed(1), new Proof.Note());
        assertThat(accepting.accept(somebody("孙局长", Role.HEAD, civil), note)).isEqualTo(new Deciding.NotAllowed());
        assertThat(accepting.accept(somebody("周经办", Role.CLERK, finance), note)).isEqualTo(new Deciding.NotAllowed());
        assertThat(withdrawing.withdraw(somebody("孙经办", Role.CLERK, civil), note, "误"))
                .isEqualTo(new Deciding.NotAllowed());
        assertThat(accepting.accept(head, UUID.randomUUID())).isEqualTo(new Deciding.Gone());
        done(accepting.accept(office, note));
    }

    /** Whoever owes it now is told, and the indexes lead there instead of to everything that was ever returned. */
    @Test
    void whatWasReturnedIsToldToWhoeverOwesItNow() {
        UUID owed = owed(1);
        UUID piece = recorded(clerk, owed, file("盖章件"));
        done(returning.giveBack(head, piece, "没有盖章", false));
        Actor other = somebody("孙经办", Role.CLERK, civil);
        assertThat(pieces.returned(clerk)).extracting(Piece::id).containsExactly(piece);
        assertThat(pieces.returned(other)).isEmpty();
        jdbc.sql("update occurrence set unit_id = :civil where id = :id")
                .param("civil", civil.id().value())
                .param("id", owed)
                .update();
        assertThat(pieces.returned(clerk)).isEmpty();
        assertThat(pieces.returned(other)).extracting(Piece::id).containsExactly(piece);
        List<String> way =
                Objects.requireNonNull(new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                        .execute(status -> {
                            jdbc.sql("set local enable_seqscan = off").update();
                            return jdbc.sql("explain " + Pieces.PIECE + Pieces.RETURNED)
                                    .param("reach", new String[] {finance.path().pattern()})
                                    .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                                    .list();
                        }));
        assertThat(String.join("\n", way)).contains("BitmapOr", "evidence_returned", "evidence_all_of_occurrence");
    }

    @Test
    void whatIsReturnedNoLongerCountsAndSaysWhy() {
        UUID owed = owed(1);
        UUID piece = recorded(clerk, owed, file("盖章件"));
        assertThat(state(owed)).isEqualTo(State.MET);
        assertThat(returning.giveBack(head, piece, "", false))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class, no -> assertThat(no.field()).isEqualTo("because"));
        long before = people.entries();
        done(returning.giveBack(head, piece, "没有盖章", false));
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(state(owed)).isNotEqualTo(State.MET);
        assertThat(pieces.find(piece).orElseThrow().evidence().fate())
                .isInstanceOfSatisfying(
                        Fate.Returned.class, back -> assertThat(back.because()).isEqualTo("没有盖章"));
        recorded(clerk, owed, file("盖章件"));
        assertThat(state(owed)).isEqualTo(State.MET);
    }

    @Test
    void theLaterOfTwoDecisionsIsToldBothTexts() {
        UUID note = recorded(clerk, owed(1), new Proof.Note());
        done(accepting.accept(head, note));
        assertThat(returning.giveBack(office, note, "缺少附件", false))
                .isInstanceOfSatisfying(
                        Deciding.Changed.class, no -> assertThat(no.sentence()).contains("李局长", "审核通过", "缺少附件"));
        assertThat(withdrawing.withdraw(clerk, note, "写错了"))
                .isInstanceOfSatisfying(
                        Deciding.Changed.class, no -> assertThat(no.sentence()).contains("李局长", "写错了"));
        done(returning.giveBack(office, note, "缺少附件", true));
        assertThat(returning.giveBack(head, note, "日期不对", true))
                .isInstanceOfSatisfying(
                        Deciding.Changed.class, no -> assertThat(no.sentence()).contains("赵主任", "缺少附件", "日期不对"));
        assertThat(accepting.accept(head, note)).isInstanceOf(Deciding.Changed.class);
    }

    @Test
    void whoRecordsForTheUnitTakesAPieceBackUntilItIsAccepted() {
        UUID owed = owed(1);
        UUID piece = recorded(clerk, owed, file("传错的"));
        long before = people.entries();
        done(withdrawing.withdraw(somebody("周经办", Role.CLERK, finance), piece, "传错了文件"));
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(counted(owed)).isZero();
        assertThat(accepting.accept(head, piece))
                .isInstanceOfSatisfying(
                        Deciding.Changed.class, no -> assertThat(no.sentence()).contains("周经办", "传错了文件"));
    }

    @Test
    void whatNeedsNoAcceptanceIsNotAccepted() {
        assertThat(accepting.accept(head, recorded(clerk, owed(1), file("直接算"))))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class, no -> assertThat(no.sentence()).contains("不需要审核"));
    }

    @Test
    void theOfficeLetsGoAndAsksAgainAndBothStayToBeRead() {
        UUID owed = owed(1);
        assertThat(waiving.waive(head, owed, "不用办了")).isEqualTo(new Deciding.NotAllowed());
        assertThat(waiving.waive(office, owed, "")).isInstanceOf(Deciding.Refused.class);
        long before = people.entries();
        done(waiving.waive(office, owed, "职责划出"));
        assertThat(state(owed)).isEqualTo(State.WAIVED);
        assertThat(waiving.waive(office, owed, "另一个理由"))
                .isInstanceOfSatisfying(
                        Deciding.Changed.class, no -> assertThat(no.sentence()).contains("职责划出", "另一个理由"));
        assertThat(lifting.lift(head, owed, "要办")).isEqualTo(new Deciding.NotAllowed());
        done(lifting.lift(office, owed, "职责没有划出"));
        assertThat(people.entries()).isEqualTo(before + 2);
        assertThat(state(owed)).isNotEqualTo(State.WAIVED);
        assertThat(lifting.lift(office, owed, "再恢复")).isInstanceOf(Deciding.Changed.class);
        done(waiving.waive(office, owed, "确实划出"));
        assertThat(house.getBean(Waivers.class).of(owed).stream().map(Waivers.Given::because))
                .containsExactly("确实划出", "职责划出");
    }

    @Test
    void whatAnAmendmentEndedOrAPassingMergedIsNotAskedForAgain() {
        DutyId duty = yearly(1);
        UUID owed = occurrence(duty);
        done(waiving.waive(office, owed, "并入"));
        UUID passing = UUID.randomUUID();
        jdbc.sql("""
                        with passing as (
                          insert into duty_passing (id, from_id, to_id, passed_on, because, passer_id, passer)
                          values (:id, :from, :to, :today, '机构改革', :id, '赵主任') returning id)
                        select id from passing
                        """)
                .param("id", passing)
                .param("from", finance.id().value())
                .param("to", civil.id().value())
                .param("today", today)
                .query(UUID.class)
                .single();
        jdbc.sql("insert into duty_passed (passing_id, duty_id, occurrence_id) values (:passing, :duty, :owed)")
                .param("passing", passing)
                .param("duty", duty.value())
                .param("owed", owed)
                .update();
        assertThat(lifting.lift(office, owed, "要办"))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class, no -> assertThat(no.sentence()).contains("已经并入承接单位"));
        jdbc.sql("update occurrence set unit_id = :to where id = :owed")
                .param("to", civil.id().value())
                .param("owed", owed)
                .update();
        jdbc.sql("update duty set ended_on = :today where id = :duty")
                .param("today", today)
                .param("duty", duty.value())
                .update();
        assertThat(lifting.lift(office, owed, "要办"))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class, no -> assertThat(no.sentence()).contains("计划调整时删去或者改写"));
        jdbc.sql("update duty set ended_on = null where id = :duty")
                .param("duty", duty.value())
                .update();
        done(lifting.lift(office, owed, "移交后要办"));
    }

    @Test
    void aTownsOwnOfficeDoesNotLetGoWhatTheDistrictAsks() {
        UUID owed = owed(1);
        Actor below = somebody("吴主任", Role.OFFICE, finance);
        assertThat(waiving.waive(below, owed, "办不了")).isEqualTo(new Deciding.NotAllowed());
        recorded(clerk, owed, file("办成"));
        assertThat(waiving.waive(office, owed, "不必")).isInstanceOf(Deciding.Refused.class);
    }
}
