package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own password. */
@Controller
class PasswordPages {

    static final String PATH = "/desk/password";

    private final ChangingPassword changing;
    private final Staff staff;

    PasswordPages(ChangingPassword changing, Staff staff) {
        this.changing = changing;
        this.staff = staff;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        PasswordPage page = page(actor, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.organizationPassword(shell, page));
    }

    @PostMapping(PATH)
    View change(
            Actor actor,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String again,
            HttpSession session) {
        PasswordForm form = new PasswordForm(oldPassword, newPassword, again);
        FormProblems problems = changing.change(actor, form, session.getId());
        if (problems.isEmpty()) {
            return Views.redirect("/desk", "口令已修改，下次登录请用新口令；在别处的登录已全部退出。");
        }
        PasswordPage page = page(actor, problems);
        return Views.refused(shell -> Views.TEMPLATES.organizationPassword(shell, page));
    }

    private PasswordPage page(Actor actor, FormProblems problems) {
        boolean forced = staff.find(actor.staff()).orElseThrow().mustChange();
        List<Field> fields = List.of(
                Field.password("oldPassword", "原口令").mustBeAnswered().autocomplete("current-password"),
                Field.password("newPassword", "新口令")
                        .mustBeAnswered()
                        .autocomplete("new-password")
                        .hint("至少 " + Passwords.SHORTEST + " 个字符，可以是一句自己记得住的话；不含用户名，不只是数字。"),
                Field.password("again", "再输一遍新口令").mustBeAnswered().autocomplete("new-password"));
        return new PasswordPage(forced, problems, problems.on(fields));
    }
}
