package cn.yangguang.organization.identity;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.identity.SecurityPolicies.Change;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The security policy: changed by the security administrator at the top, read by all of them. */
@Controller
class PolicyPages {

    private static final String PATH = "/desk/security";

    private final SecurityPolicies policies;

    PolicyPages(SecurityPolicies policies) {
        this.policies = policies;
    }

    @Bean
    @Order(920)
    static NavigationEntry policyEntry() {
        return new NavigationEntry("安全策略", PATH, Act.EDIT_SECURITY.name());
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        if (Reach.of(actor, Act.EDIT_SECURITY).isEmpty()) {
            return Views.forbidden();
        }
        SecurityPolicy now = policies.now();
        PolicyPage page = page(actor, now, rule -> String.valueOf(now.of(rule)), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.organizationPolicy(shell, page));
    }

    @PostMapping(PATH)
    View write(Actor actor, @RequestParam Map<String, String> typed) {
        if (!policies.mayChange(actor)) {
            return Views.forbidden();
        }
        FormProblems problems = new FormProblems();
        Map<PolicyRule, Integer> values = read(typed, problems);
        if (!problems.isEmpty()) {
            return refused(actor, typed, problems);
        }
        return switch (policies.write(actor, values, number(typed.getOrDefault("seen", "")))) {
            case Change.NotAllowed() -> Views.forbidden();
            case Change.Saved(boolean different) -> Views.redirect(PATH, different ? "已保存。" : "没有改动。");
            case Change.Stale() ->
                refused(actor, typed, problems.add("您打开这一页之后，安全策略已由别人改过，现在的内容列在表单上方。下面是您填写的；请核对，再保存一次就以您的为准。"));
        };
    }

    private static Map<PolicyRule, Integer> read(Map<String, String> typed, FormProblems problems) {
        Map<PolicyRule, Integer> values = new EnumMap<>(PolicyRule.class);
        for (PolicyRule rule : PolicyRule.values()) {
            int value = number(typed.getOrDefault(rule.column(), ""));
            if (!rule.allows(value)) {
                problems.add(rule.column(), rule.refusal());
            }
            values.put(rule, value);
        }
        return values;
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private View refused(Actor actor, Map<String, String> typed, FormProblems problems) {
        PolicyPage page = page(actor, policies.now(), rule -> typed.getOrDefault(rule.column(), ""), problems);
        return Views.refused(shell -> Views.TEMPLATES.organizationPolicy(shell, page));
    }

    private PolicyPage page(
            Actor actor, SecurityPolicy now, Function<PolicyRule, String> shown, FormProblems problems) {
        List<PolicyPage.Rule> rules = Arrays.stream(PolicyRule.values())
                .map(rule -> new PolicyPage.Rule(rule.label(), String.valueOf(now.of(rule))))
                .toList();
        List<Field> fields = Arrays.stream(PolicyRule.values())
                .map(rule -> Field.number(rule.column(), rule.label())
                        .value(shown.apply(rule))
                        .hint(rule.hint())
                        .mustBeAnswered())
                .toList();
        return new PolicyPage(
                rules, policies.mayChange(actor) ? problems.on(fields) : List.of(), now.version(), problems);
    }
}
