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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open terms of what has happened again, for the calendar may have changed: at each start, and after a notice. */
@Component
public class CountingAnew {

    private final DueLists lists;
    private final Duties duties;
    private final KeptCalendar calendar;
    private final Journal journal;

    CountingAnew(DueLists lists, Duties duties, KeptCalendar calendar, Journal journal) {
        this.lists = lists;
        this.duties = duties;
        this.calendar = calendar;
        this.journal = journal;
    }

    /** A notice may have been loaded while the house was closed. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void atStart() {
        since(calendar.now().firstDay());
    }

    /**
     * Moves the terms whose end is another now that the notice of a year is loaded; one entry in the journal names them.
     * What is past its day is closed and never moves.
     *
     * @return how many moved
     */
    @Transactional
    public int after(int year) {
        return since(LocalDate.of(year, 1, 1));
    }

    private int since(LocalDate changed) {
        WorkingCalendar now = calendar.now();
        List<Owed> moved = lists.started(changed).stream()
                .filter(owed -> !counted(owed, now).equals(owed.occurrence()))
                .toList();
        moved.forEach(owed -> duties.move(owed.id(), counted(owed, now)));
        if (!moved.isEmpty()) {
            String state = moved.stream()
                    .map(owed -> owed.id() + " " + counted(owed, now))
                    .toList()
                    .toString();
            journal.record(Entry.of(Entry.SYSTEM, "occasion.count-anew", "calendar", new UUID(0, 0), state));
        }
        return moved.size();
    }

    private static Occurrence counted(Owed owed, WorkingCalendar now) {
        return Occurrences.triggered(owed.duty().obligation(), owed.occurrence().opens(), now)
                .getFirst()
                .issued(owed.planIssued());
    }
}
