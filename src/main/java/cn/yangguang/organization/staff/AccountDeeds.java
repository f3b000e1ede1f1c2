package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.forms.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be done to an account, each with what follows from it. */
@Component
class AccountDeeds {

    private final SignInLocks locks;

    AccountDeeds(SignInLocks locks) {
        this.locks = locks;
    }

    static List<StaffPage.HeldRole> roles(StaffMember member) {
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

    /** What this administrator may do to the account, each with what follows from it. */
    List<Confirmation> of(Actor actor, StaffMember member) {
        List<Confirmation> deeds = new ArrayList<>();
        boolean keeps = ReachedAccounts.covers(actor, member, Act.EDIT_STAFF);
        boolean guards = ReachedAccounts.covers(actor, member, Act.EDIT_SECURITY);
        if (guards && locks.lockedUntil(member.login()).isPresent()) {
            deeds.add(new Confirmation("解除锁定", "解除后可以立即登录；请先确认是本人输错了口令。", path(member, "unlock"), "解除锁定"));
        }
        if (guards && member.secondFactor()) {
            deeds.add(new Confirmation(
                    "重置动态口令", "手机和恢复码都丢失时使用；请先确认是本人。已登录的立即退出，原手机和恢复码失效。", path(member, "factor"), "重置动态口令"));
        }
        if (keeps) {
            deeds.add(new Confirmation(
                    "重置口令", "原口令立即失效，已登录的立即退出；新口令只显示一次，本人首次登录后须修改。", path(member, "password"), "重置口令"));
        }
        if (keeps && member.disabled()) {
            deeds.add(new Confirmation("启用账号", "启用后可以用原口令登录。", path(member, "enable"), "启用账号"));
        }
        if ((keeps || guards) && !member.disabled()) {
            deeds.add(new Confirmation("停用账号", "停用后不能登录，已登录的立即退出；可以由系统管理员再启用。", path(member, "disable"), "停用账号"));
        }
        return deeds;
    }

    private static String path(StaffMember member, String deed) {
        return "/desk/staff/" + member.id() + "/" + deed;
    }
}
