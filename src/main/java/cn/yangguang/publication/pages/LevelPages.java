package cn.yangguang.publication.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.staff.Colleagues;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.keeping.LevelRows;
import cn.yangguang.publication.keeping.SettingLevels;
import cn.yangguang.publication.keeping.SettingLevels.Setting;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How many levels sign a unit's pieces of a kind, and who sits where. */
@Controller
class LevelPages {

    static final String PATH = PublicationPages.PATH + "/levels";

    private final PublicationDoor door;
    private final LevelRows rows;
    private final SettingLevels setting;
    private final Colleagues colleagues;

    LevelPages(PublicationDoor door, LevelRows rows, SettingLevels setting, Colleagues colleagues) {
        this.door = door;
        this.rows = rows;
        this.setting = setting;
        this.colleagues = colleagues;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String type) {
        List<Unit> units = door.units(actor, Act.SET_REVIEW_LEVELS);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = unit.isEmpty() ? Optional.of(units.getFirst()) : named(units, unit);
        if (chosen.isEmpty()) {
            return Views.notFound();
        }
        LevelRows.Kept kept = rows.exactly(chosen.get().id(), type(type));
        LevelPage page =
                page(units, chosen.get(), type(type), kept.version(), LevelForm.of(kept.levels()), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.publicationLevels(shell, page));
    }

    private static Optional<Unit> named(List<Unit> units, String id) {
        return units.stream().filter(unit -> unit.id().toString().equals(id)).findFirst();
    }

    private static @Nullable DocumentType type(String name) {
        return Choice.chosen(DocumentType.values(), name).orElse(null);
    }

    @PostMapping(PATH)
    View set(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String type,
            @RequestParam MultiValueMap<String, String> sent) {
        List<Unit> units = door.units(actor, Act.SET_REVIEW_LEVELS);
        Optional<Unit> chosen = named(units, unit);
        if (chosen.isEmpty()) {
            return Views.forbidden();
        }
        LevelForm form = LevelForm.of(sent);
        List<UUID> offered = Stream.of(Act.REVIEW_PUBLICATION, Act.REVIEW_SECRECY)
                .flatMap(act -> colleagues.holding(act, chosen.get().path()).stream())
                .map(Colleagues.Colleague::id)
                .toList();
        return switch (setting.set(actor, chosen.get(), type(type), form.levels(offered), form.seen())) {
            case Setting.Set _ -> Views.redirect(PATH + "?unit=" + unit + "&type=" + type, "已保存；正在审核的按送审时的级数办完。");
            case Setting.Refused(Map<String, String> wrong) -> {
                FormProblems problems = new FormProblems();
                wrong.forEach(problems::add);
                yield again(units, chosen.get(), type(type), form.seen(), form, problems);
            }
            case Setting.Overtaken(LevelRows.Kept now) ->
                again(
                        units,
                        chosen.get(),
                        type(type),
                        now.version(),
                        form,
                        new FormProblems()
                                .add("您打开页面以后，别人改过：现在是" + now.levels().count() + " 级审核。您选的没有保存，下面仍是您选的；要用您的，请再保存一次。"));
            case Setting.NotAllowed _ -> Views.forbidden();
        };
    }

    private View again(
            List<Unit> units, Unit unit, @Nullable DocumentType type, int seen, LevelForm form, FormProblems problems) {
        LevelPage page = page(units, unit, type, seen, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.publicationLevels(shell, page));
    }

    private LevelPage page(
            List<Unit> units, Unit unit, @Nullable DocumentType type, int seen, LevelForm form, FormProblems problems) {
        List<Choice> types = Choice.each("全部体裁", DocumentType.values(), DocumentType::label);
        String typeName = type == null ? "" : type.name();
        return new LevelPage(
                unit.name() + (type == null ? "" : "，体裁：" + type.label()),
                PATH + "?unit=" + unit.id() + "&type=" + typeName,
                "" + seen,
                List.of(
                        Field.select("unit", "单位", PublicationDoor.choices(units))
                                .value(unit.id().toString()),
                        Field.select("type", "体裁", types).value(typeName)),
                problems.on(form.fields(people(Act.REVIEW_PUBLICATION, unit), people(Act.REVIEW_SECRECY, unit))),
                rows.types(unit.id()).stream().map(DocumentType::label).toList(),
                problems);
    }

    private List<Choice> people(Act act, Unit unit) {
        List<Choice> people = new ArrayList<>(List.of(new Choice("", "不指定，有权的都可以办")));
        colleagues
                .holding(act, unit.path())
                .forEach(one -> people.add(new Choice(one.id().toString(), one.name())));
        return people;
    }
}
