package cn.yangguang.organization.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes this room's entries into the journal, one for each deed, in the deed's transaction. */
@Component
public class Deeds {

    private final Journal journal;
    private final Keys keys;

    Deeds(Journal journal, Keys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    void record(Actor actor, String act, Unit unit) {
        record(actor.staff(), act, "unit", unit.id().value(), unit.toString());
    }

    /** One entry about a thing without personal values: its new state as text is hashed. */
    void record(UUID actor, String act, String kind, UUID thing, String state) {
        journal.record(Entry.of(actor, act, kind, thing, state));
    }

    /** One entry about a person: the state is hashed with a key, so that nobody can try names against it. */
    public void recordPersonal(UUID actor, String act, UUID person, String state) {
        journal.record(Entry.of(actor, act, "staff", person, keys.fingerprint(state)));
    }
}
