package cn.yangguang.request.retention;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.keeping.Anonymising;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How long the data of who asked are kept, as the office of a place decides. */
@Controller
class RetentionPages {

    private static final String PATH = "/desk/requests/retention";

    private final Organization organization;
    private final Retention retention;

    RetentionPages(Organization organization, Retention retention) {
        this.organization = organization;
        this.retention = retention;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "") String place) {
        List<Unit> places = places(actor);
        if (places.isEmpty()) {
            return Views.forbidden();
        }
        Optional<Unit> chosen = place.isEmpty() ? Optional.of(places.getFirst()) : named(places, place);
        return chosen.map(unit -> {
                    RetentionPage page = page(places, unit, typed(retention.of(unit.id())), new FormProblems());
                    return Views.html(shell -> Views.TEMPLATES.requestRetention(shell, page));
                })
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View write(
            Actor actor,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String years,
            @RequestParam(defaultValue = "") String seen) {
        List<Unit> places = places(actor);
        Optional<Unit> unit = named(places, place);
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        String typed = years.strip();
        if (!typed.matches("[1-9]\\d?") || Integer.parseInt(typed) > Retention.LONGEST) {
            return refused(
                    places,
                    unit.get(),
                    typed,
                    new FormProblems().add("years", "请填写 1 至 " + Retention.LONGEST + " 之间的年数。"));
        }
        int saw = seen.matches("\\d{1,2}") ? Integer.parseInt(seen) : 0;
        return switch (retention.set(actor, unit.get(), Integer.parseInt(typed), saw)) {
            case Retention.Setting.NotAllowed() -> Views.forbidden();
            case Retention.Setting.Overtaken() ->
                refused(places, unit.get(), typed, new FormProblems().add("年数已在别处改过，现在的年数见上面；再保存一次就以您填写的为准。"));
            case Retention.Setting.Done() ->
                Views.redirect(PATH + "?place=" + place, "已保存：归档满 " + typed + " 年的申请，申请人资料不再保存。");
        };
    }

    private View refused(List<Unit> places, Unit place, String typed, FormProblems problems) {
        RetentionPage page = page(places, place, typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.requestRetention(shell, page));
    }

    private RetentionPage page(List<Unit> places, Unit place, String typed, FormProblems problems) {
        Optional<Integer> set = retention.of(place.id());
        return new RetentionPage(
                place.id().toString(),
                place.name(),
                places.stream()
                        .filter(other -> !other.equals(place))
                        .map(other -> new RetentionPage.Place(other.id().toString(), other.name()))
                        .toList(),
                set.orElse(0),
                set.map(years -> "现在是归档后 " + years + " 年。")
                        .orElse("本单位还没有改过：沿用上级单位设定的年数，都没有设定的为 " + Anonymising.YEARS + " 年。"),
                problems.on(List.of(Field.number("years", "归档后保存多少年")
                        .value(typed)
                        .hint("1 至 " + Retention.LONGEST + " 年。")
                        .mustBeAnswered())),
                problems);
    }

    private static String typed(Optional<Integer> years) {
        return years.map(String::valueOf).orElse("");
    }

    private static Optional<Unit> named(List<Unit> places, String id) {
        return places.stream().filter(unit -> unit.id().toString().equals(id)).findFirst();
    }

    private List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.EDIT_OFFICE_TERMS).places(organization.tree());
    }
}
