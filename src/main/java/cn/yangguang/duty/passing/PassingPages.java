package cn.yangguang.duty.passing;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Units merge, split and end: what they still owe passes on. */
@Controller
class PassingPages {

    static final String PATH = "/desk/passing";

    private final Organization organization;
    private final PassingDuties passing;
    private final PassingViews views;

    PassingPages(Organization organization, PassingDuties passing, PassingViews views) {
        this.organization = organization;
        this.passing = passing;
        this.views = views;
    }

    @Bean
    @Order(650)
    static NavigationEntry passingEntry() {
        return new NavigationEntry("机构调整", PATH, Act.EDIT_DUTIES.name());
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "") String from) {
        UnitTree tree = organization.tree();
        if (Reach.of(actor, Act.EDIT_DUTIES).places(tree).isEmpty()) {
            return Views.forbidden();
        }
        if (from.isEmpty()) {
            return shown(views.page(actor, tree));
        }
        return unit(tree, from)
                .filter(unit -> Permissions.may(actor, Act.EDIT_DUTIES, unit))
                .map(unit -> shown(views.page(actor, tree, unit, PassingForm.all(unit), new FormProblems())))
                .orElseGet(Views::notFound);
    }

    private static View shown(PassingPage page) {
        return Views.html(shell -> Views.TEMPLATES.dutyPassing(shell, page));
    }

    @PostMapping(PATH)
    View pass(
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<UUID> duty,
            @RequestParam(defaultValue = "") String because) {
        UnitTree tree = organization.tree();
        Optional<Unit> giver = unit(tree, from);
        if (giver.isEmpty() || !Permissions.may(actor, Act.EDIT_DUTIES, giver.get())) {
            return Views.forbidden();
        }
        PassingForm typed = new PassingForm(to, because.strip(), duty);
        @Nullable Unit taker = unit(tree, to).orElse(null);
        return taker == null
                ? refused(actor, tree, giver.get(), typed, "to", "请选择承接单位。")
                : answer(actor, tree, giver.get(), taker, typed);
    }

    private View answer(Actor actor, UnitTree tree, Unit from, Unit to, PassingForm typed) {
        return switch (passing.pass(actor, from, to, typed.duties(), typed.because())) {
            case Passed.Done(int duties, int merged) ->
                Views.redirect(
                        PATH,
                        from.name() + "的 " + duties + " 项职责已移交" + to.name() + "。"
                                + (merged == 0 ? "" : "其中 " + merged + " 件与承接单位原有的同一事项合并办理。"));
            case Passed.NotAllowed() -> Views.forbidden();
            case Passed.Refused(String field, String sentence) -> refused(actor, tree, from, typed, field, sentence);
        };
    }

    private View refused(Actor actor, UnitTree tree, Unit from, PassingForm typed, String field, String sentence) {
        FormProblems problems = new FormProblems();
        PassingPage page = views.page(
                actor, tree, from, typed, field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
        return Views.refused(shell -> Views.TEMPLATES.dutyPassing(shell, page));
    }

    private static Optional<Unit> unit(UnitTree tree, String typed) {
        try {
            return tree.find(UnitId.parse(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
