package cn.yangguang.request.remedies;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the table of remedies; whoever calls may keep it for the organ. */
@Component
class KeepingRemedies {

    private final RemedyLines lines;
    private final Journal journal;
    private final Clock clock;

    KeepingRemedies(RemedyLines lines, Journal journal, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes a line down; false where somebody wrote it since this version was read. */
    @Transactional
    public boolean keep(Actor actor, RemedyLine line) {
        boolean kept = lines.put(line, actor.staff(), clock.instant());
        if (kept) {
            journal.record(
                    Entry.of(actor.staff(), "remedy.keep", "remedy", line.unit().value(), line.toString()));
        }
        return kept;
    }
}
