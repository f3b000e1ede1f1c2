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
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the terms of what has happened again, for the calendar may have changed: at each start, and after a notice. */
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
        all();
    }

    /** Moves every term whose end is another now; one entry in the journal names them. Gives how many moved. */
    @Transactional
    public int all() {
        WorkingCalendar now = calendar.now();
        List<Owed> moved = lists.started().stream()
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
