package cn.yangguang.request.recount;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.request.keeping.OpenCases;
import cn.yangguang.request.keeping.RequestLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the limits of open cases again, a batch in each transaction with one entry in the journal where any moved. What is
 * answered never moves. A case whose limit a changed calendar does not reach yet stays open and without a day.
 */
@Component
public class CountingCasesAnew {

    private static final int BATCH = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OpenCases cases;
    private final RequestLimits limits;
    private final KeptCalendar calendar;
    private final Journal journal;
    private final TransactionTemplate transaction;

    CountingCasesAnew(
            OpenCases cases,
            RequestLimits limits,
            KeptCalendar calendar,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.limits = limits;
        this.calendar = calendar;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One batch: how many it had, how many of them moved, and the last one. */
    private record Batch(int size, int moved, UUID last) {}

    /**
     * After this notice was loaded; done again it moves nothing.
     *
     * @return how many moved
     */
    public int after(WorkingYear notice) {
        // only New Year reaches into the December before
        return since(LocalDate.of(notice.year() - 1, 12, 1), notice);
    }

    /** All of them: a notice may have been loaded while the house was closed, or an office wants its answers earlier. */
    void all() {
        calendar.years().stream()
                .max(Comparator.comparing(WorkingYear::loadedOn)
                        .thenComparingInt(WorkingYear::year)
                        .thenComparingInt(WorkingYear::version))
                .ifPresent(latest -> since(calendar.now().firstDay(), latest));
    }

    private int since(LocalDate changed, WorkingYear notice) {
        int moved = 0;
        Batch batch = new Batch(BATCH, 0, BEFORE_ALL);
        while (batch.size() == BATCH) {
            UUID last = batch.last();
            batch = Objects.requireNonNull(transaction.execute(_ -> batch(changed, last, notice)));
            moved += batch.moved();
        }
        return moved;
    }

    private Batch batch(LocalDate changed, UUID after, WorkingYear notice) {
        List<OpenCases.OpenCase> open = cases.held(changed, after, BATCH);
        WorkingCalendar now = calendar.now();
        List<OpenCases.Move> moves = new ArrayList<>();
        for (OpenCases.OpenCase one : open) {
            RequestLimits.Days days = limits.days(one.rule(), one.channel(), one.happened(), now);
            if (!days.equals(one.days())) {
                moves.add(new OpenCases.Move(one.id(), one.days(), days));
            }
        }
        if (!moves.isEmpty()) {
            cases.move(moves, notice.notice());
            UUID thing = new UUID(notice.year(), notice.version());
            journal.record(Entry.of(Entry.SYSTEM, "request.count-anew", "calendar", thing, moves.toString()));
        }
        return new Batch(
                open.size(),
                moves.size(),
                open.isEmpty() ? after : open.getLast().id());
    }
}
