package cn.yangguang.calendar.keeping;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.WorkingYears;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar that follows what is loaded; the notices that come with the program are entered at the first start. */
@Component
public class KeptCalendar implements SmartLifecycle {

    private final WorkingYearRows rows;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private volatile @Nullable Cached cached;
    private volatile boolean running;

    KeptCalendar(WorkingYearRows rows, Journal journal, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Cached(long version, List<WorkingYear> years, WorkingCalendar calendar) {}

    /** The calendar as loaded now, by this program or by another one on the same database. */
    public WorkingCalendar now() {
        return fresh().calendar();
    }

    /** Every loaded notice by year and version. */
    public List<WorkingYear> years() {
        return fresh().years();
    }

    private Cached fresh() {
        Cached known = cached;
        long version = rows.count();
        if (known == null || known.version() != version) {
            List<WorkingYear> years = rows.all();
            known = new Cached(years.size(), years, WorkingCalendar.of(years));
            cached = known;
        }
        return known;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> enterShipped());
        running = true;
    }

    /** A year that is there already stays as it was loaded. */
    private void enterShipped() {
        rows.lock();
        List<Integer> present =
                rows.all().stream().map(WorkingYear::year).distinct().toList();
        List<WorkingYear> missing = WorkingYears.shipped().stream()
                .filter(year -> !present.contains(year.year()))
                .toList();
        missing.forEach(rows::add);
        if (!missing.isEmpty()) {
            String state = missing.stream().map(WorkingYear::toString).collect(Collectors.joining("\n"));
            journal.record(Entry.of(Entry.SYSTEM, "calendar.enter-shipped", "calendar", new UUID(0, 0), state));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first page is served. */
    @Override
    public int getPhase() {
        return 0;
    }
}
