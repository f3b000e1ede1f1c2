package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.ImportingUnits.Outcome;
import cn.yangguang.organization.keeping.UnitImport.Effect;
import cn.yangguang.organization.keeping.UnitImport.Step;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Units as a sheet: out, and in again after a look at what it would do. */
@Controller
class ExchangePages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LARGEST = 2_000_000;
    private static final String CHOOSE = "请选择要导入的 xlsx 表格，不超过 2 MB。";

    private final Organization organization;
    private final ImportingUnits importing;

    ExchangePages(Organization organization, ImportingUnits importing) {
        this.organization = organization;
        this.importing = importing;
    }

    @GetMapping("/desk/units/exchange")
    View start(Actor actor) {
        List<Unit> places = places(actor);
        return places.isEmpty()
                ? Views.forbidden()
                : Views.html(
                        shell -> Views.TEMPLATES.organizationExchange(shell, start(actor, "", new FormProblems())));
    }

    /** Nothing, as a 404, where the actor may not see the units of that place. */
    @GetMapping("/desk/units/export")
    ResponseEntity<Resource> export(Actor actor, @RequestParam UUID top) {
        UnitTree tree = organization.tree();
        Optional<Unit> unit = tree.find(new UnitId(top)).filter(one -> Permissions.may(actor, Act.EDIT_UNITS, one));
        return unit.isEmpty()
                ? ResponseEntity.notFound().build()
                : Downloads.file(
                        unit.get().name() + "单位.xlsx", XLSX, new ByteArrayResource(UnitSheet.write(tree, unit.get())));
    }

    @PostMapping("/desk/units/import")
    View preview(Actor actor, @RequestParam UUID top, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return unreadable(actor, top, CHOOSE);
        }
        byte[] content = file.getBytes();
        return answer(actor, top, importing.preview(actor, new UnitId(top), content), content);
    }

    @PostMapping("/desk/units/import/confirm")
    View store(Actor actor, @RequestParam UUID top, @RequestParam(defaultValue = "") String sheet) {
        byte[] content;
        try {
            content = Base64.getDecoder().decode(sheet);
        } catch (IllegalArgumentException e) {
            return unreadable(actor, top, "表格没有传完整，请重新选择文件。");
        }
        if (content.length == 0 || content.length > LARGEST) {
            return unreadable(actor, top, CHOOSE);
        }
        Outcome outcome = importing.store(actor, new UnitId(top), content);
        if (outcome instanceof Outcome.Planned planned && planned.clean()) {
            return Views.redirect("/desk/units", "已导入：" + sentence(planned));
        }
        return answer(actor, top, outcome, content);
    }

    private View answer(Actor actor, UUID top, Outcome outcome, byte[] content) {
        return switch (outcome) {
            case Outcome.NotAllowed() -> Views.forbidden();
            case Outcome.Unreadable(String sentence) -> unreadable(actor, top, sentence);
            case Outcome.Planned planned -> {
                String sheet = planned.clean() ? Base64.getEncoder().encodeToString(content) : "";
                ExchangePage.Preview page = new ExchangePage.Preview(
                        planned.top().id(), planned.top().name(), sentence(planned), rows(planned), sheet);
                yield planned.clean()
                        ? Views.html(shell -> Views.TEMPLATES.organizationImport(shell, page))
                        : Views.refused(shell -> Views.TEMPLATES.organizationImport(shell, page));
            }
        };
    }

    private static String sentence(Outcome.Planned planned) {
        return "新增 " + planned.count(Effect.ADDED) + " 个，修改 " + planned.count(Effect.CHANGED) + " 个，不变 "
                + planned.count(Effect.SAME) + " 个"
                + (planned.clean() ? "。" : "，有误 " + planned.count(Effect.WRONG) + " 行。");
    }

    /** What is wrong comes first. */
    private static List<ExchangePage.Row> rows(Outcome.Planned planned) {
        return planned.steps().stream()
                .sorted(java.util.Comparator.comparing((Step step) -> step.effect() != Effect.WRONG))
                .map(step -> new ExchangePage.Row(
                        step.number(), step.name(), new Badge(step.effect().label(), lamp(step)), step.problem()))
                .toList();
    }

    private static Badge.Lamp lamp(Step step) {
        return switch (step.effect()) {
            case ADDED -> Badge.Lamp.GOOD;
            case CHANGED -> Badge.Lamp.CALM;
            case SAME -> Badge.Lamp.PLAIN;
            case WRONG -> Badge.Lamp.BAD;
        };
    }

    private View unreadable(Actor actor, UUID top, String sentence) {
        List<Unit> places = places(actor);
        ExchangePage.Start page = start(actor, top.toString(), new FormProblems().add("file", sentence));
        return places.isEmpty()
                ? Views.forbidden()
                : Views.refused(shell -> Views.TEMPLATES.organizationExchange(shell, page));
    }

    private ExchangePage.Start start(Actor actor, String top, FormProblems problems) {
        UnitTree tree = organization.tree();
        List<Unit> places = places(actor);
        List<Choice> choices = places.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
        List<Field> fields = List.of(
                Field.select("top", "导入到哪个单位之下", choices).value(top),
                Field.file("file", "表格（xlsx，不超过 2 MB）", ".xlsx").mustBeAnswered());
        List<ExchangePage.Place> filled = places.stream()
                .filter(unit -> !tree.children(unit).isEmpty())
                .map(unit -> new ExchangePage.Place(unit.id(), unit.name()))
                .toList();
        return new ExchangePage.Start(problems, problems.on(fields), filled);
    }

    private List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.EDIT_UNITS).places(organization.tree());
    }
}
