package cn.yangguang.duty.reminding;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person marks what they were told as read. */
@Component
class ReadingReminders {

    private final Slips slips;
    private final Journal journal;

    ReadingReminders(Slips slips, Journal journal) {
        this.slips = slips;
        this.journal = journal;
    }

    /** Marks one day, or all of them where none is named; says how many were not read before. */
    @Transactional
    int read(Actor actor, @Nullable LocalDate day) {
        int read = slips.read(actor.staff(), day);
        if (read > 0) {
            String state = "read " + (day == null ? "all" : day);
            journal.record(Entry.of(actor.staff(), "reminder.read", "staff", actor.staff(), state));
        }
        return read;
    }
}
