package cn.yangguang.calendar.day;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Sm3;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces the days, each once and in order, whoever asks and however often. */
@Component
public class Days {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Days(
            JdbcClient jdbc,
            ApplicationEventPublisher listeners,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Announces each day after the last one announced, up to and including this one; the very first time this one
     * alone. Each day has a transaction of its own with all that its listeners do. Of two that announce at once one
     * waits for the other.
     *
     * @return how many days were announced; 0 where this one was announced before
     */
    public int announce(LocalDate upTo) {
        int announced = 0;
        while (transaction.execute(status -> next(upTo))) {
            announced++;
        }
        return announced;
    }

    private boolean next(LocalDate upTo) {
        jdbc.sql("insert into announced_day (day) values (:before) on conflict do nothing")
                .param("before", upTo.minusDays(1))
                .update();
        LocalDate last = jdbc.sql("select day from announced_day for update")
                .query(LocalDate.class)
                .single();
        if (!last.isBefore(upTo)) {
            return false;
        }
        LocalDate day = last.plusDays(1);
        jdbc.sql("update announced_day set day = :day").param("day", day).update();
        journal.record(
                new Entry(Entry.SYSTEM, "day.announce", "day", day.toString(), Sm3.hex(Sm3.hash(day.toString()))));
        listeners.publishEvent(new DayBegan(day, day.equals(upTo)));
        return true;
    }
}
