package cn.yangguang.organization.identity;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.identity.Enrolling.Enrolment;
import cn.yangguang.organization.identity.KeepingOwnFactor.Kept;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own second factor: compulsory for the three administrators, open to everybody. */
@Controller
class OwnFactorPages {

    private static final String PATH = "/desk/second-factor";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final KeepingOwnFactor keeping;
    private final Enrolling enrolling;
    private final SecondFactors factors;
    private final Clock clock;

    OwnFactorPages(KeepingOwnFactor keeping, Enrolling enrolling, SecondFactors factors, Clock clock) {
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.factors = factors;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        IdentityPage.Own page = page(actor, enrolling.propose(), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.organizationSecondFactor(shell, page));
    }

    @PostMapping(PATH)
    View enrol(
            Actor actor,
            @RequestParam(defaultValue = "") String proposal,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password) {
        return switch (keeping.enrol(actor, proposal, code.replaceAll("\\s", ""), password)) {
            case Kept.Refused(FormProblems problems) -> {
                String again = enrolling.secret(proposal).isEmpty() ? enrolling.propose() : proposal;
                yield refused(page(actor, again, problems));
            }
            case Kept.Done(Enrolment.Done(var codes)) ->
                Views.html(
                        shell -> Views.TEMPLATES.organizationRecovery(shell, new IdentityPage.Recovery(codes, PATH)));
            case Kept.Removed() -> Views.redirect(PATH);
        };
    }

    @PostMapping(PATH + "/remove")
    View remove(Actor actor, @RequestParam(defaultValue = "") String removing) {
        return switch (keeping.remove(actor, removing)) {
            case Kept.Refused(FormProblems problems) -> refused(page(actor, enrolling.propose(), problems));
            case Kept.Done _, Kept.Removed _ -> Views.redirect(PATH, "已停用动态口令，以后登录只用口令。");
        };
    }

    private static View refused(IdentityPage.Own page) {
        return Views.refused(shell -> Views.TEMPLATES.organizationSecondFactor(shell, page));
    }

    private IdentityPage.Own page(Actor actor, String proposal, FormProblems problems) {
        Optional<SecondFactors.Enrolled> enrolled = factors.find(actor.staff());
        String words = enrolled.map(one -> "已于" + DAY.format(one.since().atZone(clock.getZone())) + "绑定手机验证器，还有 "
                        + one.recoveryCodes() + " 个恢复码没有用过。")
                .orElse("");
        IdentityPage.Enrol enrol =
                IdentityPage.Enrol.of(keeping.login(actor), proposal, enrolling.secret(proposal), problems);
        @Nullable
        Field asked = enrolled.isEmpty() || actor.administrator()
                ? null
                : problems.on(
                        Field.password("removing", "登录口令").mustBeAnswered().autocomplete("current-password"));
        return new IdentityPage.Own(words, actor.administrator(), enrol, asked);
    }
}
