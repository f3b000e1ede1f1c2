package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.draft.UnitLinks;
import cn.yangguang.plan.keeping.PlanNames;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays out the question whom each unsettled name means. */
@Component
class UnitLinkViews {

    static final String LEFT_OUT = "none";

    private final PlanDoor door;
    private final Plans plans;
    private final PlanNames names;

    UnitLinkViews(PlanDoor door, Plans plans, PlanNames names) {
        this.door = door;
        this.plans = plans;
        this.names = names;
    }

    /** The page of a draft that this person may correct, with what was chosen before something was refused. */
    Optional<ReadingPage.Units> page(Actor actor, UUID id, Map<String, String> chosen, FormProblems problems) {
        return door.open(actor, id, Act.EDIT_PLAN)
                .filter(opened -> opened.plan().draft())
                .map(opened -> {
                    Draft draft = plans.draft(id, opened.plan().revision());
                    return new ReadingPage.Units(
                            id,
                            opened.plan().title(),
                            opened.plan().revision(),
                            problems,
                            fields(opened, draft, chosen));
                });
    }

    /** What the names of the plan mean now. */
    UnitLinks links(PlanDoor.Opened opened) {
        return names.links(opened.tree(), opened.owner(), opened.plan().header().issuedOn());
    }

    private List<ReadingPage.NameField> fields(PlanDoor.Opened opened, Draft draft, Map<String, String> chosen) {
        UnitLinks links = links(opened);
        List<ReadingPage.NameField> fields = new ArrayList<>();
        for (NamedUnit name : draft.unsettledNames().values()) {
            String preset =
                    name.meant().isEmpty() ? "" : name.meant().getFirst().toString();
            Field unit = Field.select("unit" + fields.size(), "“" + name.printed() + "”指", choices(links, opened, name))
                    .value(chosen.getOrDefault(name.printed(), preset));
            fields.add(new ReadingPage.NameField(name.printed(), tasks(draft, name.printed()), unit));
        }
        return fields;
    }

    private static List<Integer> tasks(Draft draft, String name) {
        return draft.live().stream()
                .filter(task -> TaskText.names(task.everybody()).contains(name))
                .map(DraftTask::id)
                .toList();
    }

    private static List<Choice> choices(UnitLinks links, PlanDoor.Opened opened, NamedUnit name) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "（以后再选）"));
        choices.add(new Choice(LEFT_OUT, "不指具体单位"));
        int likely = links.candidates(name.printed()).size();
        int place = 0;
        for (Unit unit : offered(links, opened, name.printed())) {
            choices.add(new Choice(unit.id().toString(), unit.name() + (place++ < likely ? "（相近）" : "")));
        }
        return choices;
    }

    /** The likeliest units first, then all of the place. */
    static Set<Unit> offered(UnitLinks links, PlanDoor.Opened opened, String name) {
        Set<Unit> units = new LinkedHashSet<>(links.candidates(name));
        units.add(opened.owner());
        opened.tree().below(opened.owner()).stream()
                .filter(unit -> unit.existsOn(links.on()))
                .forEach(units::add);
        return units;
    }
}
