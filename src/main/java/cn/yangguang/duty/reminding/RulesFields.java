package cn.yangguang.duty.reminding;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;

/** The questions about the rules, with what was typed. */
final class RulesFields {

    private static final int SPARE = 2;

    private static final List<Choice> SIDES = List.of(
            new Choice("", "（不用这一步）"),
            new Choice("before", "到期前"),
            new Choice("on", "到期当天"),
            new Choice("after", "逾期后"));

    static final List<Choice> WEEKDAYS = List.of(
            new Choice("", "不发"),
            new Choice("1", "星期一"),
            new Choice("2", "星期二"),
            new Choice("3", "星期三"),
            new Choice("4", "星期四"),
            new Choice("5", "星期五"));

    private RulesFields() {}

    static List<RulesPage.Row> rows(RulesForm form, FormProblems problems) {
        List<RulesPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < form.lines().size() + SPARE; i++) {
            RulesForm.Line line = i < form.lines().size() ? form.lines().get(i) : new RulesForm.Line("", "", List.of());
            rows.add(new RulesPage.Row(
                    "第 " + (i + 1) + " 步",
                    problems.on(List.of(
                            Field.select("side-" + i, "什么时候", SIDES).value(line.side()),
                            Field.number("days-" + i, "几天（到期当天不用填）").value(line.days()),
                            audience("to-" + i, "提醒谁", line.to())))));
        }
        return rows;
    }

    static List<Field> rest(RulesForm form, FormProblems problems) {
        return problems.on(List.of(
                Field.number("every", "最后一步之后，每隔几天再提醒").value(form.every()).hint("到办结为止；不再重复就留空。"),
                audience("everyTo", "再提醒谁", form.everyTo()),
                Field.select("digest", "每周一览", WEEKDAYS).value(form.digest()).hint("每人一份：本周到期、已逾期、等着审核的各有几件。"),
                Field.text("quietTo", "邮件几点开始发")
                        .value(form.quietTo())
                        .mustBeAnswered()
                        .hint("只在工作日发；夜间和休息日的，攒到下一个工作日早上。"),
                Field.text("quietFrom", "邮件几点停发").value(form.quietFrom()).mustBeAnswered()));
    }

    private static Field audience(String name, String label, List<String> chosen) {
        List<Choice> choices = Step.AUDIENCE.stream()
                .map(role -> new Choice(role.name(), role.label()))
                .toList();
        return Field.checkboxes(name, label, choices).values(chosen);
    }
}
