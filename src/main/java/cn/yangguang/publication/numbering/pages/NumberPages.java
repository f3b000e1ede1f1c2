package cn.yangguang.publication.numbering.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.keeping.NumberingPublication;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.numbering.Numbers;
import cn.yangguang.publication.numbering.OpeningRegister;
import cn.yangguang.publication.numbering.OpeningRegister.Opening;
import cn.yangguang.publication.numbering.OrganCode;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The registers of document numbers: begun here, read, and numbers voided with a reason. */
@Controller
class NumberPages {

    static final String PATH = "/desk/numbers";
    private static final String REGISTER = PATH + "/{id}/{year:\\d{4}}";

    private final Numbers numbers;
    private final OpeningRegister opening;
    private final NumberingPublication numbering;
    private final NumberViews views;
    private final Organization organization;

    NumberPages(
            Numbers numbers,
            OpeningRegister opening,
            NumberingPublication numbering,
            NumberViews views,
            Organization organization) {
        this.numbers = numbers;
        this.opening = opening;
        this.numbering = numbering;
        this.views = views;
        this.organization = organization;
    }

    @GetMapping(PATH)
    View codes(Actor actor) {
        if (Reach.of(actor, Act.READ_PUBLICATIONS).isEmpty()) {
            return Views.forbidden();
        }
        NumberPage.Codes page = views.codes(actor, "", "", "1", new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.numberingCodes(shell, page));
    }

    @PostMapping(PATH)
    View open(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String first) {
        Optional<Unit> at = views.units(actor).stream()
                .filter(one -> one.id().toString().equals(unit))
                .findFirst();
        if (at.isEmpty()) {
            return Views.forbidden();
        }
        int serial = first.strip().matches("\\d{1,5}") ? Integer.parseInt(first.strip()) : 0;
        return switch (opening.open(actor, at.get(), code.strip(), serial)) {
            case Opening.Opened(OrganCode opened) -> Views.redirect(PATH, "“" + opened.code() + "”从现在起在本系统编号，起草时可以选用。");
            case Opening.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                problems.add(field, sentence);
                NumberPage.Codes page = views.codes(actor, unit, code, first, problems);
                yield Views.refused(shell -> Views.TEMPLATES.numberingCodes(shell, page));
            }
            case Opening.NotAllowed _ -> Views.forbidden();
        };
    }

    @GetMapping(REGISTER)
    View register(
            Actor actor, @PathVariable UUID id, @PathVariable int year, @RequestParam(defaultValue = "1") int page) {
        return readable(actor, id)
                .map(code -> views.register(actor, code, year, page, new FormProblems()))
                .map(found -> Views.html(shell -> Views.TEMPLATES.numberingRegister(shell, found)))
                .orElseGet(Views::notFound);
    }

    private Optional<OrganCode> readable(Actor actor, UUID id) {
        return numbers.find(id).filter(code -> may(actor, Act.READ_PUBLICATIONS, code.unit()));
    }

    private boolean may(Actor actor, Act act, UnitId unit) {
        return organization
                .unit(unit)
                .filter(found -> Permissions.may(actor, act, found))
                .isPresent();
    }

    @PostMapping(REGISTER + "/void")
    View takeBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String publication,
            @RequestParam(defaultValue = "") String because) {
        Optional<OrganCode> code = readable(actor, id).filter(one -> may(actor, Act.DRAFT_PUBLICATION, one.unit()));
        if (code.isEmpty()) {
            return Views.forbidden();
        }
        List<String> problem = publication.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? voided(actor, UUID.fromString(publication), because.strip())
                : List.of("没有这个文号，请在登记簿里选择要作废的文号。");
        if (problem.isEmpty()) {
            return Views.redirect(PATH + "/" + id + "/" + year, "文号已作废，原因记在登记簿里；那一件的发文字号空着，请重新编号。");
        }
        NumberPage.Register page =
                views.register(actor, code.get(), year, 1, new FormProblems().add(problem.getFirst()));
        return Views.refused(shell -> Views.TEMPLATES.numberingRegister(shell, page));
    }

    private List<String> voided(Actor actor, UUID publication, String because) {
        return switch (numbering.voidNumber(actor, publication, because)) {
            case Taking.Taken _ -> List.of();
            case Taking.Refused(String sentence) -> List.of(sentence);
            case Taking.Overtaken _ -> List.of("别人正在改这一件，请再试一次。");
            case Taking.NotAllowed _ -> List.of("这个文号不由您作废，请与用它的单位联系。");
        };
    }
}
