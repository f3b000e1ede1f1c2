package cn.yangguang.duty.reminding;

import cn.yangguang.organization.access.Role;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rules in words. */
final class RulesWords {

    private RulesWords() {}

    /** The rules in words, for who must compare them with what they typed. */
    static List<String> of(ReminderRules rules) {
        List<String> words = new ArrayList<>();
        rules.steps().forEach(step -> words.add(when(step.day()) + "：" + people(step)));
        Step repeat = rules.repeat();
        words.add(repeat == null ? "最后一步之后不再重复" : "此后每 " + repeat.day() + " 天：" + people(repeat));
        DayOfWeek digest = rules.digest();
        words.add("每周一览："
                + (digest == null
                        ? "不发"
                        : RulesFields.WEEKDAYS.get(digest.getValue()).label()));
        words.add("邮件：" + rules.quiet().to().format(RulesForm.TIME) + " 至 "
                + rules.quiet().from().format(RulesForm.TIME));
        return words;
    }

    private static String when(int day) {
        return day < 0 ? "到期前 " + -day + " 天" : day == 0 ? "到期当天" : "逾期后 " + day + " 天";
    }

    private static String people(Step step) {
        return step.to().stream().map(Role::label).collect(Collectors.joining("、"));
    }
}
