package cn.yangguang.plan.pages.comment;

import cn.yangguang.language.Characters;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.circulating.CommentingOnPlan;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An objection as it was typed; what does not belong to its kind is not looked at. */
record CommentForm(
        @Nullable String kind,
        @Nullable String suggested,
        @Nullable String wording,
        @Nullable String measure,
        @Nullable String reason) {

    static CommentForm fresh(String requirement) {
        return new CommentForm("", "", requirement, "", "");
    }

    List<Field> fields(List<Unit> units) {
        List<Choice> kinds = Choice.each(Objection.Kind.values(), Objection.Kind::words);
        List<Choice> others = new ArrayList<>(List.of(new Choice("", "（不建议）")));
        units.forEach(unit -> others.add(new Choice(unit.id().toString(), unit.name())));
        return List.of(
                Field.radios("kind", "意见是", kinds).value(kind).mustBeAnswered(),
                Field.select("suggested", "不属于我单位职责的，建议改由哪个单位承担", others).value(suggested),
                Field.textarea("wording", "改表述的，改成").value(wording).hint("在原文上改，写出完整的一条。"),
                Field.text("measure", "改时限或次数的，改成").value(measure).hint("如“9月底前”“每半年1次”“10个工作日内”。"),
                Field.textarea("reason", "理由")
                        .value(reason)
                        .hint("不超过 " + Objection.LONGEST + " 个字。")
                        .mustBeAnswered());
    }

    Optional<CommentingOnPlan.Typed> read(int task, FormProblems problems) {
        Optional<Objection.Kind> chosen = Choice.chosen(Objection.Kind.values(), kind);
        if (chosen.isEmpty()) {
            problems.add("kind", "请选择是哪一种意见。");
        }
        return chosen.map(one -> new CommentingOnPlan.Typed(
                task,
                one,
                one == Objection.Kind.NOT_OURS
                        ? TypedId.of(text(suggested)).map(UnitId::new).orElse(null)
                        : null,
                proposed(one),
                text(reason).strip()));
    }

    private String proposed(Objection.Kind chosen) {
        return switch (chosen) {
            case WORDING -> Characters.withoutSpace(text(wording));
            case MEASURE -> text(measure).strip();
            case NOT_OURS, OTHER -> "";
        };
    }

    /** The field on this form that a problem of the use case is about. */
    static String field(Objection.Kind kind, String field) {
        return field.equals("proposed") ? (kind == Objection.Kind.MEASURE ? "measure" : "wording") : field;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
