package cn.yangguang.organization.access;

import cn.yangguang.organization.Unit;
import java.util.List;
import java.util.UUID;

/** A signed-in person as the rules see them. */
public record Actor(UUID staff, String name, Unit unit, List<Grant> grants) {

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Whether this role is held anywhere. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether this is one of the three administrators, who must prove who they are by two factors. */
    public boolean administrator() {
        return grants.stream().anyMatch(grant -> grant.role().administrator());
    }
}
