package cn.yangguang.web.kept;

import cn.yangguang.journal.JournalReader;
import cn.yangguang.journal.SealedEntry;
import cn.yangguang.journal.TreeHead;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the journal on and on for the kept pages. An entry has its place 200 ms after its commit, so a change is seen here,
 * and on every other machine, well within a second.
 */
@Component
class ReadingOn implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingOn.class);
    private static final int BATCH = 1_000;
    private static final long PAUSE_MILLIS = 100;

    private final JournalReader journal;
    private final KeptPages pages;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;
    private long position = -1;

    ReadingOn(JournalReader journal, KeptPages pages) {
        this.journal = journal;
        this.pages = pages;
    }

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        position = -1;
        thread = Thread.ofPlatform().daemon().name("kept-pages").start(() -> run(stop));
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        try {
            if (thread != null) {
                thread.join(10_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch end) {
        try {
            while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** While the database is away nothing is served from here; when it is back, reading begins where it ended. */
    private void round() {
        try {
            long end = journal.head().map(TreeHead::size).orElse(0L);
            if (position < 0 || position > end) {
                // of the beginning, and of a journal that is not the one read before, nothing is known
                pages.forget();
                position = end;
            }
            List<SealedEntry> entries = position == end ? List.of() : journal.after(position, BATCH);
            position += entries.size();
            pages.told(entries.stream().map(SealedEntry::entry).toList());
        } catch (RuntimeException e) {
            LOG.debug("the journal is away", e);
        }
    }
}
