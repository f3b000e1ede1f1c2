package cn.yangguang.publication;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody before an edition: who they are, and what they may do to the pieces of its unit. */
public record Person(UUID id, Set<Act> may) {

    public Person {
        may = Set.copyOf(may);
    }

    public static Person of(Actor actor, Unit unit) {
        return new Person(
                actor.staff(),
                Arrays.stream(Act.values())
                        .filter(act -> Permissions.may(actor, act, unit))
                        .collect(Collectors.toSet()));
    }
}
