package cn.yangguang.plan.pages.comment;

import cn.yangguang.plan.circulating.AnsweringObjection;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer to an objection as it was typed. */
record AnswerForm(
        int seen,
        @Nullable String verdict,
        @Nullable String words,
        @Nullable String takeOver) {

    static AnswerForm fresh(boolean adoptable) {
        return new AnswerForm(0, "", "", adoptable ? "true" : "");
    }

    List<Field> fields(boolean adoptable) {
        List<Choice> verdicts = Choice.each(Objection.Verdict.values(), Objection.Verdict::words);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios("verdict", "是否采纳", verdicts).value(verdict).mustBeAnswered());
        if (adoptable) {
            fields.add(Field.checkbox("takeOver", "采纳的，同时照这条意见改草稿")
                    .value(takeOver)
                    .hint("改动记作一步，可以在核对页面撤销。部分采纳的请不勾选，到核对页面自行修改。"));
        }
        fields.add(
                Field.textarea("words", "说明").value(words).hint("部分采纳、不采纳的必须写明理由，不超过 " + Objection.LONGEST + " 个字。"));
        return fields;
    }

    Optional<AnsweringObjection.Typed> read(FormProblems problems) {
        Optional<Objection.Verdict> chosen = Choice.chosen(Objection.Verdict.values(), verdict);
        if (chosen.isEmpty()) {
            problems.add("verdict", "请选择是否采纳。");
        }
        return chosen.map(one -> new AnsweringObjection.Typed(
                seen,
                one,
                Objects.requireNonNullElse(words, "").strip(),
                "true".equals(takeOver) && one == Objection.Verdict.ADOPTED));
    }

    /** The verdict and its words, for who compares two answers. */
    String inWords() {
        String chosen = Choice.chosen(Objection.Verdict.values(), verdict)
                .map(Objection.Verdict::words)
                .orElse("");
        return chosen + "\n" + Objects.requireNonNullElse(words, "");
    }
}
