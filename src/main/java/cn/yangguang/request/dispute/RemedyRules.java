package cn.yangguang.request.dispute;

import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.List;

/** What is wrong with a reconsideration or a lawsuit as it was typed, in Chinese. */
final class RemedyRules {

    private static final int LONGEST = 100;

    private RemedyRules() {}

    /**
     * The problems by field.
     *
     * @param others the ones that the case has already
     * @param submitted when the application came in
     */
    static FormProblems problems(RemedyCase one, List<RemedyCase> others, LocalDate submitted, LocalDate today) {
        FormProblems problems = new FormProblems();
        if (one.organ().isEmpty() || one.organ().length() > LONGEST) {
            problems.add("organ", "请填写复议机关或者法院的名称，最多 " + LONGEST + " 个字。");
        }
        if (one.number().length() > LONGEST) {
            problems.add("number", "案号最多 " + LONGEST + " 个字。");
        }
        if (one.filed().isAfter(today) || one.filed().isBefore(submitted)) {
            problems.add("filed", "应在提交申请之日（" + submitted + "）到今天之间，请核对。");
        }
        boolean after = one.kind() == RemedyKind.LITIGATION_AFTER_RECONSIDERATION;
        if (after && others.stream().noneMatch(other -> other.kind() == RemedyKind.RECONSIDERATION)) {
            problems.add("kind", "还没有登记这件申请的行政复议；没有经过复议的，请选“" + RemedyKind.LITIGATION_DIRECT.label() + "”。");
        }
        ended(one, today, problems);
        return problems;
    }

    /** The result and its day belong together. */
    static void ended(RemedyCase one, LocalDate today, FormProblems problems) {
        LocalDate decided = one.decided();
        if ((one.result() == RemedyResult.PENDING) != (decided == null)) {
            problems.add("decided", decided == null ? "请填写作出决定或者裁判之日。" : "尚未审结的不填写这一天。");
        } else if (decided != null && (decided.isAfter(today) || decided.isBefore(one.filed()))) {
            problems.add("decided", "应在 " + one.filed() + " 到今天之间，请核对。");
        }
    }
}
