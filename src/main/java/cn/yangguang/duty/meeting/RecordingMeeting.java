package cn.yangguang.duty.meeting;

import cn.yangguang.duty.meeting.Meeting.Minutes;
import cn.yangguang.duty.meeting.Meeting.Person;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a meeting or training down, corrects it, and keeps its minutes. All need RECORD_MEETINGS at who held it. */
@Component
public class RecordingMeeting {

    private static final Present NOBODY = new Present(List.of(), List.of());

    private final Meetings meetings;
    private final Attendees attendees;
    private final Organization organization;
    private final MeetingProofs proofs;
    private final Journal journal;

    RecordingMeeting(
            Meetings meetings, Attendees attendees, Organization organization, Journal journal, MeetingProofs proofs) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.organization = organization;
        this.journal = journal;
        this.proofs = proofs;
    }

    /** What became of it. */
    public sealed interface Keeping {
        record Kept(UUID meeting) implements Keeping {}

        /** Somebody else changed it meanwhile: what stands there now. */
        record Overtaken(Meeting now) implements Keeping {}

        record Refused(String sentence) implements Keeping {}

        record NotAllowed() implements Keeping {}
    }

    /** Takes down what this unit held. */
    @Transactional
    public Keeping add(Actor actor, UnitId holder, Told told) {
        if (!may(actor, holder)) {
            return new Keeping.NotAllowed();
        }
        Meeting meeting = read(actor, told, new Entered(UUID.randomUUID(), holder, 0), NOBODY);
        meetings.add(meeting, actor);
        return kept(actor, "meeting.record", meeting);
    }

    @Transactional
    Keeping change(Actor actor, UUID id, int seen, Told told) {
        Optional<Meeting> found = meetings.lock(id).filter(one -> may(actor, one.unit()));
        if (found.isEmpty()) {
            return new Keeping.NotAllowed();
        }
        Meeting now = found.get();
        if (now.version() != seen) {
            return new Keeping.Overtaken(now);
        }
        if (proofs.counted(id)) {
            return new Keeping.Refused("这次会议或培训已作为佐证材料登记，不能再改；确实有误的，先在应办事项里撤回那份佐证材料。");
        }
        Meeting meeting = read(actor, told, new Entered(id, now.unit(), seen), unoffered(actor, now));
        meetings.change(meeting);
        return kept(actor, "meeting.change", meeting);
    }

    /** Keeps minutes that the store has; those of a meeting that was recorded as evidence with minutes stay. */
    @Transactional
    public Keeping minutes(Actor actor, UUID id, int seen, Minutes minutes) {
        Optional<Meeting> found = meetings.lock(id).filter(one -> may(actor, one.unit()));
        if (found.isEmpty()) {
            return new Keeping.NotAllowed();
        }
        if (found.get().version() != seen) {
            return new Keeping.Overtaken(found.get());
        }
        if (found.get().minutes() != null && proofs.counted(id)) {
            return new Keeping.Refused("这次会议或培训已连同会议记录作为佐证材料登记，不能更换会议记录；确实有误的，先撤回那份佐证材料。");
        }
        meetings.minutes(id, minutes);
        journal.record(Entry.of(actor.staff(), "meeting.minutes", "meeting", id, minutes.toString()));
        return new Keeping.Kept(id);
    }

    private boolean may(Actor actor, UnitId unit) {
        return organization
                .unit(unit)
                .filter(known -> Permissions.may(actor, Act.RECORD_MEETINGS, known))
                .isPresent();
    }

    /** Which meeting it is, whose, and how often it was written. */
    private record Entered(UUID id, UnitId holder, int version) {}

    /** Units and people that were recorded as having been there. */
    private record Present(List<UnitId> units, List<Person> people) {}

    /** Who stands there and has no box on this person's form: who corrects the rest does not strike them out. */
    private Present unoffered(Actor actor, Meeting now) {
        Reach reach = Reach.of(actor, Act.RECORD_MEETINGS);
        Set<UnitId> units = attendees.units(reach, organization.tree()).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        Set<String> people = attendees.within(reach).stream()
                .map(one -> Attendees.key(one.person()))
                .collect(Collectors.toSet());
        return new Present(
                now.units().stream().filter(unit -> !units.contains(unit)).toList(),
                now.people().stream()
                        .filter(person -> !Attendees.key(person).isEmpty())
                        .filter(person -> !people.contains(Attendees.key(person)))
                        .toList());
    }

    /** Only units and people in the recorder's reach are taken from the boxes. */
    private Meeting read(Actor actor, Told told, Entered entered, Present kept) {
        Reach reach = Reach.of(actor, Act.RECORD_MEETINGS);
        Stream<UnitId> units = organization.tree().all().stream()
                .filter(unit -> reach.covers(unit.path()))
                .map(Unit::id)
                .filter(told.units()::contains);
        Stream<Person> known = attendees.within(reach).stream()
                .map(Attendees.Attendee::person)
                .filter(person -> told.people().contains(Attendees.key(person)));
        Stream<Person> others = told.others().stream().map(name -> new Person(null, null, name));
        return new Meeting(
                entered.id(),
                entered.holder(),
                told.kind(),
                told.held(),
                told.place(),
                told.title(),
                told.persons(),
                null,
                Stream.concat(units, kept.units().stream()).distinct().toList(),
                Stream.concat(Stream.concat(known, kept.people().stream()), others)
                        .toList(),
                entered.version(),
                actor.name());
    }

    private Keeping kept(Actor actor, String act, Meeting meeting) {
        journal.record(Entry.of(actor.staff(), act, "meeting", meeting.id(), meeting.toString()));
        return new Keeping.Kept(meeting.id());
    }
}
