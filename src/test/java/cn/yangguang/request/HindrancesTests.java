package cn.yangguang.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a case refuses, each with the sentence that says what to do. */
class HindrancesTests {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Limits LIMITS =
            new Limits(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-30"), LocalDate.parse("2026-03-27"));
    private static final UUID CLERK = new UUID(9, 1);
    private static final UUID HEAD = new UUID(9, 2);

    private final List<Happening> happened =
            new ArrayList<>(List.of(new Happening(new CaseEvent.Received(RECEIVED), CLERK)));

    private String refusal(CaseEvent next, UUID by) {
        return refusal(next, by, TODAY);
    }

    private String refusal(CaseEvent next, UUID by, LocalDate today) {
        return Hindrances.to(happened, LIMITS, today, new Happening(next, by)).orElse("");
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void aCorrectionIsAskedByTheSeventhWorkingDay() {
        assertThat(refusal(new CaseEvent.CorrectionAsked(march(11), march(25), "范围"), CLERK))
                .isEmpty();
        assertThat(refusal(new CaseEvent.CorrectionAsked(march(12), march(25), "范围"), CLERK))
                .contains("7 个工作日内（至 2026-03-11）");
    }

    @Test
    void anExtensionIsToldBeforeTheLimitIsOver() {
        happened.add(new Happening(new CaseEvent.ExtensionAsked(march(20), 20, "案情复杂"), CLERK));
        assertThat(Hindrances.to(
                        happened, LIMITS, march(30), new Happening(new CaseEvent.Extended(march(30), 20), HEAD)))
                .isEmpty();
        assertThat(refusal(new CaseEvent.Extended(march(31), 20), HEAD)).contains("原来的期限（2026-03-30）届满之前");
    }

    /** Art. 33: the head agrees to what was asked. */
    @Test
    void anExtensionIsAgreedToAsItWasAsked() {
        happened.add(new Happening(new CaseEvent.ExtensionAsked(march(20), 10, "案情复杂"), CLERK));
        assertThat(refusal(new CaseEvent.Extended(march(20), 11), HEAD, march(30)))
                .contains("提请延期的是 10 个工作日");
        assertThat(refusal(new CaseEvent.Extended(march(19), 10), HEAD, march(30)))
                .contains("早于提请延期的 2026-03-20");
        assertThat(refusal(new CaseEvent.Extended(march(20), 9), HEAD, march(30)))
                .isEmpty();
    }

    /** Art. 30: a day in another year is a slip that would keep the case open for ever. */
    @Test
    void nobodyIsGivenMoreThanAYear() {
        assertThat(refusal(new CaseEvent.CorrectionAsked(march(5), LocalDate.parse("9999-12-31"), "范围"), CLERK))
                .contains("一年以上，请核对年份");
    }

    /** Art. 31: a talk before the receipt is confirmed begins nothing. */
    @Test
    void aNoteDoesNotKeepTheReceiptFromItsDay() {
        happened.clear();
        happened.add(new Happening(new CaseEvent.Noted(march(9), NoteKind.TALK, "电话确认"), CLERK));
        assertThat(refusal(new CaseEvent.Received(march(5)), CLERK)).isEmpty();
    }

    @Test
    void anExtensionIsNoLongerThanTwentyWorkingDays() {
        assertThat(Hindrances.to(
                        happened,
                        LIMITS,
                        march(20),
                        new Happening(new CaseEvent.ExtensionAsked(march(20), 21, "。"), CLERK)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("最多 20 个工作日"));
    }

    @Test
    void anOpinionIsCountedFromTheDayOnWhichTheLetterArrived() {
        UUID letter = new UUID(7, 1);
        happened.add(
                new Happening(new CaseEvent.ConsultationSent(march(6), letter, Consulted.THIRD_PARTY, "甲公司"), CLERK));
        assertThat(refusal(new CaseEvent.ConsultationAnswered(march(20), letter, false, "。"), CLERK))
                .contains("请先登记对方收到");
        assertThat(refusal(new CaseEvent.ConsultationReceived(march(5), letter), CLERK))
                .contains("不会早于");
    }

    @Test
    void nobodyHasGivenUpBeforeTheTimeIsOver() {
        happened.add(new Happening(new CaseEvent.CorrectionAsked(march(5), march(31), "范围"), CLERK));
        assertThat(refusal(new CaseEvent.Proposed(march(31), Answer.CORRECTION_OVERDUE, "。"), CLERK))
                .contains("给申请人的期限到 2026-03-31 为止");
        assertThat(refusal(new CaseEvent.Proposed(march(31), Answer.DISCLOSED, "。"), CLERK))
                .contains("不适用于“待补正”");
    }

    @Test
    void nothingHappensTomorrowNorBeforeTheCase() {
        assertThat(refusal(new CaseEvent.Withdrawn(LocalDate.parse("2026-04-01"), "。"), CLERK))
                .contains("还没有到");
        assertThat(refusal(new CaseEvent.Withdrawn(LocalDate.parse("2026-03-01"), "。"), CLERK))
                .contains("早于本机关收到申请");
    }

    @Test
    void nothingIsServedWithoutItsSeal() {
        happened.add(new Happening(new CaseEvent.Proposed(march(20), Answer.DISCLOSED, "。"), CLERK));
        happened.add(new Happening(new CaseEvent.Approved(march(20), ""), HEAD));
        assertThat(refusal(new CaseEvent.Served(march(20), Service.DIRECT, ""), CLERK))
                .contains("还没有盖章的答复");
        happened.add(new Happening(new CaseEvent.Stamped(march(20)), CLERK));
        assertThat(refusal(new CaseEvent.Served(march(20), Service.DIRECT, ""), CLERK))
                .isEmpty();
        happened.add(new Happening(new CaseEvent.SentBack(march(20), "有误"), HEAD));
        happened.add(new Happening(new CaseEvent.Proposed(march(20), Answer.DISCLOSED, "。"), CLERK));
        happened.add(new Happening(new CaseEvent.Approved(march(20), ""), HEAD));
        assertThat(refusal(new CaseEvent.Served(march(20), Service.DIRECT, ""), CLERK))
                .contains("还没有盖章的答复");
    }

    @Test
    void aFeeIsWhatItsSealedNoticeSays() {
        CaseEvent received = new CaseEvent.FeeNoticeReceived(march(20), 4700, "");
        assertThat(refusal(received, HEAD)).contains("还没有盖章的收费通知书");
        assertThat(refusal(new CaseEvent.FeeNoticeStamped(march(20), 0), CLERK)).contains("没有要缴的费用");
        happened.add(new Happening(new CaseEvent.FeeNoticeStamped(march(20), 4700), CLERK));
        assertThat(refusal(new CaseEvent.FeeNoticeReceived(march(20), 100, ""), HEAD))
                .contains("金额是 4700 元");
        assertThat(refusal(received, HEAD)).isEmpty();
        happened.add(new Happening(received, HEAD));
        happened.add(new Happening(new CaseEvent.FeePaid(march(25)), CLERK));
        assertThat(refusal(new CaseEvent.FeeNoticeStamped(march(26), 4700), CLERK))
                .contains("只发一次");
    }

    @Test
    void aCorrectionAfterTheAnswerIsTooLate() {
        happened.add(new Happening(new CaseEvent.Proposed(march(20), Answer.DISCLOSED, "。"), CLERK));
        happened.add(new Happening(new CaseEvent.Approved(march(20), ""), HEAD));
        happened.add(new Happening(new CaseEvent.Stamped(march(20)), CLERK));
        happened.add(new Happening(new CaseEvent.Served(march(20), Service.DIRECT, ""), CLERK));
        assertThat(refusal(new CaseEvent.Corrected(march(21), "。"), CLERK)).contains("没有待补正的通知");
    }

    private void happens(CaseEvent event, UUID by) {
        happened.add(new Happening(event, by));
    }

    @Test
    void noStepLiesBeforeTheOneThatItFollowsFrom() {
        happens(new CaseEvent.Proposed(march(20), Answer.DISCLOSED, "。"), CLERK);
        assertThat(refusal(new CaseEvent.Approved(march(19), ""), HEAD))
                .isEqualTo("“审批通过”的日期 2026-03-19 早于“拟写答复”的日期 2026-03-20，请核对。");
        happens(new CaseEvent.SentBack(march(21), "有误"), HEAD);
        happens(new CaseEvent.Proposed(march(22), Answer.DISCLOSED, "。"), CLERK);
        assertThat(refusal(new CaseEvent.Approved(march(21), ""), HEAD)).contains("2026-03-21", "2026-03-22");
        happens(new CaseEvent.Approved(march(23), ""), HEAD);
        assertThat(refusal(new CaseEvent.Stamped(march(22)), CLERK)).contains("审批通过", "2026-03-22", "2026-03-23");
        happens(new CaseEvent.Stamped(march(24)), CLERK);
        assertThat(refusal(new CaseEvent.Served(march(23), Service.POST, ""), CLERK))
                .contains("上传盖章的答复", "2026-03-23", "2026-03-24");
        assertThat(refusal(new CaseEvent.Served(march(24), Service.POST, ""), CLERK))
                .isEmpty();
        happens(new CaseEvent.Served(march(25), Service.POST, ""), CLERK);
        assertThat(refusal(new CaseEvent.Archived(march(24)), CLERK)).contains("送达答复", "2026-03-24", "2026-03-25");
        assertThat(refusal(new CaseEvent.Archived(march(25)), CLERK)).isEmpty();
    }

    @Test // 国办函〔2020〕109号: inside the processing limit
    void aFeeNoticeArrivesAfterItsSealAndInsideTheLimit() {
        happens(new CaseEvent.FeeNoticeStamped(march(20), 100), CLERK);
        assertThat(refusal(new CaseEvent.FeeNoticeReceived(march(19), 100, ""), HEAD))
                .contains("2026-03-19", "2026-03-20");
        assertThat(refusal(new CaseEvent.FeeNoticeReceived(march(30), 100, ""), HEAD))
                .isEmpty();
        assertThat(refusal(new CaseEvent.FeeNoticeReceived(march(31), 100, ""), HEAD))
                .contains("收费通知要在答复期限（2026-03-30）届满之前送达", "2026-03-31");
    }

    @Test // 条例 35
    void aDelayIsToldInsideTheLimit() {
        happens(new CaseEvent.ReasonsAsked(march(5), "。"), CLERK);
        happens(new CaseEvent.ReasonsGiven(march(9), "。"), CLERK);
        assertThat(refusal(new CaseEvent.Delayed(march(30), LocalDate.of(2026, 5, 8), "。"), HEAD))
                .isEmpty();
        assertThat(refusal(new CaseEvent.Delayed(march(31), LocalDate.of(2026, 5, 8), "。"), HEAD))
                .contains("延迟答复要在答复期限（2026-03-30）届满之前", "2026-03-31");
        assertThat(refusal(new CaseEvent.Delayed(march(20), march(19), "。"), HEAD))
                .isEqualTo("延迟到的日期 2026-03-19 应当在告知申请人之日 2026-03-20 之后。");
    }

    @Test // 条例 35, 36（四）
    void someAnswersNeedWhatTheOrganMustBeAbleToShow() {
        CaseEvent none = new CaseEvent.Proposed(march(20), Answer.NONEXISTENT, "。");
        CaseEvent excessive = new CaseEvent.Proposed(march(20), Answer.EXCESSIVE, "。");
        assertThat(refusal(none, CLERK)).contains("先检索");
        assertThat(refusal(excessive, CLERK)).contains("先要求申请人说明理由");
        assertThat(Answers.open(happened)).doesNotContain(Answer.NONEXISTENT, Answer.EXCESSIVE);
        assertThat(Answers.first(happened)).hasSize(2);
        happens(new CaseEvent.Noted(march(4), NoteKind.TALK, "。"), CLERK);
        assertThat(refusal(none, CLERK)).isNotEmpty();
        happens(new CaseEvent.Noted(march(4), NoteKind.SEARCH, "。"), CLERK);
        happens(new CaseEvent.ReasonsAsked(march(5), "。"), CLERK);
        assertThat(refusal(none, CLERK)).isEmpty();
        assertThat(refusal(excessive, CLERK)).isEmpty();
        assertThat(Answers.open(happened)).contains(Answer.NONEXISTENT, Answer.EXCESSIVE);
        assertThat(Answers.first(happened)).isEmpty();
    }

    @Test
    void anInternalDayLiesAfterTheDayFromWhichTheLimitIsCounted() {
        happens(new CaseEvent.CorrectionAsked(march(4), march(20), "范围"), CLERK);
        happens(new CaseEvent.Corrected(march(12), "。"), CLERK);
        assertThat(refusal(new CaseEvent.InternalDaySet(march(12), march(12), ""), CLERK))
                .contains("期限从 2026-03-12 的次日起计算");
        assertThat(refusal(new CaseEvent.InternalDaySet(march(12), march(13), ""), CLERK))
                .isEmpty();
    }
}
