package cn.yangguang.request.recount;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.JournalReader;
import cn.yangguang.journal.Rounds;
import cn.yangguang.journal.SealedEntry;
import cn.yangguang.journal.TreeHead;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.deadline.InternalRules;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the journal on and on for notices and for internal deadlines, whoever set them, and counts the open cases anew. */
@Component
class FollowingCalendar extends Rounds {

    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String LOADED = "calendar.load-notice";

    private final JournalReader journal;
    private final KeptCalendar calendar;
    private final CountingCasesAnew counting;
    private final Organization organization;
    private long position = -1;

    FollowingCalendar(
            JournalReader journal, KeptCalendar calendar, CountingCasesAnew counting, Organization organization) {
        super("request-limits", PAUSE);
        this.journal = journal;
        this.calendar = calendar;
        this.counting = counting;
        this.organization = organization;
    }

    @Override
    protected Duration round() {
        long end = journal.head().map(TreeHead::size).orElse(0L);
        if (position < 0 || position > end) {
            counting.all();
            position = end;
        }
        List<SealedEntry> entries = position == end ? List.of() : journal.after(position, BATCH);
        entries.stream()
                .map(SealedEntry::entry)
                .filter(entry -> entry.act().equals(LOADED))
                .forEach(this::loaded);
        entries.stream()
                .map(SealedEntry::entry)
                .filter(entry -> entry.act().equals(InternalRules.CHANGED))
                .map(Entry::thing)
                .distinct()
                .flatMap(unit -> organization.unit(new UnitId(UUID.fromString(unit))).stream())
                .forEach(counting::after);
        position += entries.size();
        return entries.size() < BATCH ? PAUSE : Duration.ZERO;
    }

    /** The thing of the entry is the year with its version. */
    private void loaded(Entry entry) {
        UUID thing = UUID.fromString(entry.thing());
        calendar.years().stream()
                .filter(year -> thing.equals(new UUID(year.year(), year.version())))
                .forEach(counting::after);
    }
}
