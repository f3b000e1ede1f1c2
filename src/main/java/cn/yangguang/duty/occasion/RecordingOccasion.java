package cn.yangguang.duty.occasion;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what starts the term of a duty, from which its occurrence and due day follow. */
@Component
public class RecordingOccasion {

    private static final int LONGEST = 200;

    private final Occasions occasions;
    private final DueLists lists;
    private final Duties duties;
    private final KeptCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    RecordingOccasion(
            Occasions occasions, DueLists lists, Duties duties, KeptCalendar calendar, Journal journal, Clock clock) {
        this.occasions = occasions;
        this.lists = lists;
        this.duties = duties;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records for the occurrence that waits; the day must be of the plan's year or later, and not to come. */
    @Transactional
    public Recording record(Actor actor, UUID waiting, @Nullable LocalDate happened, String words) {
        if (!occasions.lock(waiting)) {
            return new Recording.Gone();
        }
        Optional<Owed> owed =
                allowed(actor, waiting).filter(one -> one.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger);
        if (owed.isEmpty()) {
            return new Recording.NotAllowed();
        }
        Optional<Recording> wrong = wrong(owed.get(), happened, words);
        return wrong.isPresent() || happened == null ? wrong.orElseThrow() : store(actor, owed.get(), happened, words);
    }

    private Optional<Owed> allowed(Actor actor, UUID occurrence) {
        return lists.find(Reach.of(actor, Act.RECORD_OCCASIONS), occurrence);
    }

    private Optional<Recording> wrong(Owed owed, @Nullable LocalDate happened, String words) {
        if (owed.closed() || owed.settled()) {
            return refused("", owed.closed() ? "这份计划已办结，不能再登记事由。" : "这项职责已经不再要求，不用再登记事由。");
        }
        LocalDate first = owed.occurrence().opens();
        if (happened == null) {
            return refused("happened", "请填写事由发生日，如 " + LocalDate.now(clock) + "。");
        }
        if (happened.isAfter(LocalDate.now(clock))) {
            return refused("happened", happened + "还没有到，事由发生以后再登记。");
        }
        if (happened.isBefore(first)) {
            return refused("happened", "这项职责从" + first + "起，事由发生日不能更早。");
        }
        if (happened.isBefore(calendar.now().firstDay())) {
            return refused("happened", happened + "早于已载入的工作日历，不能计算期限。");
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            return refused("words", "请用几个字写明发生了什么，如“印发某某办法”，最多 " + LONGEST + " 个字。");
        }
        boolean known = occasions.of(owed).stream()
                .anyMatch(one -> one.struck() == null
                        && one.happened().equals(happened)
                        && one.words().equals(words));
        return known ? refused("words", "这个事由已经登记过，不必再登记。") : Optional.empty();
    }

    private static Optional<Recording> refused(String field, String sentence) {
        return Optional.of(new Recording.Refused(field, sentence));
    }

    private Recording store(Actor actor, Owed owed, LocalDate happened, String words) {
        WorkingCalendar now = calendar.now();
        Occurrence started = Occurrences.triggered(owed.duty().obligation(), happened, now)
                .getFirst()
                .issued(owed.planIssued());
        UUID id = UUID.randomUUID();
        occasions.add(id, owed, happened, words, actor, LocalDate.now(clock));
        UUID occurrence = duties.add(owed.dutyId(), owed.unit(), id, started);
        journal.record(Entry.of(actor.staff(), "occasion.record", "occasion", id, started + words));
        return switch (started.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate due) -> new Recording.Recorded(occurrence, due, "");
            case Occurrence.DueBy.Through(LocalDate due) -> new Recording.Recorded(occurrence, due, "");
            case Occurrence.DueBy.NoticeLoaded unfixed -> new Recording.Recorded(occurrence, null, unfixed.sentence());
            case Occurrence.DueBy.Trigger _ -> throw new IllegalStateException("started and still waiting");
        };
    }
}
