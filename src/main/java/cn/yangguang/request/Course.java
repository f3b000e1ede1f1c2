package cn.yangguang.request;

import java.util.List;

/** The course of a case: what stage its events have brought it to. Whether an event is refused is asked of {@link Hindrances}. */
public final class Course {

    private Course() {}

    /** The stage after all of it; the events are ones that were allowed. */
    public static Stage stage(List<Happening> happened) {
        Stage stage = new Stage.Submitted();
        for (Happening one : happened) {
            stage = after(stage, one);
        }
        return stage;
    }

    /** The stage after one more event, allowed at this stage. */
    public static Stage after(Stage stage, Happening one) {
        return switch (one.event()) {
            case CaseEvent.Received _, CaseEvent.Corrected _, CaseEvent.FeePaid _ -> new Stage.Handling();
            case CaseEvent.CorrectionAsked asked -> new Stage.AwaitingCorrection(asked.until());
            case CaseEvent.FeeNoticeReceived notice -> new Stage.AwaitingPayment(notice.on());
            case CaseEvent.Withdrawn _ -> new Stage.Withdrawn();
            case CaseEvent.Proposed proposed -> new Stage.InReview(stage.from(), proposed.answer());
            case CaseEvent.Approved _
            when stage instanceof Stage.InReview review -> new Stage.Signed(review.from(), review.answer());
            case CaseEvent.SentBack _ -> stage.from();
            case CaseEvent.Served served
            when stage instanceof Stage.Signed signed -> new Stage.Answered(signed.answer(), served.on());
            case CaseEvent.Archived _
            when stage instanceof Stage.Answered answered -> new Stage.Archived(answered.answer());
            default -> stage;
        };
    }
}
