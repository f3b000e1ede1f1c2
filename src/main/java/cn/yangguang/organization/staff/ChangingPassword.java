package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.Sessions;
import cn.yangguang.web.SignInAttempts;
import cn.yangguang.web.forms.FormProblems;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their own password, knowing the old one; guessing the old one counts as a failed sign-in. */
@Component
class ChangingPassword {

    private final Staff staff;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Deeds deeds;

    ChangingPassword(Staff staff, PasswordEncoder encoder, SignInAttempts attempts, Sessions sessions, Deeds deeds) {
        this.staff = staff;
        this.encoder = encoder;
        this.attempts = attempts;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /**
     * What is wrong, by field; nothing where the password was changed. Then the person's other sessions end, and where
     * guessing locked the name, all of them.
     *
     * @param session the one from which it is changed, which goes on
     */
    @Transactional
    FormProblems change(Actor actor, PasswordForm form, String session) {
        StaffMember member = staff.find(actor.staff()).orElseThrow();
        FormProblems problems = new FormProblems();
        if (attempts.lockedUntil(member.login()).isPresent()) {
            return problems.add("oldPassword", "输错次数太多，请 15 分钟后再试。");
        }
        if (!encoder.matches(form.oldPassword(), staff.password(member.id()))) {
            attempts.failed(member.login()).ifPresent(until -> sessions.endAll(member.login()));
            return problems.add("oldPassword", "原口令不对，请重新输入。");
        }
        form.check(member.login(), problems);
        if (problems.isEmpty()) {
            staff.password(member.id(), Passwords.encoded(encoder, form.newPassword()), false);
            sessions.endOthers(member.login(), session);
            deeds.recordPersonal(member.id(), "staff.password-changed", member.id(), member.state());
        }
        return problems;
    }
}
