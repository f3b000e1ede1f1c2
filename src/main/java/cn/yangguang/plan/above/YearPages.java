package cn.yangguang.plan.above;

import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.comparing.ComparedTask;
import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanTask;
import cn.yangguang.plan.keeping.PlanTasks;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanViews;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Two years side by side, or any two plans that the reader may see. */
@Controller
class YearPages {

    private final AboveDoor door;
    private final PlanLedger ledger;
    private final PlanTasks tasks;

    YearPages(AboveDoor door, PlanLedger ledger, PlanTasks tasks) {
        this.door = door;
        this.ledger = ledger;
        this.tasks = tasks;
    }

    /** Beside the plan of the year before where none is chosen; one that the reader may not see is not found. */
    @GetMapping("/desk/plans/{id}/years")
    View show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID other) {
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.READ_PLAN);
        if (opened.isEmpty()) {
            return Views.notFound();
        }
        List<Plan> others = door.beside(actor, opened.get());
        Optional<Plan> chosen = others.stream()
                .filter(plan -> other == null
                        ? yearBefore(plan, opened.get().plan())
                        : plan.id().equals(other))
                .findFirst();
        if (other != null && chosen.isEmpty()) {
            return Views.notFound();
        }
        YearPage.Show page = page(opened.get().plan(), others, chosen.orElse(null));
        return Views.html(shell -> Views.TEMPLATES.planYears(shell, page));
    }

    private static boolean yearBefore(Plan plan, Plan of) {
        Integer year = plan.header().year();
        Integer later = of.header().year();
        return plan.owner().equals(of.owner()) && year != null && later != null && year == later - 1;
    }

    private YearPage.Show page(Plan plan, List<Plan> others, @Nullable Plan before) {
        List<Choice> choices = new ArrayList<>();
        others.forEach(one -> choices.add(new Choice(
                one.id().toString(),
                one.title() + "（" + Words.text(one.header().year()) + "年，"
                        + Words.state(one).words() + "）")));
        List<Field> choose = choices.isEmpty()
                ? List.of()
                : List.of(Field.select("other", "与哪一份比较", choices)
                        .value(before == null ? "" : before.id().toString()));
        List<YearPage.Group> groups = before == null ? List.of() : groups(plan, before);
        return new YearPage.Show(
                plan.title(),
                "/desk/plans/" + plan.id(),
                before == null ? "" : before.title(),
                choose,
                counts(groups),
                groups.stream().filter(group -> !group.rows().isEmpty()).toList());
    }

    private List<YearPage.Group> groups(Plan plan, Plan before) {
        List<DraftTask> old = door.tasks(before);
        Map<String, List<Badge>> ended = ended(before, old);
        Map<TaskPair.Kind, List<YearPage.Row>> rows =
                Years.pairs(Comparison.compared(old), Comparison.compared(door.tasks(plan))).stream()
                        .collect(Collectors.groupingBy(
                                pair -> pair.pair().kind(),
                                Collectors.mapping(pair -> row(pair, ended), Collectors.toList())));
        return List.of(
                group("changed", "有改动", "改动的文字已标出。", rows, TaskPair.Kind.CHANGED),
                group("gone", "不再要求", "只在前一份计划中。", rows, TaskPair.Kind.REMOVED),
                group("new", "新增", "只在这份计划中。", rows, TaskPair.Kind.ADDED),
                group("same", "没有改动", "文字、单位、时限都一样。", rows, TaskPair.Kind.SAME));
    }

    private static YearPage.Group group(
            String anchor, String title, String hint, Map<TaskPair.Kind, List<YearPage.Row>> rows, TaskPair.Kind kind) {
        return new YearPage.Group(anchor, title, hint, rows.getOrDefault(kind, List.of()));
    }

    private static YearPage.Row row(Years.Pair found, Map<String, List<Badge>> ended) {
        ComparedTask before = found.pair().before();
        ComparedTask after = found.pair().after();
        return new YearPage.Row(
                before == null ? "" : before.key(),
                after == null ? "" : after.key(),
                found.pair().shown().requirement(),
                found.likely(),
                found.pair().differences(),
                before == null ? List.of() : ended.getOrDefault(before.key(), List.of()));
    }

    /** How the times of each task stand, by its number in the draft; nothing for a plan that binds nobody. */
    private Map<String, List<Badge>> ended(Plan plan, List<DraftTask> draft) {
        Map<UUID, List<OfDuty>> duties =
                ledger.duties(plan.id()).stream().collect(Collectors.groupingBy(PlanLedger::task));
        Map<String, List<Badge>> ended = new HashMap<>();
        for (PlanTask task : tasks.of(plan.id())) {
            draft.stream()
                    .filter(one -> one.requirement().equals(task.requirement())
                            && one.path().equals(task.path()))
                    .findFirst()
                    .ifPresent(one -> ended.put(
                            String.valueOf(one.id()),
                            PlanViews.badges(PlanViews.counts(duties.getOrDefault(task.id(), List.of())))));
        }
        return ended;
    }

    private static List<YearPage.Count> counts(List<YearPage.Group> groups) {
        long all = Math.max(
                1, groups.stream().mapToLong(group -> group.rows().size()).sum());
        Map<String, Badge.Lamp> lamps = Map.of(
                "changed", Badge.Lamp.SOON, "gone", Badge.Lamp.BAD, "new", Badge.Lamp.CALM, "same", Badge.Lamp.GOOD);
        List<YearPage.Count> counts = new ArrayList<>();
        long passed = 0;
        for (YearPage.Group group : groups) {
            long number = group.rows().size();
            long from = 100 * passed / all;
            passed += number;
            Badge badge = new Badge(group.title(), lamps.getOrDefault(group.anchor(), Badge.Lamp.PLAIN));
            counts.add(new YearPage.Count(group.anchor(), badge, number, from, 100 * passed / all - from));
        }
        return counts;
    }
}
