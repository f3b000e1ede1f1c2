package cn.yangguang.request.asking;

import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Stage;
import cn.yangguang.request.StageName;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.forms.FormProblems;
import org.springframework.stereotype.Component;

/** What an applicant may know of the own case. */
@Component
class ProgressViews {

    private final Organization organization;

    ProgressViews(Organization organization) {
        this.organization = organization;
    }

    /** The page of a case, with what was typed into its form, what was wrong with it, and what has been done. */
    AskingPage.Progress of(KeptRequest request, String code, String typed, FormProblems problems, String said) {
        return new AskingPage.Progress(
                new AskingPage.Door(request.number().toString(), code),
                organization.unit(request.unit()).orElseThrow().name(),
                stage(request.stage()),
                due(request),
                request.description(),
                request.happened().stream()
                        .map(Happening::event)
                        .filter(ProgressViews::told)
                        .map(event -> new AskingPage.Event(event.on().toString(), words(event)))
                        .toList(),
                request.wanted().way() == Wanted.Way.ONLINE && !request.stage().open(),
                ApplicantsReply.asked(request)
                        .map(asked -> asked.page(request.version(), typed, problems))
                        .orElse(null),
                said);
    }

    /** What goes on inside the organ is not told until the answer is served. */
    private static String stage(Stage stage) {
        return switch (stage) {
            case Stage.InReview _, Stage.Signed _ ->
                (stage.from() instanceof Stage.Withdrawn ? StageName.WITHDRAWN : StageName.HANDLING).label();
            case Stage.Answered(var answer, var on) -> "已于 " + on + " 答复：" + answer.label();
            case Stage.Archived(var answer) -> "已答复：" + answer.label();
            default -> StageName.of(stage).label();
        };
    }

    /** By what the answer was proposed from: while a closing letter is in review, no limit runs as before. */
    static String due(KeptRequest request) {
        Stage stage = request.stage();
        return switch (stage.from()) {
            case Stage.Submitted _ -> "行政机关与您确认收到之后开始计算答复期限。";
            case Stage.AwaitingCorrection waiting
            when stage.equals(waiting) -> "请在 " + waiting.until() + "（含当日）之前补正；收到补正之后重新计算答复期限。";
            case Stage.AwaitingCorrection waiting -> "补正的期限（" + waiting.until() + "）已经届满，行政机关会告知您处理结果。";
            case Stage.AwaitingPayment waiting when stage.equals(waiting) -> "请按收费通知缴费；缴费之后重新计算答复期限。";
            case Stage.AwaitingPayment _ -> "缴费的期限已经届满，行政机关会告知您处理结果。";
            case Stage.Withdrawn _, Stage.Answered _, Stage.Archived _ -> "";
            default -> request.due() == null ? "待下一年度放假安排公布后确定。" : request.due() + "（含当日）之前答复。";
        };
    }

    private static boolean told(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ExtensionAsked _,
                    CaseEvent.InternalDaySet _,
                    CaseEvent.Proposed _,
                    CaseEvent.Approved _,
                    CaseEvent.SentBack _,
                    CaseEvent.Stamped _,
                    CaseEvent.FeeNoticeStamped _,
                    CaseEvent.Noted _,
                    CaseEvent.ConsultationReceived _,
                    CaseEvent.Archived _ -> false;
            default -> true;
        };
    }

    /** Whom the organ consulted is not told here (Art. 32 protects the third party too). */
    private static String words(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionAsked asked -> "告知补正（期限至 " + asked.until() + "）：" + asked.what();
            case CaseEvent.Extended extended -> "答复期限延长 " + extended.workdays() + " 个工作日";
            case CaseEvent.Delayed delayed -> "延迟至 " + delayed.until() + " 答复：" + delayed.why();
            case CaseEvent.FeeNoticeReceived fee -> "收费通知送达，信息处理费 " + fee.yuan() + " 元";
            case CaseEvent.ReasonsAsked asked -> "要求说明理由：" + asked.words();
            default -> EventName.of(event).words();
        };
    }
}
