package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the public sees of how a plan goes: released snapshots, nothing of today. */
@Controller
class SnapshotOpenPages {

    private final PlanDoor door;
    private final Snapshots snapshots;

    SnapshotOpenPages(PlanDoor door, Snapshots snapshots) {
        this.door = door;
        this.snapshots = snapshots;
    }

    @GetMapping("/open/plans/{id}/progress")
    View show(@PathVariable UUID id, @RequestParam(defaultValue = "") String period) {
        return door.openToAll(id)
                .map(opened -> page(opened, period))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planProgress(shell, page)))
                .orElseGet(Views::notFound);
    }

    private SnapshotPage.Open page(PlanDoor.Opened opened, String period) {
        UUID id = opened.plan().id();
        Map<String, List<Snapshot>> released = snapshots.ofPlan(id).stream()
                .filter(one -> one.stage() == Stage.RELEASED)
                .collect(Collectors.groupingBy(one -> one.key().period(), java.util.TreeMap::new, Collectors.toList()));
        List<Span> spans = released.keySet().stream()
                .map(Span::of)
                .sorted(java.util.Comparator.comparing(Span::last).reversed().thenComparing(Span::first))
                .toList();
        Optional<Span> chosen = spans.stream()
                .filter(span -> span.key().equals(period))
                .findFirst()
                .or(() -> spans.stream().findFirst());
        String path = "/open/plans/" + id + "/progress";
        return new SnapshotPage.Open(
                opened.plan().title(),
                "/open/plans/" + id,
                spans.stream()
                        .map(span -> new Link(span.words(), path + "?period=" + span.key()))
                        .toList(),
                chosen.map(Span::key).orElse(""),
                chosen.map(Span::words).orElse(""),
                chosen.map(span -> units(opened, released.getOrDefault(span.key(), List.of())))
                        .orElse(List.of()));
    }

    private static List<SnapshotPage.Unit> units(PlanDoor.Opened opened, List<Snapshot> released) {
        Map<UUID, List<Snapshot>> byUnit = released.stream()
                .collect(Collectors.groupingBy(one -> one.key().unit(), LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> new SnapshotPage.Unit(
                        name(opened, entry.getKey()),
                        "u" + entry.getKey(),
                        SnapshotViews.edition(entry.getValue().getFirst(), true),
                        entry.getValue().stream()
                                .skip(1)
                                .map(one -> SnapshotViews.edition(one, true))
                                .toList()))
                .toList();
    }

    private static String name(PlanDoor.Opened opened, UUID unit) {
        return opened.tree().find(new UnitId(unit)).map(Unit::name).orElse("（已不存在的单位）");
    }
}
