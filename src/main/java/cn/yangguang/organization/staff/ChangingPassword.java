package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.SignInAttempts;
import cn.yangguang.web.forms.FormProblems;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their own password, knowing the old one; guessing the old one counts as a failed sign-in. */
@Component
class ChangingPassword {

    private final Staff staff;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final Deeds deeds;

    ChangingPassword(Staff staff, PasswordEncoder encoder, SignInAttempts attempts, Deeds deeds) {
        this.staff = staff;
        this.encoder = encoder;
        this.attempts = attempts;
        this.deeds = deeds;
    }

    /** What is wrong, by field; nothing where the password was changed. */
    @Transactional
    FormProblems change(Actor actor, String old, String chosen, String again) {
        FormProblems problems = new FormProblems();
        StaffMember member = staff.find(actor.staff()).orElseThrow();
        if (attempts.lockedUntil(member.login()).isPresent()) {
            return problems.add("oldPassword", "输错次数太多，请 15 分钟后再试。");
        }
        if (!encoder.matches(old, staff.password(member.id()))) {
            attempts.failed(member.login());
            return problems.add("oldPassword", "原口令不对，请重新输入。");
        }
        Passwords.problem(chosen, member.login()).ifPresent(sentence -> problems.add("newPassword", sentence));
        if (chosen.equals(old)) {
            problems.add("newPassword", "新口令与原口令相同，请换一个。");
        }
        if (!chosen.equals(again)) {
            problems.add("again", "两次输入的新口令不一致，请重新输入。");
        }
        if (problems.isEmpty()) {
            staff.password(member.id(), Objects.requireNonNull(encoder.encode(chosen)), false);
            deeds.recordPersonal(member.id(), "staff.password-changed", member.id(), member.state());
        }
        return problems;
    }
}
