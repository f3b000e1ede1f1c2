package cn.yangguang.request.asking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitId;
import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.keeping.KeptRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an applicant is told of the limit. */
class ProgressViewsTests {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-02");
    private static final LocalDate LATER = LocalDate.parse("2026-03-25");

    /** A case without a last day. */
    private static String due(CaseEvent... events) {
        return ProgressViews.due(new KeptRequest(
                new UUID(2, 2),
                new RequestNumber(2026, 12),
                new UnitId(new UUID(1, 1)),
                Channel.COUNTER,
                Instant.parse("2026-03-02T01:00:00Z"),
                ApplicantKind.NATURAL_PERSON,
                "青石路改造的验收意见",
                new Wanted(Wanted.Form.PAPER, Wanted.Way.PICK_UP),
                "",
                RECEIVED,
                null,
                null,
                null,
                false,
                2,
                Arrays.stream(events)
                        .map(event -> new Happening(event, new UUID(9, 9)))
                        .toList()));
    }

    private static CaseEvent proposed(Answer answer) {
        return new CaseEvent.Proposed(LATER, answer, "。");
    }

    @Test
    void aClosingLetterInReviewIsNoLimitThatWaitsForTheCalendar() {
        CaseEvent received = new CaseEvent.Received(RECEIVED);
        CaseEvent approved = new CaseEvent.Approved(LATER, "");
        CaseEvent asked = new CaseEvent.CorrectionAsked(RECEIVED, LocalDate.parse("2026-03-20"), "范围");
        assertThat(due(received, asked)).contains("请在 2026-03-20（含当日）之前补正");
        assertThat(due(received, asked, proposed(Answer.CORRECTION_OVERDUE)))
                .isEqualTo("补正的期限（2026-03-20）已经届满，行政机关会告知您处理结果。");
        CaseEvent fee = new CaseEvent.FeeNoticeReceived(RECEIVED, 100, "");
        assertThat(due(received, fee)).contains("请按收费通知缴费");
        assertThat(due(received, fee, proposed(Answer.FEE_UNPAID), approved)).isEqualTo("缴费的期限已经届满，行政机关会告知您处理结果。");
        CaseEvent withdrawn = new CaseEvent.Withdrawn(LATER, "。");
        assertThat(due(received, withdrawn, proposed(Answer.WITHDRAWN), approved))
                .isEmpty();
        assertThat(due(received, proposed(Answer.DISCLOSED))).isEqualTo("待下一年度放假安排公布后确定。");
    }
}
