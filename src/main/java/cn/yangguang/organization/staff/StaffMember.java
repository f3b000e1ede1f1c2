package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's account.
 *
 * @param phone masked, as pages show it; empty where none is kept
 * @param mustChange whether the password was made by somebody else, or is too old, and has to be changed first
 * @param expiresOn the last day on which the account may be used; none where it has no end
 * @param signedInAt the last sign-in; none where there was none
 * @param secondFactor whether signing in asks for a code as well
 * @param version how often what the form holds was written
 */
record StaffMember(
        UUID id,
        String login,
        String name,
        Unit unit,
        String phone,
        boolean mustChange,
        boolean disabled,
        @Nullable LocalDate expiresOn,
        @Nullable Instant signedInAt,
        boolean secondFactor,
        int version,
        List<Held> roles) {

    /** A role and where it is held. */
    record Held(Role role, Unit at) {}

    boolean expired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    Actor actor() {
        return new Actor(
                id,
                name,
                unit,
                roles.stream()
                        .map(held -> new Grant(held.role(), held.at().path()))
                        .toList());
    }

    /** What the form holds, as it stands now. */
    String words() {
        return "姓名" + name + "，所在单位" + unit.name() + "，电话" + (phone.isEmpty() ? "未填" : phone) + "，账号有效期至"
                + (expiresOn == null ? "未设" : expiresOn);
    }

    /** As the journal hashes it. */
    String state() {
        return login + "\n" + name + "\n" + unit.id() + "\n" + mustChange + disabled + expiresOn + "\n"
                + roles.stream()
                        .map(held -> held.role() + " " + held.at().id())
                        .sorted()
                        .toList();
    }
}
