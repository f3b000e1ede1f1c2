package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes this room's entries into the journal, one for each deed, in the deed's transaction. */
@Component
public class Deeds {

    void record(Actor actor, String act, Unit unit) {
        record(actor.staff(), act, "unit", unit.id().value(), unit.toString());
    }

    /** One entry: who did what to which thing, and the thing's new state as text, of which only the hash is kept. */
    public void record(UUID staff, String act, String kind, UUID thing, String state) {}
}
