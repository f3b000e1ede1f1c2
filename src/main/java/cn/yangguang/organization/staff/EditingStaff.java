package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.Sessions;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, changes and closes accounts. Nobody changes the rights of their own account, and nobody reaches an account
 * that holds rights where they themselves may not give any.
 */
@Component
class EditingStaff {

    private final Staff staff;
    private final SignInLocks locks;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Deeds deeds;

    EditingStaff(Staff staff, SignInLocks locks, PasswordEncoder encoder, Sessions sessions, Deeds deeds) {
        this.staff = staff;
        this.locks = locks;
        this.encoder = encoder;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /** What became of an edit. */
    sealed interface Edit {
        record Saved(StaffMember member) implements Edit {}

        /** The account has a new password, to be shown this once. */
        record Made(StaffMember member, String password) implements Edit {}

        record Refused(FormProblems problems) implements Edit {}

        record NotAllowed() implements Edit {}
    }

    @Transactional
    Edit add(Actor actor, StaffForm form) {
        FormProblems problems = form.problems();
        Optional<Unit> unit = form.unit(staff.tree(), problems);
        if (!problems.isEmpty() || unit.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (!Permissions.may(actor, Act.EDIT_STAFF, unit.get())) {
            return new Edit.NotAllowed();
        }
        UUID id = UUID.randomUUID();
        String password = Passwords.make();
        if (!staff.add(
                id, form.loginTyped(), form.nameTyped(), unit.get().id(), Passwords.encoded(encoder, password))) {
            return new Edit.Refused(problems.add("login", "用户名“" + form.loginTyped() + "”已有人使用，请换一个。"));
        }
        keepPhone(id, form);
        form.roleTyped().ifPresent(role -> staff.grant(id, role, unit.get().id()));
        return new Edit.Made(saved(actor, "staff.add", id), password);
    }

    @Transactional
    Edit change(Actor actor, UUID id, StaffForm form) {
        FormProblems problems = form.withoutLogin().problems();
        Optional<Unit> unit = form.unit(staff.tree(), problems);
        if (!problems.isEmpty() || unit.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (reached(actor, id).isEmpty() || !Permissions.may(actor, Act.EDIT_STAFF, unit.get())) {
            return new Edit.NotAllowed();
        }
        staff.change(id, form.nameTyped(), unit.get().id());
        keepPhone(id, form);
        return new Edit.Saved(saved(actor, "staff.change", id));
    }

    @Transactional
    Edit grant(Actor actor, UUID id, Role role, Unit at) {
        Optional<StaffMember> member = others(actor, id);
        if (member.isEmpty() || !Permissions.may(actor, Act.EDIT_STAFF, at)) {
            return new Edit.NotAllowed();
        }
        Optional<String> clash = clash(member.get(), role);
        if (clash.isPresent()) {
            return new Edit.Refused(new FormProblems().add("role", clash.get()));
        }
        staff.grant(id, role, at.id());
        return new Edit.Saved(saved(actor, "staff.grant", id));
    }

    /** The three administrators are separate people: whoever audits or runs the system does no other work in it. */
    private static Optional<String> clash(StaffMember member, Role role) {
        return member.roles().stream()
                .map(StaffMember.Held::role)
                .filter(held -> held != role && (alone(held) || alone(role)))
                .findFirst()
                .map(held -> "“" + role.label() + "”与已有的“" + held.label() + "”不能由同一人担任；请先取消后者，或另设账号。");
    }

    private static boolean alone(Role role) {
        return role == Role.SYSTEM_ADMIN || role == Role.AUDITOR;
    }

    @Transactional
    Edit revoke(Actor actor, UUID id, Role role, Unit at) {
        if (others(actor, id).isEmpty() || !Permissions.may(actor, Act.EDIT_STAFF, at)) {
            return new Edit.NotAllowed();
        }
        staff.revoke(id, role, at.id());
        return new Edit.Saved(saved(actor, "staff.revoke", id));
    }

    @Transactional
    Edit disable(Actor actor, UUID id, boolean disabled) {
        Optional<StaffMember> member = others(actor, id);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        staff.disable(id, disabled);
        if (disabled) {
            sessions.endAll(member.get().login());
        }
        return new Edit.Saved(saved(actor, disabled ? "staff.disable" : "staff.enable", id));
    }

    @Transactional
    Edit unlock(Actor actor, UUID id) {
        Optional<StaffMember> member = others(actor, id);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        locks.forget(member.get().login());
        return new Edit.Saved(saved(actor, "staff.unlock", id));
    }

    /** Makes a new password for somebody who forgot theirs. */
    @Transactional
    Edit remakePassword(Actor actor, UUID id) {
        Optional<StaffMember> member = others(actor, id);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        String password = Passwords.make();
        staff.password(id, Passwords.encoded(encoder, password), true);
        sessions.endAll(member.get().login());
        return new Edit.Made(saved(actor, "staff.password-made", id), password);
    }

    private void keepPhone(UUID id, StaffForm form) {
        if (!form.phoneTyped().isEmpty()) {
            staff.phone(id, form.phoneTyped());
        }
    }

    private Optional<StaffMember> others(Actor actor, UUID id) {
        return actor.staff().equals(id) ? Optional.empty() : reached(actor, id);
    }

    /**
     * The account, locked so that two who give it roles at once cannot join what must be apart; nothing unless the actor
     * may keep it: at its unit and everywhere it holds a role.
     */
    private Optional<StaffMember> reached(Actor actor, UUID id) {
        return staff.lock(id)
                .filter(member -> Permissions.may(actor, Act.EDIT_STAFF, member.unit()))
                .filter(member ->
                        member.roles().stream().allMatch(held -> Permissions.may(actor, Act.EDIT_STAFF, held.at())));
    }

    private StaffMember saved(Actor actor, String act, UUID id) {
        StaffMember member = staff.find(id).orElseThrow();
        deeds.recordPersonal(actor.staff(), act, id, member.state());
        return member;
    }
}
