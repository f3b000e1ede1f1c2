package cn.yangguang.organization.staff;

import cn.yangguang.organization.identity.FormerPasswords;
import cn.yangguang.organization.identity.OwnPassword;
import cn.yangguang.organization.identity.SecurityPolicies;
import cn.yangguang.organization.identity.SecurityPolicy;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.Sessions;
import cn.yangguang.web.forms.FormProblems;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their own password, knowing the old one; guessing the old one counts as a failed sign-in. */
@Component
class ChangingPassword {

    private final Staff staff;
    private final PasswordEncoder encoder;
    private final OwnPassword ownPassword;
    private final FormerPasswords formers;
    private final SecurityPolicies policies;
    private final Sessions sessions;
    private final Deeds deeds;

    ChangingPassword(
            Staff staff,
            PasswordEncoder encoder,
            OwnPassword ownPassword,
            FormerPasswords formers,
            SecurityPolicies policies,
            Sessions sessions,
            Deeds deeds) {
        this.staff = staff;
        this.encoder = encoder;
        this.ownPassword = ownPassword;
        this.formers = formers;
        this.policies = policies;
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
    FormProblems change(UUID person, PasswordForm form, String session) {
        StaffMember member = staff.lock(person).orElseThrow();
        FormProblems problems = new FormProblems();
        ownPassword.problem(person, form.oldPassword()).ifPresent(sentence -> problems.add("oldPassword", sentence));
        if (!problems.isEmpty()) {
            return problems;
        }
        SecurityPolicy policy = policies.now();
        form.check(member.login(), policy.shortestPassword(), problems);
        if (problems.isEmpty() && formers.include(person, form.newPassword(), policy.formerPasswords())) {
            problems.add("newPassword", "新口令与最近 " + policy.formerPasswords() + " 次用过的口令相同，请换一个。");
        }
        if (problems.isEmpty()) {
            formers.keepPresent(person);
            staff.password(person, Passwords.encoded(encoder, form.newPassword()), false);
            sessions.endOthers(member.login(), session);
            deeds.recordPersonal(person, "staff.password-changed", person, member.state());
        }
        return problems;
    }
}
