package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the security administrator does to an account: roles, locks, the second factor. */
@Controller
class GuardPages {

    private final Staff staff;
    private final GuardingStaff guarding;
    private final AccountPage account;

    GuardPages(Staff staff, GuardingStaff guarding, AccountPage account) {
        this.staff = staff;
        this.guarding = guarding;
        this.account = account;
    }

    @PostMapping("/desk/staff/{id}/grant")
    View grant(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String at) {
        return held(actor, id, role, at, true);
    }

    @PostMapping("/desk/staff/{id}/revoke")
    View revoke(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String at) {
        return held(actor, id, role, at, false);
    }

    private View held(Actor actor, UUID id, String typedRole, String typedUnit, boolean given) {
        Optional<Role> role = StaffForm.role(typedRole);
        Optional<Unit> unit = StaffForm.unit(staff.tree(), typedUnit);
        return account.after(
                actor,
                id,
                Set.of(Act.GRANT_ROLES),
                () -> role.isEmpty() || unit.isEmpty()
                        ? new Edit.Refused(new FormProblems().add("at", "请选择角色和单位。"))
                        : given
                                ? guarding.grant(actor, id, role.get(), unit.get())
                                : guarding.revoke(actor, id, role.get(), unit.get()),
                null,
                given ? "已增加角色。" : "已取消角色。");
    }

    @PostMapping("/desk/staff/{id}/unlock")
    View unlock(Actor actor, @PathVariable UUID id) {
        return account.after(
                actor, id, Set.of(Act.EDIT_SECURITY), () -> guarding.unlock(actor, id), null, "已解除锁定，可以立即登录。");
    }

    @PostMapping("/desk/staff/{id}/factor")
    View resetFactor(Actor actor, @PathVariable UUID id) {
        return account.after(
                actor,
                id,
                Set.of(Act.EDIT_SECURITY),
                () -> guarding.resetFactor(actor, id),
                null,
                "已重置动态口令，在各处的登录已全部退出；管理员下次登录时重新绑定手机。");
    }
}
