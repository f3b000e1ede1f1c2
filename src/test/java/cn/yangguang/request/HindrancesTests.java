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
        return Hindrances.to(happened, LIMITS, TODAY, new Happening(next, by)).orElse("");
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
}
