package cn.yangguang.organization.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of what is done to units, groups and accounts, and of what happens at the door. */
@Configuration(proxyBeanMethods = false)
class OrganizationActs {

    @Bean
    static ActWords unitActWords() {
        return new ActWords(
                Map.of(
                        "unit.found", "建立首批单位",
                        "unit.add", "新增单位",
                        "unit.change", "修改单位",
                        "unit.move", "移动单位",
                        "unit.import", "批量导入单位",
                        "unit.link-name", "记下单位的别名",
                        "group.write", "设定统称的成员"),
                Map.of("unit", "单位", "group", "统称"));
    }

    @Bean
    static ActWords accountActWords() {
        return new ActWords(
                Map.ofEntries(
                        Map.entry("staff.first", "系统建立首个账号"),
                        Map.entry("staff.add", "新开账号"),
                        Map.entry("staff.mail", "设置收信地址"),
                        Map.entry("staff.change", "修改账号资料"),
                        Map.entry("staff.disable", "停用账号"),
                        Map.entry("staff.enable", "启用账号"),
                        Map.entry("staff.grant", "授予角色"),
                        Map.entry("staff.revoke", "取消角色"),
                        Map.entry("staff.unlock", "解除登录锁定"),
                        Map.entry("staff.password-made", "重置口令"),
                        Map.entry("staff.password-changed", "本人修改口令"),
                        Map.entry("security-policy.write", "修改安全策略")),
                Map.of("staff", "账号", "security-policy", "安全策略"));
    }

    @Bean
    static ActWords contactActWords() {
        return new ActWords(
                Map.of(
                        "contact.write", "填写联络员",
                        "contact.confirm", "确认联络员无误",
                        "contact.ask", "请各单位重新确认联络员",
                        "contact.read", "查看联络员名单和电话",
                        "contact.export", "导出联络员名单"),
                Map.of("contact", "联络员"));
    }

    @Bean
    static ActWords doorActWords() {
        return new ActWords(
                Map.ofEntries(
                        Map.entry("sign-in", "登录成功"),
                        Map.entry("sign-in.password", "口令正确，转入下一步"),
                        Map.entry("sign-in.fail", "口令错误，登录失败"),
                        Map.entry("sign-in.code-fail", "动态口令错误，登录失败"),
                        Map.entry("sign-in.lock", "连续输错，暂停登录"),
                        Map.entry("sign-in.refuse", "账号停用或到期，拒绝登录"),
                        Map.entry("sign-out", "退出登录"),
                        Map.entry("second-factor.enrol", "绑定手机验证器"),
                        Map.entry("second-factor.recover", "使用恢复码"),
                        Map.entry("second-factor.remove", "本人停用动态口令"),
                        Map.entry("second-factor.reset", "重置他人的动态口令")),
                Map.of());
    }
}
