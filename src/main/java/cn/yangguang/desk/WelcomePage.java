package cn.yangguang.desk;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import java.util.ArrayList;
import java.util.List;

/**
 * Where those land who have no part in the duties themselves: what they can do instead.
 *
 * @param sentence why nothing is due from them
 * @param awaiting what waits for them all the same
 */
public record WelcomePage(String sentence, List<Awaiting> awaiting, List<Way> ways) {

    public WelcomePage {
        awaiting = List.copyOf(awaiting);
        ways = List.copyOf(ways);
    }

    /** One thing that can be done, and where. */
    public record Way(String title, String path, String words) {}

    static WelcomePage of(Actor actor, UnitTree tree, List<Awaiting> awaiting) {
        List<Way> ways = new ArrayList<>();
        if (!Reach.of(actor, Act.READ_PUBLICATIONS).isEmpty()) {
            ways.add(new Way("信息发布", "/desk/publications", "查看政府信息办到哪一步，办理等您办的。"));
        }
        if (!Reach.of(actor, Act.READ_UNITS).isEmpty()) {
            ways.add(new Way("单位", "/desk/units", "查找单位，查看名称、简称、曾用名和上下级。"));
        }
        if (!Reach.of(actor, Act.EDIT_UNITS).places(tree).isEmpty()) {
            ways.add(new Way("导入、导出单位", "/desk/units/exchange", "用一张表格成批维护单位。"));
        }
        if (!Reach.of(actor, Act.EDIT_GROUPS).places(tree).isEmpty()) {
            ways.add(new Way("统称与成员", "/desk/groups", "设定“各镇街”“各部门”指哪些单位。"));
        }
        if (!Reach.of(actor, Act.READ_STAFF).isEmpty()) {
            ways.add(new Way("人员", "/desk/staff", staff(actor)));
        }
        if (!Reach.of(actor, Act.EDIT_SECURITY).isEmpty()) {
            ways.add(new Way("长期未登录的账号", "/desk/staff?kind=STALE", "看看谁的账号长期没有人用，该停用的停用。"));
            ways.add(new Way("安全策略", "/desk/security", "口令的长度和更换期限，自动退出的时间。"));
        }
        if (Permissions.mayForAll(actor, Act.READ_JOURNAL, tree)) {
            ways.add(new Way("日志", "/desk/journal", "查阅谁在什么时间做了什么，导出，核对记录有没有被改动。"));
        }
        ways.add(new Way("工作日历", "/desk/calendar", "查看法定工作日和节假日，推算期限。"));
        ways.add(new Way("动态口令", "/desk/second-factor", "绑定或更换手机验证器，重新生成恢复码。"));
        ways.add(new Way("修改口令", "/desk/password", "换一个新口令；在别处的登录随之退出。"));
        return new WelcomePage(sentence(actor, awaiting), awaiting, ways);
    }

    private static String sentence(Actor actor, List<Awaiting> awaiting) {
        if (actor.grants().isEmpty()) {
            return actor.name() + "，您的账号还没有角色；需要办理事项时，请联系安全管理员授予。";
        }
        return awaiting.isEmpty() ? actor.name() + "，您的账号不承办公开事项，这里没有待办。您可以：" : actor.name() + "，下面的事等您办理。";
    }

    private static String staff(Actor actor) {
        return Reach.of(actor, Act.EDIT_STAFF).isEmpty() ? "授予和取消角色，解除锁定，重置动态口令，停用账号。" : "开通、停用、启用账号，设定有效期，重置口令。";
    }
}
