package cn.yangguang.web.kept;

import cn.yangguang.journal.JournalReader;
import cn.yangguang.journal.Rounds;
import cn.yangguang.journal.SealedEntry;
import cn.yangguang.journal.TreeHead;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads the journal on and on for the kept pages. An entry has its place 200 ms after its commit, so a change is seen here,
 * and on every other machine, well within a second. While the database is away nothing is served from what is kept.
 */
@Component
class ReadingOn extends Rounds {

    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final JournalReader journal;
    private final KeptPages pages;
    private long position = -1;

    ReadingOn(JournalReader journal, KeptPages pages) {
        super("kept-pages", PAUSE);
        this.journal = journal;
        this.pages = pages;
    }

    @Override
    protected Duration round() {
        long end = journal.head().map(TreeHead::size).orElse(0L);
        if (position < 0 || position > end) {
            // of the beginning, and of a journal that is not the one read before, nothing is known
            pages.forget();
            position = end;
        }
        List<SealedEntry> entries = position == end ? List.of() : journal.after(position, BATCH);
        position += entries.size();
        pages.told(entries.stream().map(SealedEntry::entry).toList());
        return entries.size() < BATCH ? PAUSE : Duration.ZERO;
    }
}
