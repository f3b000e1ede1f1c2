package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lays out the question whom each unsettled name means. */
@Component
class UnitLinkViews {

    private final PlanDoor door;
    private final Plans plans;
    private final PlanNames names;
    private final Organization organization;

    UnitLinkViews(PlanDoor door, Plans plans, PlanNames names, Organization organization) {
        this.organization = organization;
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
        Meanings meanings = meanings(opened);
        List<ReadingPage.NameField> fields = new ArrayList<>();
        for (NamedUnit name : draft.unsettledNames().values()) {
            int place = fields.size();
            Field unit = Field.select("unit" + place, "“" + name.printed() + "”指", choices(meanings.of(name.printed())))
                    .value(chosen.getOrDefault(name.printed(), guess(name)));
            fields.add(new ReadingPage.NameField(
                    name.printed(),
                    tasks(draft, task -> TaskText.names(task.everybody()).contains(name.printed())),
                    tasks(draft, task -> alone(task, name.printed())),
                    unit,
                    name.link() == NamedUnit.Link.GUESSED ? Field.checkbox("sure" + place, "核对无误，记住") : null));
        }
        return fields;
    }

    /** What each name may mean. */
    Meanings meanings(PlanDoor.Opened opened) {
        return new Meanings(
                opened.tree(), opened.owner(), links(opened), Meanings.groups(organization.groups(opened.owner())));
    }

    /** What the program guessed of a name, as it is sent; empty where it did not. */
    static String guess(NamedUnit name) {
        return name.meant().isEmpty() ? "" : name.meant().getFirst().toString();
    }

    /** Whether nobody else who is found is named there. */
    private static boolean alone(DraftTask task, String name) {
        List<NamedUnit> everybody = task.everybody();
        return everybody.stream().anyMatch(unit -> unit.printed().equals(name))
                && everybody.stream()
                        .filter(unit -> !unit.printed().equals(name))
                        .allMatch(unit -> unit.meant().isEmpty());
    }

    private static List<Integer> tasks(Draft draft, Predicate<DraftTask> which) {
        return draft.live().stream().filter(which).map(DraftTask::id).toList();
    }

    private static List<Choice> choices(Map<String, Meanings.Offer> offers) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "（以后再选）")));
        offers.forEach((value, offer) -> choices.add(new Choice(value, offer.words())));
        return choices;
    }
}
