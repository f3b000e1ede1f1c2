package cn.yangguang.plan.pages.comment;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the page on which an objection is answered. */
@Component
class AnswerViews {

    private final Circulations circulations;
    private final CirculationViews views;

    AnswerViews(Circulations circulations, CirculationViews views) {
        this.circulations = circulations;
        this.views = views;
    }

    /** The page on which an objection of the latest round is answered, with what was typed. */
    Optional<CirculationPage.Answer> answer(
            Actor actor, PlanDoor.Opened opened, UUID objection, @Nullable AnswerForm typed, FormProblems problems) {
        Circulation round = circulations.latest(opened.plan().id()).orElse(null);
        if (round == null || !CirculationViews.may(actor, opened)) {
            return Optional.empty();
        }
        ObjectionCards cards = views.cards(opened, round, true);
        return circulations.objections(round.id()).stream()
                .filter(one -> one.id().equals(objection) && one.stands())
                .findFirst()
                .flatMap(one -> cards.groups(List.of(one)).stream().findFirst())
                .map(group -> page(opened, group, typed, problems));
    }

    private static CirculationPage.Answer page(
            PlanDoor.Opened opened,
            CirculationPage.TaskGroup group,
            @Nullable AnswerForm typed,
            FormProblems problems) {
        CirculationPage.Card card = group.objections().getFirst();
        AnswerForm form = typed == null ? AnswerForm.fresh(card.adopt()) : typed;
        return new CirculationPage.Answer(
                opened.plan().id(),
                opened.plan().title(),
                group,
                card,
                problems,
                problems.on(form.fields(card.adopt())));
    }
}
