package cn.yangguang.request.remedies;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The table organ - reconsideration organ - court, which the office keeps: nobody types it into a letter. */
@Controller
class RemedyPages {

    private static final String ALL = "/desk/letters/remedies";
    private static final String ONE = ALL + "/{unit}";

    private final RemedyLines lines;
    private final KeepingRemedies keeping;
    private final Organization organization;

    RemedyPages(RemedyLines lines, KeepingRemedies keeping, Organization organization) {
        this.lines = lines;
        this.keeping = keeping;
        this.organization = organization;
    }

    @GetMapping(ALL)
    View list(Actor actor) {
        Reach reach = Reach.of(actor, Act.KEEP_REMEDIES);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        UnitTree tree = organization.tree();
        Map<UnitId, RemedyLine> kept =
                lines.all().stream().collect(Collectors.toMap(RemedyLine::unit, Function.identity()));
        var rows = reach.units(tree).stream()
                .map(unit -> row(unit, kept.getOrDefault(unit.id(), RemedyDefaults.of(tree, unit))))
                .toList();
        return Views.html(shell -> Views.TEMPLATES.requestRemedies(shell, rows));
    }

    private static RemedyPage.Line row(Unit unit, RemedyLine line) {
        String path = ALL + "/" + unit.id();
        return line.version() == 0
                ? new RemedyPage.Line(unit.name(), path, "未登记", "", "")
                : new RemedyPage.Line(unit.name(), path, line.code(), line.reconsideration(), line.court());
    }

    @GetMapping(ONE)
    View form(Actor actor, @PathVariable UUID unit) {
        return opened(actor, unit)
                .map(found -> asked(found, RemedyForm.of(line(found)), new FormProblems(), ""))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestRemedy(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ONE)
    View keep(Actor actor, @PathVariable UUID unit, @RequestParam MultiValueMap<String, String> sent) {
        Optional<Unit> found = opened(actor, unit);
        if (found.isEmpty()) {
            return Views.forbidden();
        }
        RemedyForm form = RemedyForm.of(sent);
        FormProblems problems = form.problems();
        if (lines.taken(found.get().id(), form.code())) {
            problems.add("code", "“" + form.code() + "”是别的机关的文书代字，编号会混在一起，请换一个。");
        }
        String stored = "";
        if (problems.isEmpty()) {
            if (keeping.keep(actor, form.line(found.get().id()))) {
                return Views.redirect(ALL, "已登记“" + found.get().name() + "”的救济途径。");
            }
            problems.add("您打开这一页之后，别人改过这一行。下面是您填写的内容，上方是现在登记的；核对之后可以再保存一次。");
            stored = RemedyForm.of(line(found.get())).words();
            form = form.seeing(line(found.get()).version());
        }
        RemedyPage.Asked page = asked(found.get(), form, problems, stored);
        return Views.refused(shell -> Views.TEMPLATES.requestRemedy(shell, page));
    }

    private static RemedyPage.Asked asked(Unit unit, RemedyForm form, FormProblems problems, String stored) {
        return new RemedyPage.Asked(
                unit.name(), ALL + "/" + unit.id(), form.seen(), problems.on(form.fields()), stored, problems);
    }

    private RemedyLine line(Unit unit) {
        return lines.of(unit.id()).orElseGet(() -> RemedyDefaults.of(organization.tree(), unit));
    }

    private Optional<Unit> opened(Actor actor, UUID unit) {
        return organization.unit(new UnitId(unit)).filter(found -> Permissions.may(actor, Act.KEEP_REMEDIES, found));
    }
}
