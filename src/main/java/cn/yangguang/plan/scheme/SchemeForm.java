package cn.yangguang.plan.scheme;

import cn.yangguang.language.PersonalNumbers;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed of a scheme's words. */
record SchemeForm(
        @Nullable String title,
        @Nullable String basis,
        @Nullable String requirements,
        @Nullable String contact,
        @Nullable Integer seen) {

    static SchemeForm of(Scheme.Text text, int seen) {
        return new SchemeForm(text.title(), text.basis(), text.requirements(), text.contact(), seen);
    }

    SchemeForm over(Scheme now) {
        return new SchemeForm(title, basis, requirements, contact, now.version());
    }

    int version() {
        return seen == null ? -1 : seen;
    }

    Scheme.Text read() {
        return new Scheme.Text(text(title), lines(basis), lines(requirements), lines(contact));
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        Scheme.Text typed = read();
        if (typed.title().isEmpty() || typed.title().length() > 200) {
            problems.add("title", "请填写标题，最多 200 个字。");
        }
        if (typed.basis().isEmpty() || typed.basis().length() > 4_000) {
            problems.add("basis", "请填写编制依据，最多 4000 个字。");
        }
        if (typed.requirements().isEmpty() || typed.requirements().length() > 8_000) {
            problems.add("requirements", "请填写总体要求，最多 8000 个字。");
        }
        if (typed.contact().length() > 500) {
            problems.add("contact", "联系方式最多 500 个字。");
        }
        personal(problems, "title", typed.title());
        personal(problems, "basis", typed.basis());
        personal(problems, "requirements", typed.requirements());
        personal(problems, "contact", typed.contact());
        return problems;
    }

    /** What is published with the scheme holds no numbers of persons. */
    private static void personal(FormProblems problems, String field, String text) {
        PersonalNumbers.in(text).ifPresent(sentence -> problems.add(field, sentence));
    }

    List<Field> fields() {
        return List.of(
                Field.text("title", "标题").value(title).mustBeAnswered(),
                Field.textarea("basis", "编制依据").value(basis).mustBeAnswered(),
                Field.textarea("requirements", "总体要求")
                        .value(requirements)
                        .hint("每行一段。")
                        .mustBeAnswered(),
                Field.textarea("contact", "联系方式").value(contact).hint("会随方案公布，只写办公电话。"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String lines(@Nullable String typed) {
        return text(typed).lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
