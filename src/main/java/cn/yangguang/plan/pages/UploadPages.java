package cn.yangguang.plan.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Importing;
import cn.yangguang.plan.keeping.ImportingPlan;
import cn.yangguang.plan.keeping.Level;
import cn.yangguang.web.SentName;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A file becomes the draft of a plan. */
@Controller
class UploadPages {

    private static final String FORMATS = ".docx,.doc,.xlsx,.xls,.csv,.pdf,.html,.htm,.txt,.md";

    private final Organization organization;
    private final ImportingPlan importing;

    UploadPages(Organization organization, ImportingPlan importing) {
        this.organization = organization;
        this.importing = importing;
    }

    @GetMapping("/desk/plans/new")
    View add(
            Actor actor, @RequestParam(defaultValue = "") String owner, @RequestParam(defaultValue = "") String level) {
        List<Unit> places = places(actor);
        if (places.isEmpty()) {
            return Views.forbidden();
        }
        PlanPage.Adding page = page(places, new Chosen(owner, level), new FormProblems(), null);
        return Views.html(shell -> Views.TEMPLATES.planNew(shell, page));
    }

    @PostMapping("/desk/plans/new")
    View add(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        List<Unit> places = places(actor);
        if (places.isEmpty()) {
            return Views.forbidden();
        }
        UnitId place = owner == null ? places.getFirst().id() : new UnitId(owner);
        Chosen chosen = new Chosen(place.toString(), level);
        String sent = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || sent.isEmpty()) {
            return refused(places, chosen, new FormProblems().add("file", "请选择计划文件。"), null);
        }
        String name = SentName.clean(sent);
        if (file.isEmpty()) {
            String sentence = name + " 是空文件，没有内容可读；请重新选择计划文件。";
            return refused(places, chosen, new FormProblems().add("file", sentence), null);
        }
        return answer(importing.importFile(actor, place, name, file, chosen.known()), places, chosen);
    }

    private static View answer(Importing importing, List<Unit> places, Chosen chosen) {
        return switch (importing) {
            case Importing.Imported(UUID plan) ->
                Views.redirect(
                        "/desk/plans/" + plan + "/reading",
                        chosen.known() == null ? "已读入，请对照原文核对后确认。" : "已读入，请对照原文核对。核对后在本地计划的“上级计划”中选用它。");
            case Importing.Refused(String sentence) ->
                refused(places, chosen, new FormProblems().add("file", sentence), null);
            case Importing.Known(UUID plan, String title) ->
                refused(
                        places,
                        chosen,
                        new FormProblems().add("file", "这个文件已经上传过，没有重复读入。"),
                        new Link(title, "/desk/plans/" + plan));
            case Importing.NoPlace(String sentence) ->
                refused(places, chosen, new FormProblems().add("owner", sentence), null);
            case Importing.NotAllowed _ -> Views.forbidden();
        };
    }

    private static View refused(List<Unit> places, Chosen chosen, FormProblems problems, @Nullable Link known) {
        PlanPage.Adding page = page(places, chosen, problems, known);
        return Views.refused(shell -> Views.TEMPLATES.planNew(shell, page));
    }

    private static PlanPage.Adding page(List<Unit> places, Chosen chosen, FormProblems problems, @Nullable Link known) {
        List<Choice> choices = places.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
        List<Field> fields = List.of(
                Field.file("file", "计划文件", FORMATS)
                        .hint("工作要点或任务分解表，docx、doc、xlsx、xls、csv、pdf、html、txt、md 均可，不超过 50 MB。")
                        .mustBeAnswered(),
                Field.select("owner", "哪里的计划", choices).value(chosen.owner()).mustBeAnswered(),
                Field.select("level", "是谁的计划", levels()).value(chosen.level()).hint("上级计划用来对照本地计划承接了什么、漏了什么，不产生职责。"));
        return new PlanPage.Adding(problems, problems.on(fields), known);
    }

    /** For whom a file is read in, as chosen, and whose plan it is said to be. */
    private record Chosen(String owner, String level) {

        /** Null for the place's own plan. */
        @Nullable
        Level known() {
            return Choice.chosen(Level.values(), level).orElse(null);
        }
    }

    private static List<Choice> levels() {
        return Choice.each("本地计划", Level.values(), one -> "上级计划：" + one.words());
    }

    /** The places whose plans this person may read in: districts first, for theirs are most. */
    private List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.EDIT_PLAN).places(organization.tree()).stream()
                .sorted(java.util.Comparator.comparing((Unit unit) -> unit.kind() != UnitKind.DISTRICT))
                .toList();
    }
}
