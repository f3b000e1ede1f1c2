package cn.yangguang.request.recount;

import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.JournalReader;
import cn.yangguang.journal.Rounds;
import cn.yangguang.journal.SealedEntry;
import cn.yangguang.journal.TreeHead;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the journal on and on for notices, whoever loaded them, and counts the open cases anew after each. */
@Component
class FollowingCalendar extends Rounds {

    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String LOADED = "calendar.load-notice";

    private final JournalReader journal;
    private final KeptCalendar calendar;
    private final CountingCasesAnew counting;
    private long position = -1;

    FollowingCalendar(JournalReader journal, KeptCalendar calendar, CountingCasesAnew counting) {
        super("request-limits", PAUSE);
        this.journal = journal;
        this.calendar = calendar;
        this.counting = counting;
    }

    @Override
    protected Duration round() {
        long end = journal.head().map(TreeHead::size).orElse(0L);
        if (position < 0 || position > end) {
            calendar.years().stream()
                    .max(Comparator.comparing(WorkingYear::loadedOn)
                            .thenComparingInt(WorkingYear::year)
                            .thenComparingInt(WorkingYear::version))
                    .ifPresent(counting::all);
            position = end;
        }
        List<SealedEntry> entries = position == end ? List.of() : journal.after(position, BATCH);
        entries.stream()
                .map(SealedEntry::entry)
                .filter(entry -> entry.act().equals(LOADED))
                .forEach(this::loaded);
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
