package cn.yangguang.calendar.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Days announced around 2026-06-26. */
@HouseTest
class DaysTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);

    private final List<DayBegan> heard = Collections.synchronizedList(new ArrayList<>());
    private final JdbcClient jdbc;
    private final Journal journal;
    private final PlatformTransactionManager transactions;

    @Autowired
    DaysTests(JdbcClient jdbc, Journal journal, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.transactions = transactions;
    }

    @BeforeEach
    void noDayWasAnnounced() {
        jdbc.sql("delete from announced_day").update();
    }

    private Days days() {
        return new Days(jdbc, event -> heard.add((DayBegan) event), journal, transactions);
    }

    @Test
    void theFirstTimeOneDayIsAnnouncedAndAfterTenDaysOffEachOfThemInOrder() {
        assertThat(days().announce(FRIDAY)).isEqualTo(1);
        assertThat(days().announce(FRIDAY)).as("announced already").isZero();
        assertThat(days().announce(FRIDAY.minusDays(3))).as("long over").isZero();
        assertThat(heard).containsExactly(new DayBegan(FRIDAY, true));
        heard.clear();
        assertThat(days().announce(FRIDAY.plusDays(11))).isEqualTo(11);
        assertThat(heard).extracting(DayBegan::day).isSorted().doesNotHaveDuplicates();
        assertThat(heard).filteredOn(DayBegan::latest).containsExactly(new DayBegan(FRIDAY.plusDays(11), true));
    }

    @Test
    void aDayCountsOnlyWhenItsListenersAreDone() {
        days().announce(FRIDAY);
        heard.clear();
        Days broken = new Days(
                jdbc,
                event -> {
                    DayBegan began = (DayBegan) event;
                    if (began.day().equals(FRIDAY.plusDays(2))) {
                        throw new IllegalStateException("out of paper");
                    }
                    heard.add(began);
                },
                journal,
                transactions);
        assertThatThrownBy(() -> broken.announce(FRIDAY.plusDays(3))).hasMessage("out of paper");
        assertThat(heard).containsExactly(new DayBegan(FRIDAY.plusDays(1), false));
        assertThat(days().announce(FRIDAY.plusDays(3))).isEqualTo(2);
    }

    @Test
    void twoThatAnnounceAtOnceAnnounceEachDayOnce() throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                awaitUninterruptibly(start);
                days().announce(FRIDAY);
                days().announce(FRIDAY.plusDays(5));
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(heard).extracting(DayBegan::day).doesNotHaveDuplicates().endsWith(FRIDAY.plusDays(5));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
