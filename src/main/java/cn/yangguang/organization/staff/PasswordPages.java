package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.identity.SecurityPolicies;
import cn.yangguang.web.SignInSteps;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own password; also as a step of signing in, for an administrator who has yet to get a second factor. */
@Controller
class PasswordPages {

    static final String PATH = "/desk/password";

    /** Before the second factor, so that whoever made the password cannot be the one who ties a telephone to it. */
    static final String STEP = "/sign-in/password";

    private final ChangingPassword changing;
    private final SecurityPolicies policies;
    private final Staff staff;
    private final SignInSteps steps;

    PasswordPages(ChangingPassword changing, SecurityPolicies policies, Staff staff, SignInSteps steps) {
        this.changing = changing;
        this.policies = policies;
        this.staff = staff;
        this.steps = steps;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        PasswordPage page = page(PATH, staff.find(actor.staff()).orElseThrow(), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.organizationPassword(shell, page));
    }

    @PostMapping(PATH)
    View change(Actor actor, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        StaffMember member = staff.find(actor.staff()).orElseThrow();
        FormProblems problems = changing.change(
                member.id(), PasswordForm.of(typed), request.getSession().getId());
        return problems.isEmpty()
                ? Views.redirect("/desk", "口令已修改，下次登录请用新口令；在别处的登录已全部退出。")
                : refused(page(PATH, member, problems));
    }

    @GetMapping(STEP)
    View step(HttpServletRequest request, HttpServletResponse response) {
        return waiting(request)
                .map(member -> page(STEP, member, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationPassword(shell, page)))
                .orElseGet(() -> Views.redirect(steps.next(request, response)));
    }

    @PostMapping(STEP)
    View step(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffMember> waiting = waiting(request);
        if (waiting.isEmpty()) {
            return Views.redirect(steps.next(request, response));
        }
        StaffMember member = waiting.get();
        FormProblems problems = changing.change(
                member.id(), PasswordForm.of(typed), request.getSession().getId());
        if (!problems.isEmpty()) {
            return refused(page(STEP, member, problems));
        }
        steps.passwordChanged(request);
        return Views.redirect(steps.next(request, response), "口令已修改，下次登录请用新口令。");
    }

    private Optional<StaffMember> waiting(HttpServletRequest request) {
        return steps.at(STEP, request).flatMap(person -> staff.find(person.getUsername()));
    }

    private static View refused(PasswordPage page) {
        return Views.refused(shell -> Views.TEMPLATES.organizationPassword(shell, page));
    }

    private PasswordPage page(String action, StaffMember member, FormProblems problems) {
        List<Field> fields = List.of(
                Field.password("oldPassword", "原口令").mustBeAnswered().autocomplete("current-password"),
                Field.password("newPassword", "新口令")
                        .mustBeAnswered()
                        .autocomplete("new-password")
                        .hint("至少 " + policies.now().shortestPassword() + " 个字符，可以是一句自己记得住的话；不含用户名，不只是数字，不与近几次用过的相同。"),
                Field.password("again", "再输一遍新口令").mustBeAnswered().autocomplete("new-password"));
        return new PasswordPage(action, member.mustChange(), problems, problems.on(fields));
    }
}
