package cn.yangguang.request.deadline;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An internal deadline as it was typed.
 *
 * @param kind empty to follow the unit above
 */
record InternalRuleForm(String kind, String days, FormProblems problems) {

    static InternalRuleForm typed(String kind, String days) {
        return new InternalRuleForm(kind.strip(), days.strip(), new FormProblems());
    }

    static InternalRuleForm stored(Optional<InternalRule> rule) {
        return rule.map(one -> typed(one.kind().name(), one.days() == 0 ? "" : String.valueOf(one.days())))
                .orElse(typed("", ""));
    }

    /** The rule, null to follow the unit above; what is wrong is noted. */
    @Nullable
    InternalRule read() {
        if (kind.isEmpty()) {
            return null;
        }
        Optional<InternalRule.Kind> chosen = Choice.chosen(InternalRule.Kind.values(), kind);
        if (chosen.isEmpty()) {
            problems.add("kind", "请选择怎样计算。");
            return null;
        }
        int number = days.matches("\\d{1,2}") ? Integer.parseInt(days) : 0;
        Optional<InternalRule> rule = InternalRule.of(chosen.get(), number);
        if (rule.isEmpty()) {
            problems.add("days", "请填写 1 至 " + InternalRule.LONGEST + " 之间的工作日数。");
        }
        return rule.orElse(null);
    }

    List<Field> fields() {
        List<Choice> kinds = Choice.each("沿用上级单位的设定", InternalRule.Kind.values(), InternalRule.Kind::label);
        return problems.on(List.of(
                Field.radios("kind", "怎样计算", kinds).value(kind),
                Field.number("days", "工作日数").value(days).hint("1 至 " + InternalRule.LONGEST + "；沿用上级或者不设的，不用填写。")));
    }
}
