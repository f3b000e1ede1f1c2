package cn.yangguang.request.asking;

import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Recording;
import cn.yangguang.request.keeping.RecordingEvent;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How far an application is, for whoever has its number and code, and what the organ asked of them; neither stands in an address. */
@Controller
class ProgressPages {

    private static final String PATH = AskPages.PATH + "/progress";

    private final Requests requests;
    private final RecordingEvent recording;
    private final ProgressViews views;
    private final Clock clock;

    ProgressPages(Requests requests, RecordingEvent recording, ProgressViews views, Clock clock) {
        this.requests = requests;
        this.recording = recording;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View ask() {
        AskingPage.Query page = query("", new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.requestQuery(shell, page));
    }

    @PostMapping(PATH)
    View show(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code) {
        return find(number, code)
                .map(request -> shown(request, code, "", new FormProblems(), ""))
                .orElseGet(() -> notFound(number));
    }

    /** The applicant corrects the application (Art. 30) or gives the reasons that were asked (Art. 35), which counts from today. */
    @PostMapping(PATH + "/reply")
    View reply(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String words) {
        return find(number, code)
                .map(request -> reply(request, code, TypedNumber.version(seen), words.strip()))
                .orElseGet(() -> notFound(number));
    }

    private View reply(KeptRequest request, String code, int seen, String words) {
        Optional<ApplicantsReply> asked = ApplicantsReply.asked(request);
        FormProblems problems = ApplicantsReply.problems(words);
        if (asked.isEmpty()) {
            return shown(request, code, "", new FormProblems(), "现在没有需要您补充的内容，页面显示的是最新情况。");
        }
        if (!problems.isEmpty()) {
            return shown(request, code, words, problems, "");
        }
        return switch (recording.byApplicant(request.id(), seen, asked.get().event(LocalDate.now(clock), words))) {
            case Recording.Recorded(KeptRequest now) -> shown(now, code, "", problems, "已收到您提交的内容。");
            case Recording.Refused(String sentence) -> shown(request, code, words, problems.add("words", sentence), "");
            case Recording.Overtaken(KeptRequest now) ->
                shown(now, code, words, problems.add("words", "您打开这一页之后，这件申请又有了新的进展，请看过之后再提交一次。"), "");
            case Recording.NotAllowed() -> Views.notFound();
        };
    }

    private Optional<KeptRequest> find(String number, String code) {
        return RequestNumber.read(number).flatMap(read -> requests.ofCode(read, code));
    }

    private View shown(KeptRequest request, String code, String typed, FormProblems problems, String said) {
        AskingPage.Progress page = views.of(request, code, typed, problems, said);
        return problems.isEmpty()
                ? Views.html(shell -> Views.TEMPLATES.requestProgress(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.requestProgress(shell, page));
    }

    private static View notFound(String number) {
        AskingPage.Query page =
                query(number, new FormProblems().add("number", "没有查到：请核对登记回执上的登记编号（如 2026-00012）和 12 位查询码。"));
        return Views.refused(shell -> Views.TEMPLATES.requestQuery(shell, page));
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
}
