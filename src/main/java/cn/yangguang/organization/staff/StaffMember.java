package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import java.util.List;
import java.util.UUID;

/**
 * One person's account.
 *
 * @param phone masked, as pages show it; empty where none is kept
 * @param mustChange whether the password was made by somebody else and has to be changed first
 */
record StaffMember(
        UUID id,
        String login,
        String name,
        Unit unit,
        String phone,
        boolean mustChange,
        boolean disabled,
        List<Held> roles) {

    /** A role and where it is held. */
    record Held(Role role, Unit at) {}

    Actor actor() {
        return new Actor(
                id,
                name,
                unit,
                roles.stream()
                        .map(held -> new Grant(held.role(), held.at().path()))
                        .toList());
    }

    /** As the journal hashes it. */
    String state() {
        return login + "\n" + name + "\n" + unit.id() + "\n" + mustChange + disabled + "\n"
                + roles.stream()
                        .map(held -> held.role() + " " + held.at().id())
                        .sorted()
                        .toList();
    }
}
