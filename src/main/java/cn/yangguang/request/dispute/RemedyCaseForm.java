package cn.yangguang.request.dispute;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed about a reconsideration or a lawsuit. */
record RemedyCaseForm(MultiValueMap<String, String> sent) {

    static RemedyCaseForm empty() {
        return new RemedyCaseForm(new LinkedMultiValueMap<>());
    }

    String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    int seen() {
        return TypedNumber.version(text("seen"));
    }

    Optional<LocalDate> decided() {
        return TypedDay.read(text("decided"));
    }

    RemedyResult result() {
        return Choice.chosen(RemedyResult.values(), text("result")).orElse(RemedyResult.PENDING);
    }

    /** Nothing where kind or day are missing; the problems then say so. */
    Optional<RemedyCase> read(UUID request, FormProblems problems) {
        Optional<RemedyKind> kind = Choice.chosen(RemedyKind.values(), text("kind"));
        Optional<LocalDate> filed = TypedDay.read(text("filed"));
        if (kind.isEmpty()) {
            problems.add("kind", "请选择是行政复议还是行政诉讼。");
        }
        if (filed.isEmpty()) {
            problems.add("filed", "请填写提起之日，如 2026-03-02。");
        }
        if (!text("decided").isEmpty() && decided().isEmpty()) {
            problems.add("decided", "日期应写作 2026-03-02 的样子。");
        }
        return problems.isEmpty()
                ? Optional.of(new RemedyCase(
                        UUID.randomUUID(),
                        request,
                        kind.orElseThrow(),
                        filed.orElseThrow(),
                        text("number"),
                        text("organ"),
                        result(),
                        decided().orElse(null),
                        1))
                : Optional.empty();
    }

    List<Field> fields() {
        List<Choice> kinds = Choice.each(RemedyKind.values(), RemedyKind::label);
        return List.of(
                Field.select("kind", "复议还是诉讼", kinds).value(text("kind")).mustBeAnswered(),
                Field.date("filed", "提起之日").value(text("filed")).mustBeAnswered(),
                Field.text("organ", "复议机关或者法院").value(text("organ")).mustBeAnswered(),
                Field.text("number", "案号").value(text("number")),
                results().value(result().name()),
                Field.date("decided", "决定或者裁判之日").value(text("decided")));
    }

    /** Only what came of it. */
    static List<Field> ending(RemedyCase one) {
        return List.of(
                results().value(one.result().name()),
                Field.date("decided", "决定或者裁判之日").value(one.decided()));
    }

    private static Field results() {
        return Field.select("result", "结果", Choice.each(RemedyResult.values(), RemedyResult::label));
    }
}
