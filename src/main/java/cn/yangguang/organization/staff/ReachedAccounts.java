package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The accounts that an administrator may do something to. Nobody reaches an account that holds rights where they
 * themselves have no say, and what takes or gives rights is never done to one's own.
 */
@Component
class ReachedAccounts {

    private final Staff staff;

    ReachedAccounts(Staff staff) {
        this.staff = staff;
    }

    /**
     * The account, locked so that two who give it roles at once cannot join what must be apart; nothing unless the actor
     * may do the act at its unit and everywhere it holds a role.
     */
    Optional<StaffMember> reached(Actor actor, UUID id, Act act) {
        return staff.lock(id).filter(member -> covers(actor, member, act));
    }

    /** The same, unless it is the actor's own. */
    Optional<StaffMember> others(Actor actor, UUID id, Act act) {
        return actor.staff().equals(id) ? Optional.empty() : reached(actor, id, act);
    }

    static boolean covers(Actor actor, StaffMember member, Act act) {
        return Permissions.may(actor, act, member.unit())
                && member.roles().stream().allMatch(held -> Permissions.may(actor, act, held.at()));
    }
}
