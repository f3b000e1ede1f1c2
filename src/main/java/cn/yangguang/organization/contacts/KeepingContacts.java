package cn.yangguang.organization.contacts;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a unit's contact, confirms it, and asks all units of a place to do so; each is one entry in the journal. */
@Component
class KeepingContacts {

    private final Contacts contacts;
    private final Journal journal;
    private final Keys keys;

    KeepingContacts(Contacts contacts, Journal journal, Keys keys) {
        this.contacts = contacts;
        this.journal = journal;
        this.keys = keys;
    }

    /** What became of the wish. */
    sealed interface Keeping {
        record Kept() implements Keeping {}

        /** Somebody else wrote meanwhile: what stands there now. */
        record Overtaken(Contact now) implements Keeping {}

        record NotAllowed() implements Keeping {}
    }

    @Transactional
    Keeping write(Actor actor, Unit unit, Contact contact) {
        if (!Permissions.may(actor, Act.EDIT_CONTACTS, unit)) {
            return new Keeping.NotAllowed();
        }
        return contacts.write(contact) ? kept(actor, "contact.write", unit, contact.words()) : overtaken(unit);
    }

    @Transactional
    Keeping confirm(Actor actor, Unit unit, int seen) {
        if (!Permissions.may(actor, Act.EDIT_CONTACTS, unit)) {
            return new Keeping.NotAllowed();
        }
        return contacts.confirm(unit.id(), seen) ? kept(actor, "contact.confirm", unit, "" + seen) : overtaken(unit);
    }

    /** From now on every row below the place waits to be confirmed again. */
    @Transactional
    Keeping ask(Actor actor, Unit place) {
        if (!Permissions.may(actor, Act.ASK_CONTACTS, place)) {
            return new Keeping.NotAllowed();
        }
        contacts.ask(place.id(), actor.staff());
        return kept(actor, "contact.ask", place, "");
    }

    /** Who took the whole list away with its telephones; a journal entry and nothing else. */
    @Transactional
    void taken(Actor actor) {
        record(actor, "contact.export", actor.unit(), "");
    }

    /** Who saw the list with telephones; a journal entry and nothing else. */
    @Transactional
    void seen(Actor actor) {
        record(actor, "contact.read", actor.unit(), "");
    }

    private Keeping kept(Actor actor, String act, Unit unit, String state) {
        record(actor, act, unit, state);
        return new Keeping.Kept();
    }

    /** Hashed with a key, so that nobody can try telephone numbers against it. */
    private void record(Actor actor, String act, Unit unit, String state) {
        journal.record(Entry.of(actor.staff(), act, "contact", unit.id().value(), keys.fingerprint(state)));
    }

    private Keeping overtaken(Unit unit) {
        return new Keeping.Overtaken(contacts.find(unit.id()).orElseThrow());
    }
}
