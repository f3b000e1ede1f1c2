package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws up what a page shows of an account. */
@Component
class AccountPage {

    private final Staff staff;
    private final SignInLocks locks;

    AccountPage(Staff staff, SignInLocks locks) {
        this.staff = staff;
        this.locks = locks;
    }

    StaffPage.Row row(StaffMember member) {
        String roles = member.roles().stream()
                .map(held -> held.at().equals(member.unit())
                        ? held.role().label()
                        : held.role().label() + "（" + held.at().name() + "）")
                .collect(Collectors.joining("、"));
        return new StaffPage.Row(
                member.id(), member.login(), member.name(), member.unit().name(), roles, state(member));
    }

    private Badge state(StaffMember member) {
        if (member.disabled()) {
            return new Badge("已停用", Badge.Lamp.PLAIN);
        }
        if (locks.lockedUntil(member.login()).isPresent()) {
            return new Badge("已锁定", Badge.Lamp.BAD);
        }
        return member.mustChange() ? new Badge("待改口令", Badge.Lamp.SOON) : new Badge("正常", Badge.Lamp.GOOD);
    }

    StaffPage.Show show(Actor actor, StaffMember member, StaffForm form, FormProblems problems) {
        boolean self = actor.staff().equals(member.id());
        boolean mayEdit = Permissions.may(actor, Act.EDIT_STAFF, member.unit())
                && member.roles().stream().allMatch(held -> Permissions.may(actor, Act.EDIT_STAFF, held.at()));
        Reach reach = Reach.of(actor, Act.EDIT_STAFF);
        List<Unit> units = staff.tree().all().stream()
                .filter(unit -> reach.covers(unit.path()))
                .toList();
        return new StaffPage.Show(
                member.id(),
                member.login(),
                member.name(),
                member.phone(),
                state(member),
                mayEdit,
                self,
                problems,
                problems.on(form.fields(false, units)),
                roles(member),
                problems.on(grant(member, units)),
                deeds(member));
    }

    private static List<Field> grant(StaffMember member, List<Unit> units) {
        return List.of(
                Field.select("role", "增加角色", StaffForm.roles()),
                Field.select("at", "在哪个单位", StaffForm.units(units))
                        .value(member.unit().id().toString()));
    }

    private static List<StaffPage.HeldRole> roles(StaffMember member) {
        return member.roles().stream()
                .map(held -> new StaffPage.HeldRole(
                        held.role().label(),
                        held.at().name(),
                        new Confirmation(
                                "取消“" + held.role().label() + "”",
                                "取消后，" + member.name() + "不再是" + held.at().name() + "的“"
                                        + held.role().label() + "”；可以重新增加。",
                                path(member, "revoke"),
                                "取消这个角色",
                                Map.of(
                                        "role",
                                        held.role().name(),
                                        "at",
                                        held.at().id().toString()))))
                .toList();
    }

    private List<Confirmation> deeds(StaffMember member) {
        List<Confirmation> deeds = new ArrayList<>();
        if (locks.lockedUntil(member.login()).isPresent()) {
            deeds.add(new Confirmation("解除锁定", "解除后可以立即登录；请先确认是本人输错了口令。", path(member, "unlock"), "解除锁定"));
        }
        deeds.add(new Confirmation("重置口令", "原口令立即失效，已登录的立即退出；新口令只显示一次，本人首次登录后须修改。", path(member, "password"), "重置口令"));
        deeds.add(
                member.disabled()
                        ? new Confirmation("启用账号", "启用后可以用原口令登录。", path(member, "enable"), "启用账号")
                        : new Confirmation("停用账号", "停用后不能登录，已登录的立即退出；可以再启用。", path(member, "disable"), "停用账号"));
        return deeds;
    }

    private static String path(StaffMember member, String deed) {
        return "/desk/staff/" + member.id() + "/" + deed;
    }
}
