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

    /** What became of the wish to write a group. */
    sealed interface Writing {
        record Written() implements Writing {}

        /** The group has been written since it was shown; nothing was stored. */
        record Stale() implements Writing {}

        record NotAllowed() implements Writing {}
    }

    /** @param seen the version out of which the group was made, 0 where there was none of this name */
    @Transactional
    Writing write(Actor actor, Unit place, Group group, int seen) {
        if (!Permissions.may(actor, Act.EDIT_GROUPS, place)) {
            return new Writing.NotAllowed();
        }
        groups.lock(place);
        if (groups.version(place, group.name()) != seen) {
            return new Writing.Stale();
        }
        deeds.record(actor.staff(), "group.write", "group", groups.write(place, group), group.toString());
        return new Writing.Written();
    }
}
