package cn.yangguang.plan.ledger;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people in to the part of the ledger that they may see. */
@Component
public class LedgerDoor {

    private final Organization organization;

    LedgerDoor(Organization organization) {
        this.organization = organization;
    }

    /** Somebody before their part of the ledger. */
    public record Opened(Actor actor, UnitTree tree, LedgerSight sight) {

        /** Whether this person may do an act anywhere. */
        public boolean may(Act act) {
            return !Reach.of(actor, act).isEmpty();
        }
    }

    /** The part that this person may read; nothing for who reads none. */
    public Optional<Opened> open(Actor actor) {
        UnitTree tree = organization.tree();
        return Optional.of(new Opened(actor, tree, LedgerSight.of(actor, tree)))
                .filter(opened -> opened.may(Act.READ_DUTIES));
    }
}
