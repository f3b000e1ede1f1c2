package cn.yangguang.duty.reminding;

import cn.yangguang.organization.access.Role;
import cn.yangguang.web.forms.FormProblems;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The rules as typed. */
record RulesForm(
        List<Line> lines, String every, List<String> everyTo, String digest, String quietTo, String quietFrom) {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final int FURTHEST = 180;
    private static final int LONGEST_PAUSE = 90;

    /** One step as typed; without a side it is no step. */
    record Line(String side, String days, List<String> to) {
        static Line of(Step step) {
            String side = step.day() < 0 ? "before" : step.day() == 0 ? "on" : "after";
            return new Line(side, step.day() == 0 ? "" : String.valueOf(Math.abs(step.day())), names(step));
        }
    }

    RulesForm {
        lines = lines.stream().filter(line -> !line.side().isEmpty()).toList();
        every = every.strip();
    }

    private static List<String> names(@Nullable Step step) {
        return step == null ? List.of() : step.to().stream().map(Role::name).toList();
    }

    static RulesForm of(ReminderRules rules) {
        DayOfWeek digest = rules.digest();
        return new RulesForm(
                rules.steps().stream().map(Line::of).toList(),
                rules.every() == 0 ? "" : String.valueOf(rules.every()),
                names(rules.repeat()),
                digest == null ? "" : String.valueOf(digest.getValue()),
                rules.quiet().to().format(TIME),
                rules.quiet().from().format(TIME));
    }

    /** The rules, or nothing where something typed cannot be read: then the problems say what. */
    Optional<ReminderRules> rules(FormProblems problems) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> days = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Step step = new Step(day(i, problems), roles("to-" + i, lines.get(i).to(), problems));
            steps.add(step);
            if (!days.add(step.day())) {
                problems.add("days-" + i, "与前面的一步是同一天，请合并成一步。");
            }
        }
        Step repeat = every.isEmpty() || every.equals("0") ? null : repeat(problems);
        Optional<QuietHours> quiet = quiet(problems);
        return problems.isEmpty()
                ? quiet.map(hours -> new ReminderRules(steps, repeat, weekday(), hours))
                : Optional.empty();
    }

    private int day(int i, FormProblems problems) {
        Line line = lines.get(i);
        if (line.side().equals("on")) {
            return 0;
        }
        int days = number(line.days(), FURTHEST);
        if (days == 0) {
            problems.add("days-" + i, "请填写 1 至 " + FURTHEST + " 之间的天数。");
        }
        return line.side().equals("before") ? -days : days;
    }

    private Step repeat(FormProblems problems) {
        int days = number(every, LONGEST_PAUSE);
        if (days == 0) {
            problems.add("every", "请填写 1 至 " + LONGEST_PAUSE + " 之间的天数；不再重复就留空。");
        }
        return new Step(days, roles("everyTo", everyTo, problems));
    }

    private static Set<Role> roles(String field, List<String> typed, FormProblems problems) {
        Set<Role> roles = Step.AUDIENCE.stream()
                .filter(role -> typed.contains(role.name()))
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            problems.add(field, "请至少选择一类人。");
        }
        return roles;
    }

    private Optional<QuietHours> quiet(FormProblems problems) {
        Optional<LocalTime> to = time("quietTo", quietTo, problems);
        Optional<LocalTime> from = time("quietFrom", quietFrom, problems);
        if (to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        if (!to.get().isBefore(from.get())) {
            problems.add("quietFrom", "停发的时间应晚于开始发的时间。");
            return Optional.empty();
        }
        return Optional.of(new QuietHours(to.get(), from.get()));
    }

    private static Optional<LocalTime> time(String field, String typed, FormProblems problems) {
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('：', ':'), TIME));
        } catch (DateTimeException e) {
            problems.add(field, "请写成 8:00、20:00 的样子。");
            return Optional.empty();
        }
    }

    /** 0 where it is no number between 1 and the limit. */
    private static int number(String typed, int limit) {
        int number = typed.strip().matches("[0-9]{1,3}") ? Integer.parseInt(typed.strip()) : 0;
        return number > limit ? 0 : number;
    }

    private @Nullable DayOfWeek weekday() {
        return digest.matches("[1-5]") ? DayOfWeek.of(Integer.parseInt(digest)) : null;
    }

    /** Of parameters that come as side-0, days-0, to-0, side-1 and so on. */
    static RulesForm of(MultiValueMap<String, String> typed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; typed.containsKey("side-" + i); i++) {
            lines.add(new Line(one(typed, "side-" + i), one(typed, "days-" + i), all(typed, "to-" + i)));
        }
        return new RulesForm(
                lines,
                one(typed, "every"),
                all(typed, "everyTo"),
                one(typed, "digest"),
                one(typed, "quietTo"),
                one(typed, "quietFrom"));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        List<String> values = all(typed, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return Arrays.asList(typed.getOrDefault(name, List.of()).toArray(String[]::new));
    }
}
