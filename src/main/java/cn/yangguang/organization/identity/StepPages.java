package cn.yangguang.organization.identity;

import cn.yangguang.organization.identity.CheckingCode.Check;
import cn.yangguang.organization.identity.Enrolling.Enrolment;
import cn.yangguang.web.SignInAttempts;
import cn.yangguang.web.SignInSteps;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The steps of signing in that follow the password; whoever does not wait at one is sent where they belong. */
@Controller
class StepPages {

    private final SignInSteps steps;
    private final CheckingCode checking;
    private final Enrolling enrolling;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepPages(SignInSteps steps, CheckingCode checking, Enrolling enrolling, JdbcClient jdbc, Clock clock) {
        this.steps = steps;
        this.checking = checking;
        this.enrolling = enrolling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping(IdentityPage.CODE)
    View code(HttpServletRequest request, HttpServletResponse response) {
        return steps.at(IdentityPage.CODE, request)
                .map(person -> Views.html(
                        shell -> Views.TEMPLATES.organizationCode(shell, new IdentityPage.Code(new FormProblems()))))
                .orElseGet(() -> elsewhere(request, response));
    }

    @PostMapping(IdentityPage.CODE)
    View code(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<UserDetails> person = steps.at(IdentityPage.CODE, request);
        if (person.isEmpty()) {
            return elsewhere(request, response);
        }
        String typed = code.replaceAll("\\s", "");
        if (typed.isEmpty()) {
            return codeRefused("请输入 6 位动态口令，或者一个恢复码。");
        }
        return switch (checking.check(id(person.get()), person.get().getUsername(), typed)) {
            case Check.Passed() -> Views.redirect(steps.finish(person.get(), request, response));
            case Check.Wrong() -> codeRefused("动态口令不对，或者已经用过；请等下一个 6 位数字出现后再输入，并检查手机时间是否准确。");
            case Check.Locked(var until) -> codeRefused(SignInAttempts.paused(until, clock));
        };
    }

    private static View codeRefused(String sentence) {
        IdentityPage.Code page = new IdentityPage.Code(new FormProblems().add("code", sentence));
        return Views.refused(shell -> Views.TEMPLATES.organizationCode(shell, page));
    }

    @GetMapping(IdentityPage.ENROL)
    View enrol(HttpServletRequest request, HttpServletResponse response) {
        return steps.at(IdentityPage.ENROL, request)
                .map(person -> enrolment(person, enrolling.propose(), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationEnrol(shell, page)))
                .orElseGet(() -> elsewhere(request, response));
    }

    @PostMapping(IdentityPage.ENROL)
    View enrol(
            @RequestParam(defaultValue = "") String proposal,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UserDetails> waiting = steps.at(IdentityPage.ENROL, request);
        if (waiting.isEmpty()) {
            return elsewhere(request, response);
        }
        UserDetails person = waiting.get();
        String typed = code.replaceAll("\\s", "");
        return switch (enrolling.enrolAndSignIn(id(person), person.getUsername(), proposal, typed)) {
            case Enrolment.Done(var codes) -> {
                String next = steps.finish(person, request, response);
                yield Views.html(
                        shell -> Views.TEMPLATES.organizationRecovery(shell, new IdentityPage.Recovery(codes, next)));
            }
            case Enrolment.WrongCode() -> {
                FormProblems problems = new FormProblems().add("code", IdentityPage.WRONG_CODE);
                String again = enrolling.secret(proposal).isEmpty() ? enrolling.propose() : proposal;
                IdentityPage.Enrol page = enrolment(person, again, problems);
                yield Views.refused(shell -> Views.TEMPLATES.organizationEnrol(shell, page));
            }
        };
    }

    private IdentityPage.Enrol enrolment(UserDetails person, String proposal, FormProblems problems) {
        return IdentityPage.Enrol.of(person.getUsername(), proposal, enrolling.secret(proposal), problems);
    }

    private View elsewhere(HttpServletRequest request, HttpServletResponse response) {
        return Views.redirect(steps.next(request, response));
    }

    private UUID id(UserDetails person) {
        return jdbc.sql("select id from staff where login = :login")
                .param("login", person.getUsername())
                .query(UUID.class)
                .single();
    }
}
