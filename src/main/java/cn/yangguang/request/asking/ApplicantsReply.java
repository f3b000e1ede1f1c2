package cn.yangguang.request.asking;

import cn.yangguang.request.ApplicationRules;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an organ asks of an applicant, who may answer it on the portal. */
enum ApplicantsReply {
    CORRECTION("补正申请", "补正的内容", "收到补正之日起重新计算答复期限（《政府信息公开条例》第三十条）。"),
    REASONS("说明理由", "申请的理由", "理由合理但无法在期限内答复的，行政机关可以延迟答复并告知您（《政府信息公开条例》第三十五条）。");

    private final String title;
    private final String label;
    private final String note;

    ApplicantsReply(String title, String label, String note) {
        this.title = title;
        this.label = label;
        this.note = note;
    }

    /** What the organ waits for; reasons only until some were given. */
    static Optional<ApplicantsReply> asked(KeptRequest request) {
        if (request.stage() instanceof Stage.AwaitingCorrection) {
            return Optional.of(CORRECTION);
        }
        List<CaseEvent> events =
                request.happened().stream().map(Happening::event).toList();
        boolean waits = events.stream().anyMatch(CaseEvent.ReasonsAsked.class::isInstance)
                && events.stream().noneMatch(CaseEvent.ReasonsGiven.class::isInstance);
        return waits && request.stage() instanceof Stage.Handling ? Optional.of(REASONS) : Optional.empty();
    }

    CaseEvent event(LocalDate on, String words) {
        return switch (this) {
            case CORRECTION -> new CaseEvent.Corrected(on, words);
            case REASONS -> new CaseEvent.ReasonsGiven(on, words);
        };
    }

    /** What is wrong with what was typed. */
    static FormProblems problems(String words) {
        FormProblems problems = new FormProblems();
        if (words.isEmpty()) {
            return problems.add("words", "请写下内容再提交。");
        }
        return words.length() > ApplicationRules.LONGEST
                ? problems.add("words", "最多 " + ApplicationRules.LONGEST + " 个字，现在有 " + words.length() + " 个字，请写得简短些。")
                : problems;
    }

    AskingPage.Reply page(int seen, String typed, FormProblems problems) {
        return new AskingPage.Reply(
                title,
                note,
                seen,
                problems.on(List.of(Field.textarea("words", label).value(typed).mustBeAnswered())),
                problems);
    }
}
