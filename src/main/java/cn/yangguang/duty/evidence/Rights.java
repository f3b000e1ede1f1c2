package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what about evidence. */
@Component
public class Rights {

    private final Organization organization;

    Rights(Organization organization) {
        this.organization = organization;
    }

    /** The units owing something for which this person may record that it was done; the own one first. */
    public List<UnitId> recordsFor(Actor actor, Owed owed) {
        UnitId own = actor.unit().id();
        return owed.unitIds().stream()
                .filter(unit -> may(actor, Act.ADD_EVIDENCE, unit))
                .sorted((a, b) -> Boolean.compare(b.equals(own), a.equals(own)))
                .toList();
    }

    /** Whether this person may accept or return the evidence of a unit: its head, or an office above it. */
    public boolean decidesFor(Actor actor, UnitId unit) {
        return may(actor, Act.ACCEPT_EVIDENCE, unit);
    }

    /** Whether this person is of the office that watches over the plan: only it lets an occurrence go. */
    public boolean waives(Actor actor, Owed owed) {
        return may(actor, Act.WAIVE_DUTIES, owed.owner());
    }

    /** Whether this person may say whether a duty of this owner's plan asks that evidence is accepted. */
    public boolean asksAcceptance(Actor actor, UnitId owner) {
        return may(actor, Act.EDIT_DUTIES, owner);
    }

    private boolean may(Actor actor, Act act, UnitId unit) {
        return organization
                .unit(unit)
                .filter(known -> Permissions.may(actor, act, known))
                .isPresent();
    }
}
