/**
 * How people prove who they are (身份鉴别, GB/T 22239-2019, 8.1.4.1): the policy for passwords and sessions, the second
 * factor (RFC 6238), and the pages of both. Start at {@link cn.yangguang.organization.identity.SecondFactors} and {@link
 * cn.yangguang.organization.identity.SecurityPolicies}; accounts themselves are the room {@code staff}.
 */
@NullMarked
package cn.yangguang.organization.identity;

import org.jspecify.annotations.NullMarked;
