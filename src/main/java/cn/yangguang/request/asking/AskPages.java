package cn.yangguang.request.asking;

import cn.yangguang.organization.Unit;
import cn.yangguang.request.Application;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.keeping.Receipt;
import cn.yangguang.request.keeping.RegisteringRequest;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The citizen's form 政府信息公开申请 (Art. 29), without an account. */
@Controller
class AskPages {

    static final String PATH = "/open/requests";

    private final Asking asking;
    private final RegisteringRequest registering;
    private final SentProofs proofs;
    private final Clock clock;

    AskPages(Asking asking, RegisteringRequest registering, SentProofs proofs, Clock clock) {
        this.asking = asking;
        this.registering = registering;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Bean
    @Order(25)
    static NavigationEntry askEntry() {
        return new NavigationEntry("依申请公开", PATH, "");
    }

    @GetMapping(PATH)
    View begin() {
        return Views.html(shell -> Views.TEMPLATES.requestBegin(shell));
    }

    @GetMapping(PATH + "/new")
    View ask(@RequestParam(defaultValue = "") String unit) {
        AskingPage.Form page = page(
                asking.organs(),
                ApplicationForm.empty(unit),
                new FormProblems(),
                UUID.randomUUID().toString(),
                false);
        return Views.html(shell -> Views.TEMPLATES.requestAsk(shell, page));
    }

    @PostMapping(PATH + "/new")
    View ask(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "") String once) {
        ApplicationForm form = ApplicationForm.of(sent);
        Application application = form.read(Channel.ONLINE);
        FormProblems problems = Asking.problems(application);
        List<Unit> organs = asking.organs();
        Optional<Unit> organ = Asking.organ(organs, form.text("unit"));
        if (organ.isEmpty()) {
            problems.add("unit", "请选择向哪个机关申请。");
        }
        boolean asked = sent.containsKey("manyWhy");
        boolean many = asked || (problems.isEmpty() && asking.many(organ.orElseThrow(), application, problems));
        List<MultipartFile> chosen = SentProofs.of(files);
        SentProofs.problems(chosen, problems);
        String mark = once.isBlank() ? UUID.randomUUID().toString() : once;
        return problems.isEmpty()
                ? received(
                        organ.orElseThrow(),
                        registering.submit(organ.orElseThrow(), application, proofs.sealed(chosen), mark))
                : Views.refused(shell -> Views.TEMPLATES.requestAsk(shell, page(organs, form, problems, mark, many)));
    }

    private View received(Unit organ, Receipt receipt) {
        AskingPage.Received page = new AskingPage.Received(
                receipt.number().toString(),
                receipt.code(),
                organ.name(),
                LocalDate.now(clock).toString(),
                "通过网上提交的申请，以双方确认之日为收到申请之日（《政府信息公开条例》第三十一条）。" + organ.name() + "会与您确认，自确认次日起 20 个工作日内答复。");
        return Views.html(shell -> Views.TEMPLATES.requestReceived(shell, page));
    }

    /** With many applications a day the form asks why as well; it takes no answer for an answer. */
    private static AskingPage.Form page(
            List<Unit> organs, ApplicationForm form, FormProblems problems, String once, boolean many) {
        return new AskingPage.Form(
                PATH + "/new",
                once,
                problems.on(List.of(form.unit(Asking.choices(organs)))),
                problems.on(Asking.who(form, false)),
                problems.on(many ? form.whatAndWhy() : form.what()),
                problems);
    }
}
