package cn.yangguang.organization.mailbox;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own mail. */
@Controller
class MailboxPages {

    private static final String PATH = "/desk/mail";

    private final Mailboxes mailboxes;

    MailboxPages(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        FormProblems none = new FormProblems();
        MailboxPage page = new MailboxPage(
                none, MailboxForm.of(mailboxes.of(actor.staff())).fields(none));
        return Views.html(shell -> Views.TEMPLATES.organizationMailbox(shell, page));
    }

    @PostMapping(PATH)
    View write(
            Actor actor,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String address) {
        MailboxForm form = new MailboxForm(wanted, address);
        FormProblems problems = form.problems();
        if (!problems.isEmpty()) {
            MailboxPage page = new MailboxPage(problems, form.fields(problems));
            return Views.refused(shell -> Views.TEMPLATES.organizationMailbox(shell, page));
        }
        mailboxes.write(actor, form.kept());
        return Views.redirect(PATH, form.kept().isEmpty() ? "已保存：只在平台上提醒，不发邮件。" : "已保存：有提醒时发邮件到 " + form.kept() + "。");
    }
}
