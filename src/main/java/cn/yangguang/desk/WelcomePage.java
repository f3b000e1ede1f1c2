package cn.yangguang.desk;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.util.ArrayList;
import java.util.List;

/**
 * Where those land who have no part in the duties themselves: what they can do instead.
 *
 * @param sentence why nothing is due from them
 */
public record WelcomePage(String sentence, List<Way> ways) {

    public WelcomePage {
        ways = List.copyOf(ways);
    }

    /** One thing that can be done, and where. */
    public record Way(String title, String path, String words) {}

    static WelcomePage of(Actor actor, UnitTree tree) {
        String sentence = actor.grants().isEmpty()
                ? actor.name() + "，您的账号还没有角色；需要办理事项时，请联系本单位的系统管理员。"
                : actor.name() + "，您的账号不承办公开事项，这里没有待办。您可以：";
        List<Way> ways = new ArrayList<>();
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
            ways.add(new Way("人员", "/desk/staff", "开通、停用账号，增减角色，重置口令。"));
        }
        ways.add(new Way("工作日历", "/desk/calendar", "查看法定工作日和节假日，推算期限。"));
        ways.add(new Way("修改口令", "/desk/password", "换一个新口令；在别处的登录随之退出。"));
        return new WelcomePage(sentence, ways);
    }
}
