package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.identity.FormerPasswords;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.Sessions;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator opens, changes and closes accounts; an account that is opened holds no rights. */
@Component
class EditingStaff {

    private final Staff staff;
    private final ReachedAccounts accounts;
    private final FormerPasswords formers;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Deeds deeds;

    EditingStaff(
            Staff staff,
            ReachedAccounts accounts,
            FormerPasswords formers,
            PasswordEncoder encoder,
            Sessions sessions,
            Deeds deeds) {
        this.staff = staff;
        this.accounts = accounts;
        this.formers = formers;
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

        /** Somebody changed the account since it was shown; nothing was stored. */
        record Overtaken(StaffMember now) implements Edit {}

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
        keepRest(id, form);
        return new Edit.Made(saved(actor, "staff.add", id), password);
    }

    @Transactional
    Edit change(Actor actor, UUID id, StaffForm form) {
        FormProblems problems = form.withoutLogin().problems();
        Optional<Unit> unit = form.unit(staff.tree(), problems);
        if (!problems.isEmpty() || unit.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (accounts.reached(actor, id, Act.EDIT_STAFF).isEmpty()
                || !Permissions.may(actor, Act.EDIT_STAFF, unit.get())) {
            return new Edit.NotAllowed();
        }
        StaffMember now = staff.lock(id).orElseThrow();
        if (now.version() != form.version()) {
            return new Edit.Overtaken(now);
        }
        staff.change(id, form.nameTyped(), unit.get().id());
        keepRest(id, form);
        return new Edit.Saved(saved(actor, "staff.change", id));
    }

    /** Whoever keeps accounts or guards them may close one; only who keeps them opens it again. */
    @Transactional
    Edit disable(Actor actor, UUID id, boolean disabled) {
        Optional<StaffMember> member = accounts.others(actor, id, Act.EDIT_STAFF);
        if (member.isEmpty() && disabled) {
            member = accounts.others(actor, id, Act.EDIT_SECURITY);
        }
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        staff.disable(id, disabled);
        if (disabled) {
            sessions.endAll(member.get().login());
        }
        return new Edit.Saved(saved(actor, disabled ? "staff.disable" : "staff.enable", id));
    }

    /** Makes a new password for somebody who forgot theirs. */
    @Transactional
    Edit remakePassword(Actor actor, UUID id) {
        Optional<StaffMember> member = accounts.others(actor, id, Act.EDIT_STAFF);
        if (member.isEmpty()) {
            return new Edit.NotAllowed();
        }
        String password = Passwords.make();
        formers.keepPresent(id);
        staff.password(id, Passwords.encoded(encoder, password), true);
        sessions.endAll(member.get().login());
        return new Edit.Made(saved(actor, "staff.password-made", id), password);
    }

    private void keepRest(UUID id, StaffForm form) {
        staff.expire(id, form.endTyped().orElse(null));
        if (!form.phoneTyped().isEmpty()) {
            staff.phone(id, form.phoneTyped());
        }
    }

    private StaffMember saved(Actor actor, String act, UUID id) {
        StaffMember member = staff.find(id).orElseThrow();
        deeds.recordPersonal(actor.staff(), act, id, member.state());
        return member;
    }
}
