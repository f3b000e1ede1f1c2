package cn.yangguang.request.deadline;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where an office sets the internal deadlines of its units. */
@Controller
class InternalRulePages {

    private static final String PATH = "/desk/requests/internal-deadline";

    private final Organization organization;
    private final InternalRules rules;

    InternalRulePages(Organization organization, InternalRules rules) {
        this.organization = organization;
        this.rules = rules;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "") String unit) {
        List<Unit> units = units(actor);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = unit.isEmpty() ? Optional.of(units.getFirst()) : named(units, unit);
        return chosen.map(one -> page(actor, units, one, InternalRuleForm.stored(rules.of(one.id()))))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestInternal(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View write(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String seen) {
        List<Unit> units = units(actor);
        Optional<Unit> chosen = named(units, unit);
        if (chosen.isEmpty()) {
            return Views.forbidden();
        }
        InternalRuleForm form = InternalRuleForm.typed(kind, days);
        @Nullable InternalRule rule = form.read();
        if (!form.problems().isEmpty()) {
            return refused(page(actor, units, chosen.get(), form));
        }
        return switch (rules.set(actor, chosen.get(), rule, seen)) {
            case InternalRules.Setting.NotAllowed() -> Views.forbidden();
            case InternalRules.Setting.Overtaken() -> {
                form.problems().add("内部期限已在别处改过，现在的设定见上面；再保存一次就以您填写的为准。");
                yield refused(page(actor, units, chosen.get(), form));
            }
            case InternalRules.Setting.Done() -> Views.redirect(PATH + "?unit=" + unit, "已保存。未办结的申请随即按新的内部期限重新计算。");
        };
    }

    private static View refused(InternalRulePage page) {
        return Views.refused(shell -> Views.TEMPLATES.requestInternal(shell, page));
    }

    private InternalRulePage page(Actor actor, List<Unit> units, Unit unit, InternalRuleForm form) {
        List<Choice> choices = units.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
        return new InternalRulePage(
                unit.id().toString(),
                unit.name(),
                List.of(Field.select("unit", "单位", choices).value(unit.id().toString())),
                rules.of(unit.id()).map(InternalRule::stored).orElse(""),
                "现在：" + rules.governing(unit.id()).words()
                        + (rules.of(unit.id()).isPresent() ? "。" : "（本单位没有自己的设定，沿用上级单位）。"),
                form.fields(),
                form.problems(),
                rules.within(Reach.of(actor, Act.EDIT_OFFICE_TERMS)).stream()
                        .map(one -> new InternalRulePage.Own(
                                one.name(),
                                PATH + "?unit=" + one.unit(),
                                one.rule().words()))
                        .toList());
    }

    private List<Unit> units(Actor actor) {
        return Reach.of(actor, Act.EDIT_OFFICE_TERMS).units(organization.tree());
    }

    private static Optional<Unit> named(List<Unit> units, String id) {
        return units.stream().filter(unit -> unit.id().toString().equals(id)).findFirst();
    }
}
