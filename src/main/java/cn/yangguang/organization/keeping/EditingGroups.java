package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Group;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who a collective name means in one place. */
@Component
class EditingGroups {

    private final Groups groups;
    private final Deeds deeds;

    EditingGroups(Groups groups, Deeds deeds) {
        this.groups = groups;
        this.deeds = deeds;
    }

    /** Whether it was written; it is not where the actor may not. */
    @Transactional
    boolean write(Actor actor, Unit place, Group group) {
        if (!Permissions.may(actor, Act.EDIT_GROUPS, place)) {
            return false;
        }
        deeds.record(actor.staff(), "group.write", "group", groups.write(place, group), group.toString());
        return true;
    }
}
