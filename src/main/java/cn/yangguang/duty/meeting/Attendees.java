package cn.yangguang.duty.meeting;

import cn.yangguang.duty.meeting.Meeting.Person;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.contacts.Contacts;
import cn.yangguang.organization.staff.Colleagues;
import cn.yangguang.web.forms.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be ticked as having been there: people of the house, and the contacts of units that have no account. */
@Component
class Attendees {

    private final Colleagues colleagues;
    private final Contacts contacts;
    private final Clock clock;

    Attendees(Colleagues colleagues, Contacts contacts, Clock clock) {
        this.colleagues = colleagues;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Somebody who can be ticked; {@code discloses} where disclosure is part of their work: a clerk or a contact. */
    record Attendee(Person person, UnitId unit, boolean discloses) {}

    /** The units in reach that there are today: they may hold a meeting. */
    List<Unit> holders(Reach reach, UnitTree tree) {
        LocalDate today = LocalDate.now(clock);
        return tree.all().stream()
                .filter(unit -> reach.covers(unit.path()) && unit.existsOn(today))
                .toList();
    }

    /** The units that the form offers as having taken part; whoever reaches one alone is not asked. */
    List<Unit> units(Reach reach, UnitTree tree) {
        List<Unit> holders = holders(reach, tree);
        return holders.size() > 1 ? holders : List.of();
    }

    /** Everybody in reach; a contact who has an account of the same name at the unit is that person. */
    List<Attendee> within(Reach reach) {
        List<Attendee> all = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> listed = new HashSet<>();
        List<Contacts.Named> contacts = this.contacts.names(reach);
        contacts.forEach(contact -> listed.add(contact.unit() + contact.name()));
        for (Colleagues.Colleague one : colleagues.within(reach)) {
            String key = one.unit() + one.name();
            named.add(key);
            all.add(new Attendee(
                    new Person(one.unit(), one.id(), one.name()), one.unit(), one.clerk() || listed.contains(key)));
        }
        contacts.stream()
                .filter(contact -> !named.contains(contact.unit() + contact.name()))
                .forEach(contact ->
                        all.add(new Attendee(new Person(contact.unit(), null, contact.name()), contact.unit(), true)));
        return all;
    }

    List<Choice> choices(Reach reach, UnitTree tree) {
        return within(reach).stream()
                .map(one -> new Choice(
                        key(one.person()),
                        one.person().name() + "（"
                                + tree.find(one.unit()).map(unit -> unit.name()).orElse("") + "）"))
                .toList();
    }

    /** What a ticked box sends; empty for a name that was only typed. */
    static String key(Person person) {
        if (person.staff() != null) {
            return person.staff().toString();
        }
        @Nullable UnitId unit = person.unit();
        return unit == null ? "" : unit + "/" + person.name();
    }
}
