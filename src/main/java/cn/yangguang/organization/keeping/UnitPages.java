package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.EditingUnits.Edit;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tree of units, and one unit. */
@Controller
class UnitPages {

    /** Whoever it was: another person, or the same one in another window. */
    private static final String STALE = "您打开这一页之后，这个单位已在别处改过（现在的内容见页面上方）。下面是您填写的内容；请核对，再保存一次就以您的为准。";

    private final Organization organization;
    private final EditingUnits editing;
    private final UnitViews views;

    UnitPages(Organization organization, EditingUnits editing, UnitViews views) {
        this.organization = organization;
        this.editing = editing;
        this.views = views;
    }

    @Bean
    @Order(900)
    static NavigationEntry unitsEntry() {
        return new NavigationEntry("单位", "/desk/units", Act.READ_UNITS.name());
    }

    @GetMapping("/desk/units")
    View list(Actor actor, @RequestParam(defaultValue = "") String q) {
        if (Reach.of(actor, Act.READ_UNITS).isEmpty()) {
            return Views.forbidden();
        }
        UnitPage.Listing page = views.list(actor, organization.tree(), q.strip());
        return Views.html(shell -> Views.TEMPLATES.organizationUnits(shell, page));
    }

    @GetMapping("/desk/units/new")
    View add(Actor actor, @RequestParam UUID parent) {
        return organization
                .tree()
                .find(new UnitId(parent))
                .filter(unit -> Permissions.may(actor, Act.EDIT_UNITS, unit))
                .map(unit -> adding(unit, UnitForm.empty(), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationUnitNew(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/units")
    View add(Actor actor, @RequestParam UUID parent, @ModelAttribute UnitForm form) {
        return switch (editing.add(actor, new UnitId(parent), form)) {
            case Edit.Saved(Unit unit) -> saved(unit, "已新增“" + unit.name() + "”。");
            case Edit.Refused(FormProblems problems) -> {
                Unit upper = organization.tree().find(new UnitId(parent)).orElseThrow();
                UnitPage.Adding page = adding(upper, form, problems);
                yield Views.refused(shell -> Views.TEMPLATES.organizationUnitNew(shell, page));
            }
            case Edit.NoSuchUnit() -> Views.notFound();
            case Edit.NotAllowed() -> Views.forbidden();
            case Edit.Stale() -> throw new IllegalStateException("a new unit was never shown");
        };
    }

    private static UnitPage.Adding adding(Unit parent, UnitForm form, FormProblems problems) {
        return new UnitPage.Adding(parent.id(), parent.name(), problems, problems.on(form.fields(true, List.of())));
    }

    @GetMapping("/desk/units/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return shown(actor, id, null, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationUnit(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/units/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @ModelAttribute UnitForm form) {
        return answer(actor, id, editing.change(actor, new UnitId(id), form, seen), form, "已保存。");
    }

    @PostMapping("/desk/units/{id}/move")
    View move(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String to) {
        UnitId parent = null;
        try {
            parent = to.isBlank() ? null : UnitId.parse(to);
        } catch (IllegalArgumentException e) {
            return Views.notFound();
        }
        return answer(actor, id, editing.move(actor, new UnitId(id), parent), null, "已移到新的上级之下。");
    }

    private View answer(Actor actor, UUID id, Edit edit, @Nullable UnitForm typed, String said) {
        return switch (edit) {
            case Edit.Saved(Unit unit) -> saved(unit, said);
            case Edit.Refused(FormProblems problems) -> refused(actor, id, typed, problems);
            case Edit.Stale() -> refused(actor, id, typed, new FormProblems().add(STALE));
            case Edit.NoSuchUnit() -> Views.notFound();
            case Edit.NotAllowed() -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, @Nullable UnitForm typed, FormProblems problems) {
        return shown(actor, id, typed, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.organizationUnit(shell, page)))
                .orElseGet(Views::notFound);
    }

    private static View saved(Unit unit, String said) {
        return Views.redirect("/desk/units/" + unit.id(), said);
    }

    private Optional<UnitPage.Show> shown(Actor actor, UUID id, @Nullable UnitForm typed, FormProblems problems) {
        int seen = organization.version(new UnitId(id)); // before the unit itself: rather too old than too new
        UnitTree tree = organization.tree();
        return tree.find(new UnitId(id))
                .filter(unit -> Permissions.may(actor, Act.READ_UNITS, unit))
                .map(unit -> views.show(actor, tree, unit, typed == null ? UnitForm.of(unit) : typed, seen, problems));
    }
}
