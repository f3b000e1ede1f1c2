package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.identity.SecondFactors;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.Sessions;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator gives and takes roles, unlocks names and resets second factors. */
@Component
class GuardingStaff {

    private final Staff staff;
    private final ReachedAccounts accounts;
    private final SignInLocks locks;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Deeds deeds;

    GuardingStaff(
            Staff staff,
            ReachedAccounts accounts,
            SignInLocks locks,
            SecondFactors factors,
            Sessions sessions,
            Deeds deeds) {
        this.staff = staff;
        this.accounts = accounts;
        this.locks = locks;
        this.factors = factors;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /** Gives a role; whoever becomes an administrator signs in again, with a second factor. */
    @Transactional
    Edit grant(Actor actor, UUID id, Role role, Unit at) {
        Optional<StaffMember> member = accounts.others(actor, id, Act.GRANT_ROLES);
        if (member.isEmpty() || !Permissions.may(actor, Act.GRANT_ROLES, at)) {
            return new Edit.NotAllowed();
        }
        Optional<String> obstacle = clash(member.get(), role).or(() -> misplaced(role, at));
        if (obstacle.isPresent()) {
            return new Edit.Refused(new FormProblems().add("role", obstacle.get()));
        }
        staff.grant(id, role, at.id());
        if (role.administrator()) {
            sessions.endAll(member.get().login());
        }
        return new Edit.Saved(saved(actor, "staff.grant", id));
    }

    /** The three administrators are separate people: none of them does any other work in the system. */
    private static Optional<String> clash(StaffMember member, Role role) {
        return member.roles().stream()
                .map(StaffMember.Held::role)
                .filter(held -> held != role && (held.administrator() || role.administrator()))
                .findFirst()
                .map(held -> "“" + role.label() + "”与已有的“" + held.label() + "”不能由同一人担任；请先取消后者，或另设账号。");
    }

    /** The journal is one for the whole house, and so is who reads it. */
    private Optional<String> misplaced(Role role, Unit at) {
        return role == Role.AUDITOR && !staff.tree().roots().contains(at)
                ? Optional.of("日志不分单位，“审计员”只能设在最上级单位。")
                : Optional.empty();
    }

    @Transactional
    Edit revoke(Actor actor, UUID id, Role role, Unit at) {
        if (accounts.others(actor, id, Act.GRANT_ROLES).isEmpty() || !Permissions.may(actor, Act.GRANT_ROLES, at)) {
            return new Edit.NotAllowed();
        }
        staff.revoke(id, role, at.id());
        return new Edit.Saved(saved(actor, "staff.revoke", id));
    }

    @Transactional
    Edit unlock(Actor actor, UUID id) {
        Optional<StaffMember> member = accounts.others(actor, id, Act.EDIT_SECURITY);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        locks.forget(member.get().login());
        return new Edit.Saved(saved(actor, "staff.unlock", id));
    }

    /** For who has lost telephone and recovery codes: an administrator ties a new one at the next sign-in. */
    @Transactional
    Edit resetFactor(Actor actor, UUID id) {
        Optional<StaffMember> member = accounts.others(actor, id, Act.EDIT_SECURITY);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        factors.remove(id);
        sessions.endAll(member.get().login());
        return new Edit.Saved(saved(actor, "second-factor.reset", id));
    }

    private StaffMember saved(Actor actor, String act, UUID id) {
        StaffMember member = staff.find(id).orElseThrow();
        deeds.recordPersonal(actor.staff(), act, id, member.state());
        return member;
    }
}
