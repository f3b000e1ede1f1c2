package cn.yangguang.plan.pages;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanTask;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays plans out for their pages. */
public final class PlanViews {

    private PlanViews() {}

    /** The plans as a list shows them. */
    public static List<PlanPage.Row> rows(List<Plan> plans, UnitTree tree) {
        return plans.stream()
                .map(plan -> new PlanPage.Row(
                        plan.id(),
                        plan.title(),
                        tree.find(plan.owner()).map(Unit::name).orElse(""),
                        Words.text(plan.header().year()),
                        Words.text(plan.header().documentNumber()),
                        Words.text(plan.header().issuedOn()),
                        Words.state(plan)))
                .toList();
    }

    /** What happened to a plan since it was read in. */
    public static List<Fact> history(Plan plan, List<PlanEvent> events) {
        List<Fact> history = new ArrayList<>();
        history.add(new Fact("上传", Words.done(plan.uploaded())));
        events.forEach(event -> history.add(new Fact(
                event.what().words(),
                Words.done(event.done()) + (event.reason().isEmpty() ? "" : "。原因：" + event.reason()))));
        return history;
    }

    /** The tasks of a confirmed plan under their headings, with their duties as they stand. */
    public static List<PlanPage.Section> sections(List<PlanTask> tasks, List<OfDuty> duties) {
        Map<UUID, List<OfDuty>> byTask = duties.stream().collect(Collectors.groupingBy(PlanLedger::task));
        Map<String, List<PlanPage.TaskRow>> byHeading = new LinkedHashMap<>();
        for (PlanTask task : tasks) {
            String path = String.join(" › ", task.path());
            String heading = task.general() ? "通用职责（表外）" : path.isEmpty() ? "任务" : path;
            byHeading
                    .computeIfAbsent(heading, none -> new ArrayList<>())
                    .add(row(task, byTask.getOrDefault(task.id(), List.of())));
        }
        return byHeading.entrySet().stream()
                .map(entry -> new PlanPage.Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What a draft asks, under its headings, whatever became of it. */
    public static List<PlanPage.Section> sections(Draft draft) {
        Map<String, List<PlanPage.TaskRow>> byHeading = new LinkedHashMap<>();
        int position = 0;
        for (DraftTask task : draft.live()) {
            String path = String.join(" › ", task.path());
            String heading = task.general() ? "通用职责（表外）" : path.isEmpty() ? "任务" : path;
            byHeading.computeIfAbsent(heading, none -> new ArrayList<>()).add(row(++position, task));
        }
        return byHeading.entrySet().stream()
                .map(entry -> new PlanPage.Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PlanPage.TaskRow row(int position, DraftTask task) {
        return new PlanPage.TaskRow(
                position,
                task.requirement(),
                String.join("、", TaskText.names(task.lead())),
                String.join("、", TaskText.names(task.units())),
                Words.text(task.deadline()),
                task.owed().stream()
                        .map(duty -> new PlanPage.DutyLine(
                                Words.text(duty.trigger()) + ObligationWords.of(duty.obligation()),
                                duty.holder().words(),
                                duty.ground().words(),
                                List.of()))
                        .toList());
    }

    private static PlanPage.TaskRow row(PlanTask task, List<OfDuty> duties) {
        return new PlanPage.TaskRow(
                task.position(),
                task.requirement(),
                String.join("、", task.lead()),
                String.join("、", task.units()),
                Words.text(task.deadline()),
                duties.stream().map(PlanViews::line).toList());
    }

    private static PlanPage.DutyLine line(OfDuty owed) {
        Duty duty = owed.duty();
        return new PlanPage.DutyLine(
                Words.text(duty.trigger())
                        + ObligationWords.of(duty.obligation())
                        + (owed.endedOn() == null ? "" : "（" + owed.endedOn() + " 调整前）"),
                duty.holder().words(),
                duty.ground().words(),
                badges(owed.states()));
    }

    /** How many times stand where, the most pressing first. */
    public static List<Badge> badges(Map<State, Long> counts) {
        return Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(state -> new Badge(state.label() + " " + counts.get(state), state.lamp()))
                .toList();
    }

    public static Map<State, Long> counts(List<OfDuty> duties) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        duties.forEach(duty -> duty.states().forEach((state, count) -> counts.merge(state, count, Long::sum)));
        return counts;
    }
}
