package cn.yangguang.organization.identity;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * The security policy, to be read or changed.
 *
 * @param rules every rule with its value in words, as it stands
 * @param fields the form; empty for who may only read
 * @param seen the version that the form was made out of
 */
public record PolicyPage(List<Rule> rules, List<Field> fields, int seen, FormProblems problems) {

    public PolicyPage {
        rules = List.copyOf(rules);
        fields = List.copyOf(fields);
    }

    /** One rule as it stands. */
    public record Rule(String label, String value) {}
}
