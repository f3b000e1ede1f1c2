package cn.yangguang.request.asking;

import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Stage;
import cn.yangguang.request.StageName;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How far an application is, for whoever has its number and code; neither stands in an address. */
@Controller
class ProgressPages {

    private static final String PATH = AskPages.PATH + "/progress";

    private final Requests requests;
    private final Organization organization;

    ProgressPages(Requests requests, Organization organization) {
        this.requests = requests;
        this.organization = organization;
    }

    @GetMapping(PATH)
    View ask() {
        AskingPage.Query page = query("", new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.requestQuery(shell, page));
    }

    @PostMapping(PATH)
    View show(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code) {
        Optional<KeptRequest> found = RequestNumber.read(number).flatMap(read -> requests.ofCode(read, code));
        if (found.isEmpty()) {
            AskingPage.Query page =
                    query(number, new FormProblems().add("number", "没有查到：请核对登记回执上的登记编号（如 2026-00012）和 12 位查询码。"));
            return Views.refused(shell -> Views.TEMPLATES.requestQuery(shell, page));
        }
        AskingPage.Progress page = progress(found.get());
        return Views.html(shell -> Views.TEMPLATES.requestProgress(shell, page));
    }

    private static AskingPage.Query query(String number, FormProblems problems) {
        return new AskingPage.Query(
                problems.on(List.of(
                        Field.text("number", "登记编号")
                                .value(number)
                                .autocomplete("off")
                                .mustBeAnswered(),
                        Field.text("code", "查询码").autocomplete("off").mustBeAnswered())),
                problems);
    }

    private AskingPage.Progress progress(KeptRequest request) {
        return new AskingPage.Progress(
                request.number().toString(),
                organization.unit(request.unit()).orElseThrow().name(),
                stage(request.stage()),
                due(request),
                request.description(),
                request.happened().stream()
                        .map(Happening::event)
                        .filter(ProgressPages::told)
                        .map(event -> new AskingPage.Event(event.on().toString(), words(event)))
                        .toList());
    }

    /** What goes on inside the organ is not told until the answer is served. */
    private static String stage(Stage stage) {
        return switch (stage) {
            case Stage.InReview _, Stage.Signed _ -> StageName.HANDLING.label();
            case Stage.Answered(var answer, var on) -> "已于 " + on + " 答复：" + answer.label();
            case Stage.Archived(var answer) -> "已答复：" + answer.label();
            default -> StageName.of(stage).label();
        };
    }

    private static String due(KeptRequest request) {
        return switch (request.stage()) {
            case Stage.Submitted _ -> "行政机关与您确认收到之后开始计算答复期限。";
            case Stage.AwaitingCorrection waiting -> "请在 " + waiting.until() + "（含当日）之前补正；收到补正之后重新计算答复期限。";
            case Stage.AwaitingPayment _ -> "请按收费通知缴费；缴费之后重新计算答复期限。";
            case Stage.Withdrawn _, Stage.Answered _, Stage.Archived _ -> "";
            default -> request.due() == null ? "答复期限待下一年度放假安排公布后确定。" : "答复期限：" + request.due() + "。";
        };
    }

    private static boolean told(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ExtensionAsked _,
                    CaseEvent.InternalDaySet _,
                    CaseEvent.ReasonsGiven _,
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
            case CaseEvent.CorrectionAsked asked -> "告知补正：" + asked.what() + "，期限至 " + asked.until();
            case CaseEvent.Extended extended -> "答复期限延长 " + extended.workdays() + " 个工作日";
            case CaseEvent.Delayed delayed -> "延迟至 " + delayed.until() + " 答复：" + delayed.why();
            case CaseEvent.FeeNoticeReceived fee -> "收费通知送达，信息处理费 " + fee.yuan() + " 元";
            default -> EventName.of(event).words();
        };
    }
}
