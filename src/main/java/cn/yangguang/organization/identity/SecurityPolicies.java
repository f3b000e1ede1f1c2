package cn.yangguang.organization.identity;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one security policy of the house. */
@Component
public class SecurityPolicies {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Journal journal;

    SecurityPolicies(JdbcClient jdbc, Organization organization, Journal journal) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.journal = journal;
    }

    /** What became of a change. */
    sealed interface Change {
        record Saved(boolean different) implements Change {}

        record Stale() implements Change {}

        record NotAllowed() implements Change {}
    }

    /** As it stands now. */
    public SecurityPolicy now() {
        return jdbc.sql("select * from security_policy")
                .query((row, number) -> policy(row))
                .single();
    }

    boolean mayChange(Actor actor) {
        return Permissions.mayForAll(actor, Act.EDIT_SECURITY, organization.tree());
    }

    /** Changes a policy that was shown as version {@code seen}. */
    @Transactional
    Change write(Actor actor, Map<PolicyRule, Integer> values, int seen) {
        if (!mayChange(actor)) {
            return new Change.NotAllowed();
        }
        SecurityPolicy now = locked();
        if (now.version() != seen) {
            return new Change.Stale();
        }
        if (now.values().equals(values)) {
            return new Change.Saved(false);
        }
        String columns = Arrays.stream(PolicyRule.values())
                .map(rule -> rule.column() + " = :" + rule.column())
                .collect(Collectors.joining(", "));
        jdbc.sql("update security_policy set version = version + 1, " + columns)
                .params(values.entrySet().stream()
                        .collect(Collectors.toMap(value -> value.getKey().column(), Map.Entry::getValue)))
                .update();
        String state = Sm3.hex(Sm3.hash(new TreeMap<>(values).toString()));
        journal.record(new Entry(actor.staff(), "security-policy.write", "security-policy", "house", state));
        return new Change.Saved(true);
    }

    private SecurityPolicy locked() {
        return jdbc.sql("select * from security_policy for update")
                .query((row, number) -> policy(row))
                .single();
    }

    private static SecurityPolicy policy(ResultSet row) throws SQLException {
        Map<PolicyRule, Integer> values = new EnumMap<>(PolicyRule.class);
        for (PolicyRule rule : PolicyRule.values()) {
            values.put(rule, row.getInt(rule.column()));
        }
        return new SecurityPolicy(values, row.getInt("version"));
    }
}
