package cn.yangguang.plan.pages.confirm;

import cn.yangguang.duty.Holder;
import cn.yangguang.language.Characters;
import cn.yangguang.plan.draft.DraftDuty;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.DutyChoice;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.draft.TypedMeasure;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** What was typed about one task; the holders stand in the order of its duties. */
record TaskForm(
        String path,
        String requirement,
        String lead,
        String units,
        String deadline,
        String added,
        List<String> holders) {

    private static final String NONE = "NONE";

    /** Between names, but not inside brackets: 市政府各部门（单位、机构） is one. */
    private static final String BETWEEN = "[、，,；;\\s]+(?![^（(]*[）)])";

    static TaskForm of(DraftTask task) {
        return new TaskForm(
                String.join("\n", task.path()),
                task.requirement(),
                String.join("、", TaskText.names(task.lead())),
                String.join("、", TaskText.names(task.units())),
                Words.text(task.deadline()),
                "",
                task.duties().stream()
                        .map(duty -> duty.dropped() ? NONE : duty.holder().name())
                        .toList());
    }

    static TaskForm of(MultiValueMap<String, String> form) {
        List<String> holders = new ArrayList<>();
        for (int i = 0; form.containsKey("holder" + i); i++) {
            holders.add(one(form, "holder" + i));
        }
        return new TaskForm(
                one(form, "path").replace("\r", "").strip(),
                Characters.withoutSpace(one(form, "requirement")),
                one(form, "lead"),
                one(form, "units"),
                one(form, "deadline").strip(),
                one(form, "added").strip(),
                holders);
    }

    static String one(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    List<Field> fields() {
        return List.of(
                Field.textarea("requirement", "具体要求").value(requirement).mustBeAnswered(),
                Field.text("lead", "牵头单位").value(lead),
                Field.text("units", "责任单位").value(units).hint("多个之间用顿号隔开。"),
                Field.text("deadline", "时限").value(deadline).hint("原文“时限”一栏，没有则不填。"),
                Field.text("added", "补充一项职责").value(added).hint("如“每季度1次”“9月底前”“5个工作日内”；原文没有写明数字时才填。"),
                Field.textarea("path", "上级标题").value(path).hint("一行一个，从大到小。"));
    }

    List<ReadingPage.DutyField> dutyFields(DraftTask task) {
        List<ReadingPage.DutyField> fields = new ArrayList<>();
        for (int i = 0; i < task.duties().size(); i++) {
            DraftDuty duty = task.duties().get(i);
            String chosen = i < holders.size() ? holders.get(i) : duty.holder().name();
            Field holder = Field.select("holder" + i, "由谁承担", choices(duty)).value(chosen);
            fields.add(new ReadingPage.DutyField(Cards.measure(duty), Cards.circumstances(duty), holder));
        }
        return fields;
    }

    private static List<Choice> choices(DraftDuty duty) {
        List<Choice> choices = new ArrayList<>();
        for (Holder holder : Holder.values()) {
            String proposed = holder == duty.proposed() ? "（建议）" : "";
            choices.add(new Choice(holder.name(), holder.words() + proposed));
        }
        choices.add(new Choice(NONE, "不作为职责"));
        return choices;
    }

    /** Who holds the duties, in their order, for who compares two forms. */
    String holderWords() {
        return holders.stream()
                .map(holder -> known(holder) ? holder(holder).words() : "不作为职责")
                .collect(java.util.stream.Collectors.joining("、"));
    }

    TaskText text() {
        return new TaskText(
                lines(path), requirement, names(lead), names(units), deadline.isEmpty() ? null : deadline, added);
    }

    List<DutyChoice> choices() {
        return holders.stream()
                .map(holder ->
                        holder.equals(NONE) ? new DutyChoice(Holder.EACH, true) : new DutyChoice(holder(holder), false))
                .toList();
    }

    /** What is wrong; a deadline that stands as it was before, printed as it may be, is not judged. */
    FormProblems problems(String printed) {
        FormProblems problems = new FormProblems();
        if (requirement.isEmpty() || requirement.length() > 10_000) {
            problems.add("requirement", "请填写 1 至 10000 个字的要求；不需要这条任务时请删去它。");
        }
        if (lines(path).size() > 8 || path.length() > 2_000) {
            problems.add("path", "上级标题最多 8 行、2000 个字。");
        }
        if (names(lead).isEmpty() && names(units).isEmpty()) {
            problems.add("units", "请至少填写一个单位；不需要这条任务时请删去它。");
        }
        if (lead.length() + units.length() > 5_000) {
            problems.add("units", "单位太多，请不要超过 5000 个字。");
        }
        if (!added.isEmpty()) {
            TypedMeasure.problem(added).ifPresent(sentence -> problems.add("added", sentence));
        }
        if (!deadline.equals(printed)) {
            TypedMeasure.deadlineProblem(deadline).ifPresent(sentence -> problems.add("deadline", sentence));
        }
        if (holders.stream().anyMatch(one -> !one.equals(NONE) && !known(one))) {
            problems.add("请从列表中选择由谁承担。");
        }
        return problems;
    }

    private static boolean known(String name) {
        return Choice.chosen(Holder.values(), name).isPresent();
    }

    private static Holder holder(String name) {
        return Choice.chosen(Holder.values(), name).orElse(Holder.EACH);
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.strip().split(BETWEEN, -1))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
