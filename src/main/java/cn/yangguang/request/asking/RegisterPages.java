package cn.yangguang.request.asking;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.Application;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.keeping.Receipt;
import cn.yangguang.request.keeping.RegisteringRequest;
import cn.yangguang.request.keeping.RequestLimits;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What came on paper, over the counter or by fax, entered by a clerk (Art. 29, 31). */
@Controller
class RegisterPages {

    private static final String PATH = "/desk/requests/new";

    private final Asking asking;
    private final RegisteringRequest registering;
    private final SentProofs proofs;
    private final RequestLimits limits;
    private final Clock clock;

    RegisterPages(Asking asking, RegisteringRequest registering, SentProofs proofs, RequestLimits limits, Clock clock) {
        this.asking = asking;
        this.registering = registering;
        this.proofs = proofs;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Actor actor) {
        List<Unit> units = units(actor);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        ApplicationForm form = ApplicationForm.empty(units.getFirst().id().toString());
        AskingPage.Form page =
                page(units, form, new FormProblems(), UUID.randomUUID().toString());
        return Views.html(shell -> Views.TEMPLATES.requestRegister(shell, page));
    }

    @PostMapping(PATH)
    View register(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "") String once) {
        List<Unit> units = units(actor);
        ApplicationForm form = ApplicationForm.of(sent);
        Optional<Unit> unit = Asking.organ(units, form.text("unit"));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        Application application = form.read(form.channel());
        FormProblems problems = Asking.problems(application);
        @Nullable LocalDate received = received(actor, form, problems);
        List<MultipartFile> chosen = SentProofs.of(files);
        SentProofs.problems(chosen, problems);
        String mark = once.isBlank() ? UUID.randomUUID().toString() : once;
        if (!problems.isEmpty()) {
            AskingPage.Form page = page(units, form, problems, mark);
            return Views.refused(shell -> Views.TEMPLATES.requestRegister(shell, page));
        }
        return registering
                .register(actor, unit.get(), application, proofs.sealed(chosen), received, mark)
                .map(RegisterPages::registered)
                .orElseGet(Views::forbidden);
    }

    private static View registered(Receipt receipt) {
        return Views.redirect(
                "/desk/requests/" + receipt.id(),
                "已登记，编号 " + receipt.number() + "，查询码 " + receipt.code() + "。请在登记回执上告知申请人。");
    }

    /** The own unit first. */
    private List<Unit> units(Actor actor) {
        List<Unit> units = new ArrayList<>(asking.organs().stream()
                .filter(unit -> Permissions.may(actor, Act.HANDLE_REQUESTS, unit))
                .toList());
        units.sort((one, other) -> Boolean.compare(
                !one.id().equals(actor.unit().id()),
                !other.id().equals(actor.unit().id())));
        return units;
    }

    private @Nullable LocalDate received(Actor actor, ApplicationForm form, FormProblems problems) {
        String typed = form.text("received");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            problems.add("received", "“" + typed + "”不是日期，请按 2026-03-02 的样子填写。");
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            problems.add("received", "收到之日还没有到，请核对。");
        } else {
            CaseEvent first = new CaseEvent.Received(day.get());
            limits.fault(form.channel(), List.of(new Happening(first, actor.staff())))
                    .ifPresent(fault -> problems.add("received", fault));
        }
        return day.orElse(null);
    }

    private AskingPage.Form page(List<Unit> units, ApplicationForm form, FormProblems problems, String once) {
        List<Field> where = new ArrayList<>(List.of(form.unit(Asking.choices(units))));
        where.addAll(form.arrival());
        return new AskingPage.Form(
                PATH,
                once,
                problems.on(where),
                problems.on(Asking.who(form, true)),
                problems.on(form.what()),
                problems);
    }
}
