package cn.yangguang.plan.pages;

import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanTask;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays plans out for their pages. */
final class PlanViews {

    private PlanViews() {}

    static List<PlanPage.Row> rows(List<Plan> plans, UnitTree tree) {
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

    /** The tasks of a confirmed plan under their headings, with their duties as they stand. */
    static List<PlanPage.Section> sections(List<PlanTask> tasks, List<Owed> owed) {
        Map<UUID, List<Owed>> byTask =
                owed.stream().collect(Collectors.groupingBy(PlanLedger::task, LinkedHashMap::new, Collectors.toList()));
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

    private static PlanPage.TaskRow row(PlanTask task, List<Owed> owed) {
        Map<DutyId, List<Owed>> byDuty =
                owed.stream().collect(Collectors.groupingBy(Owed::dutyId, LinkedHashMap::new, Collectors.toList()));
        return new PlanPage.TaskRow(
                task.position(),
                task.requirement(),
                String.join("、", task.lead()),
                String.join("、", task.units()),
                Words.text(task.deadline()),
                byDuty.values().stream().map(PlanViews::line).toList());
    }

    private static PlanPage.DutyLine line(List<Owed> times) {
        var duty = times.getFirst().duty();
        String trigger = duty.trigger() == null ? "" : duty.trigger();
        return new PlanPage.DutyLine(
                trigger + ObligationWords.of(duty.obligation()),
                duty.holder().words(),
                duty.ground().words(),
                badges(times));
    }

    /** How many times stand where, the most pressing first. */
    static List<Badge> badges(List<Owed> times) {
        return counts(times).entrySet().stream()
                .map(entry -> new Badge(entry.getKey().label() + " " + entry.getValue(), lamp(entry.getKey())))
                .toList();
    }

    static Map<State, Long> counts(List<Owed> times) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        times.forEach(one -> state(one.standing()).forEach(state -> counts.merge(state, 1L, Long::sum)));
        return counts;
    }

    /** The state by which lists filter; what is done has none. */
    static List<State> state(Standing standing) {
        return switch (standing) {
            case Standing.Overdue _ -> List.of(State.OVERDUE);
            case Standing.DueSoon _ -> List.of(State.SOON);
            case Standing.Open _ -> List.of(State.OPEN);
            case Standing.Waiting _ -> List.of(State.WAITING);
            case Standing.BeforePlan _ -> List.of(State.BEFORE_PLAN);
            case Standing.Met _, Standing.MetLate _, Standing.Waived _ -> List.of();
        };
    }

    static Badge.Lamp lamp(State state) {
        return switch (state) {
            case OVERDUE -> Badge.Lamp.BAD;
            case SOON -> Badge.Lamp.SOON;
            case OPEN -> Badge.Lamp.CALM;
            case WAITING, BEFORE_PLAN -> Badge.Lamp.PLAIN;
        };
    }
}
