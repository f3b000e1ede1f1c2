package cn.yangguang.organization.identity;

import java.time.Duration;
import java.util.Map;

/**
 * What is asked of passwords and sessions.
 *
 * @param version how often it was changed, from 1
 */
public record SecurityPolicy(Map<PolicyRule, Integer> values, int version) {

    public SecurityPolicy {
        values = Map.copyOf(values);
    }

    int of(PolicyRule rule) {
        return values.getOrDefault(rule, 0);
    }

    /** How many characters a new password has at least. */
    public int shortestPassword() {
        return of(PolicyRule.SHORTEST_PASSWORD);
    }

    /** How many of somebody's last passwords, the present one not counted, are not taken again. */
    public int formerPasswords() {
        return of(PolicyRule.FORMER_PASSWORDS);
    }

    /** After how much time without a sign-in an account counts as no longer used. */
    public Duration stale() {
        return Duration.ofDays(of(PolicyRule.STALE_DAYS));
    }
}
