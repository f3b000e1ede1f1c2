package cn.yangguang.plan.scheme;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.contacts.Contacts;
import cn.yangguang.plan.measures.WorkDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A unit's scheme for a plan: written, handed in, decided on, published, taken along as a file. */
@Controller
class SchemePages {

    static final String PATH = "/desk/work/{plan}/{unit}/scheme";

    private final WorkDoor door;
    private final Schemes schemes;
    private final SchemeDates dates;
    private final Contacts contacts;
    private final WritingScheme writing;
    private final DecidingScheme deciding;

    SchemePages(
            WorkDoor door,
            Schemes schemes,
            SchemeDates dates,
            Contacts contacts,
            WritingScheme writing,
            DecidingScheme deciding) {
        this.door = door;
        this.schemes = schemes;
        this.dates = dates;
        this.contacts = contacts;
        this.writing = writing;
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable UUID plan, @PathVariable UUID unit) {
        return door.open(actor, plan, unit, Act.READ_DUTIES)
                .map(opened -> page(actor, opened, null, "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planScheme(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View write(Actor actor, @PathVariable UUID plan, @PathVariable UUID unit, @ModelAttribute SchemeForm form) {
        FormProblems problems = form.problems();
        if (!problems.isEmpty()) {
            return door.open(actor, plan, unit, Act.WRITE_SCHEME)
                    .map(opened -> refused(actor, opened, form, "", problems))
                    .orElseGet(Views::forbidden);
        }
        Filing became = writing.write(actor, plan, unit, form.read(), form.version());
        return answer(actor, plan, unit, became, form, "", "方案已保存，还没有提交。");
    }

    @PostMapping(PATH + "/submit")
    View submit(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "-1") int seen) {
        return answer(actor, plan, unit, writing.submit(actor, plan, unit, seen), null, "", "已提交，等单位负责人审定。");
    }

    @PostMapping(PATH + "/approve")
    View approve(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "-1") int seen) {
        return answer(actor, plan, unit, deciding.approve(actor, plan, unit, seen), null, "", "已审定。");
    }

    @PostMapping(PATH + "/return")
    View sendBack(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String because) {
        Filing became = deciding.sendBack(actor, plan, unit, seen, because.strip());
        return answer(actor, plan, unit, became, null, because, "已退回。");
    }

    @PostMapping(PATH + "/publish")
    View publish(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "-1") int seen) {
        return answer(actor, plan, unit, deciding.publish(actor, plan, unit, seen), null, "", "已公布。");
    }

    @PostMapping(PATH + "/renew")
    View renew(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "-1") int seen) {
        return answer(actor, plan, unit, writing.renew(actor, plan, unit, seen), null, "", "已开始新的一版。");
    }

    private View answer(
            Actor actor, UUID plan, UUID unit, Filing became, @Nullable SchemeForm typed, String because, String said) {
        Optional<WorkDoor.Opened> found = door.open(actor, plan, unit, Act.READ_DUTIES);
        if (found.isEmpty()) {
            return Views.forbidden();
        }
        WorkDoor.Opened opened = found.get();
        return switch (became) {
            case Filing.Filed() -> Views.redirect(opened.path() + "/scheme", said);
            case Filing.Refused(String sentence) ->
                refused(actor, opened, typed, because, new FormProblems().add(sentence));
            case Filing.Overtaken(Scheme now) ->
                refused(
                        actor,
                        opened,
                        typed == null ? null : typed.over(now),
                        because,
                        new FormProblems().add(overtaken(now, typed != null)));
            case Filing.NotAllowed() -> Views.forbidden();
        };
    }

    private static String overtaken(Scheme now, boolean typed) {
        String stands = "您打开页面以后，方案已被改动，现在" + now.stage().label() + "。";
        return typed
                ? stands + "现在的内容是："
                        + String.join(
                                "／",
                                now.text().title(),
                                now.text().basis(),
                                now.text().requirements(),
                                now.text().contact())
                        + "。下面是您填写的；再保存一次就以您的为准。"
                : stands + "请看过现在的内容再办。";
    }

    private View refused(
            Actor actor, WorkDoor.Opened opened, @Nullable SchemeForm typed, String because, FormProblems problems) {
        SchemePage.Show page = page(actor, opened, typed, because, problems);
        return Views.refused(shell -> Views.TEMPLATES.planScheme(shell, page));
    }

    private SchemePage.Show page(
            Actor actor, WorkDoor.Opened opened, @Nullable SchemeForm typed, String because, FormProblems problems) {
        List<Scheme> all = schemes.of(opened.plan().id(), opened.unit().id());
        SchemeForm form = typed != null ? typed : stored(opened, all);
        LocalDate day = dates.of(opened.plan().id()).day();
        return SchemeViews.page(
                actor,
                opened,
                day == null ? null : day.toString(),
                new SchemeViews.Drawn(
                        all,
                        all.isEmpty() ? List.of() : schemes.lines(all.getFirst(), opened),
                        form,
                        because,
                        problems));
    }

    private SchemeForm stored(WorkDoor.Opened opened, List<Scheme> all) {
        return all.isEmpty()
                ? SchemeForm.of(
                        FirstWords.of(
                                opened.plan(),
                                opened.unit(),
                                contacts.find(opened.unit().id())),
                        0)
                : SchemeForm.of(all.getFirst().text(), all.getFirst().version());
    }
}
