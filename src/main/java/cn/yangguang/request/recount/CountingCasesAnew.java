package cn.yangguang.request.recount;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.request.keeping.OpenCases;
import cn.yangguang.request.keeping.RequestLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * Why they are counted.
     *
     * @param since what ends before this day is left out
     * @param under the pattern of the paths of the units whose cases they are
     * @param notice the newest one that the days follow
     * @param kind with the thing what the entry in the journal names
     */
    private record Cause(LocalDate since, String under, String notice, String kind, UUID thing) {

        static Cause loaded(LocalDate since, WorkingYear notice) {
            return new Cause(since, "%", notice.notice(), "calendar", new UUID(notice.year(), notice.version()));
        }
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
        return count(Cause.loaded(LocalDate.of(notice.year() - 1, 12, 1), notice));
    }

    /** All of them: a notice may have been loaded while the house was closed. */
    void all() {
        latest().ifPresent(notice -> count(Cause.loaded(calendar.now().firstDay(), notice)));
    }

    /** After this unit changed its internal deadline, which goes for the units below it, too. */
    void after(Unit unit) {
        latest().ifPresent(notice -> count(new Cause(
                calendar.now().firstDay(),
                unit.path().pattern(),
                notice.notice(),
                "unit",
                unit.id().value())));
    }

    private Optional<WorkingYear> latest() {
        return calendar.years().stream()
                .max(Comparator.comparing(WorkingYear::loadedOn)
                        .thenComparingInt(WorkingYear::year)
                        .thenComparingInt(WorkingYear::version));
    }

    private int count(Cause cause) {
        int moved = 0;
        Batch batch = new Batch(BATCH, 0, BEFORE_ALL);
        while (batch.size() == BATCH) {
            UUID last = batch.last();
            batch = Objects.requireNonNull(transaction.execute(_ -> batch(cause, last)));
            moved += batch.moved();
        }
        return moved;
    }

    private Batch batch(Cause cause, UUID after) {
        List<OpenCases.OpenCase> open = cases.held(cause.since(), cause.under(), after, BATCH);
        WorkingCalendar now = calendar.now();
        List<OpenCases.Move> moves = new ArrayList<>();
        for (OpenCases.OpenCase one : open) {
            RequestLimits.Days days = limits.days(one.rule(), one.channel(), one.happened(), now);
            if (!days.equals(one.days())) {
                moves.add(new OpenCases.Move(one.id(), one.days(), days));
            }
        }
        if (!moves.isEmpty()) {
            cases.move(moves, cause.notice());
            journal.record(Entry.of(Entry.SYSTEM, "request.count-anew", cause.kind(), cause.thing(), moves.toString()));
        }
        return new Batch(
                open.size(),
                moves.size(),
                open.isEmpty() ? after : open.getLast().id());
    }
}
