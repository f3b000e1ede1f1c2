package cn.yangguang.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.Histories.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The clock by enumeration (条例 30 to 35, 42): from every date of receipt 2018 to 2026, every admissible order of up to three
 * events with fixed days between them, and seeded histories of up to five, reckoned by the rule and by {@link PlainClock}.
 *
 * <p>A seeded sample by default; {@code -Drequest.clock.whole=true} goes through all of it, as {@code bench/request-clock} does.
 */
class RequestClockEnumerationTests {

    private static final boolean WHOLE = Boolean.getBoolean("request.clock.whole");
    private static final int ONE_OF = WHOLE ? 1 : 97;
    private static final int RANDOM = WHOLE ? 200_000 : 10_000;
    private static final int DATES = 3287;
    private static final int[][] GAPS = {
        {0, 0, 0}, {1, 1, 1}, {3, 6, 4}, {7, 2, 9}, {9, 21, 12}, {12, 24, 40}, {29, 1, 33}, {2, 30, 1}
    };

    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final ConcurrentHashMap<String, Long> seen = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> mismatches = new ConcurrentHashMap<>();
    private final AtomicLong tried = new AtomicLong();

    @Test
    void everyDateOfReceiptAndOrderOfEventsAgreesWithACountDayByDay() {
        List<String> orders = Histories.orders("CcFPSRAEDWN", 3).stream()
                .filter(Histories::admissible)
                .toList();
        long start = System.nanoTime();
        IntStream.range(0, DATES).parallel().forEach(received -> {
            int number = received;
            for (String order : orders) {
                for (int[] gaps : GAPS) {
                    if (number++ % ONE_OF == 0) {
                        compare(Histories.of(received, order, gaps));
                    }
                }
            }
        });
        report("every date of receipt, " + orders.size() + " orders, " + GAPS.length + " spacings", start);
        assertThat(seen.keySet())
                .contains("received", "correction_pending", "in_progress", "consulting", "fee_pending")
                .contains("abandoned", "withdrawn", "answered", "no day", "past the calendar");
    }

    @Test
    void historiesOfUpToFiveEventsAgreeWithACountDayByDay() {
        Random random = new Random(20190515);
        List<History> histories = IntStream.range(0, RANDOM)
                .mapToObj(number -> Histories.random(random))
                .toList();
        long start = System.nanoTime();
        histories.parallelStream().forEach(this::compare);
        report("histories of up to five events", start);
    }

    private void compare(History history) {
        tried.incrementAndGet();
        PlainClock.Result plain = PlainClock.of(history);
        LocalDate asOf = Histories.FIRST.plusDays(history.asOf());
        Reckoned reckoned = RequestClock.reckon(Channel.ONLINE, history.events(), calendar, asOf);
        seen.merge(plain.state(), 1L, Long::sum);
        seen.merge(
                plain.due() == PlainClock.NONE ? "no day" : plain.due() < 0 ? "past the calendar" : "a day",
                1L,
                Long::sum);
        if (!agrees(plain, reckoned)) {
            mismatches.put(history.toString(), plain + " but " + reckoned);
        }
    }

    private static boolean agrees(PlainClock.Result plain, Reckoned reckoned) {
        if (!(reckoned instanceof Reckoning reckoning)) {
            return false;
        }
        LocalDate due = plain.due() < 0 ? LocalDate.MIN : Histories.FIRST.plusDays(plain.due());
        boolean said = plain.due() != PlainClock.UNKNOWN
                || reckoning.steps().stream().anyMatch(step -> step.sentence().contains("放假安排的通知载入后确定"));
        return said
                && due.equals(reckoning.due() == null ? LocalDate.MIN : reckoning.due())
                && plain.state().equals(reckoning.state().printed())
                && plain.counted() == reckoning.counted();
    }

    private void report(String what, long start) {
        System.out.printf(
                "  request clock: %s: %,d compared, %d mismatches, %d ms: %s%n",
                what, tried.get(), mismatches.size(), (System.nanoTime() - start) / 1_000_000, new TreeMap<>(seen));
        assertThat(mismatches.entrySet().stream().limit(5)).isEmpty();
    }

    @Test
    void ordersThatCannotHaveHappenedAreRefusedAndOnlyThose() {
        int refused = 0;
        for (String order : Histories.orders("CcFPSRAEDWN", 3)) {
            History history = Histories.of(3000, order, new int[] {2, 3, 4});
            Reckoned reckoned = RequestClock.reckon(
                    Channel.COUNTER, history.events(), calendar, Histories.FIRST.plusDays(history.asOf()));
            assertThat(reckoned instanceof Reckoning).as(order).isEqualTo(Histories.admissible(order));
            refused += reckoned instanceof Reckoned.Impossible ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(500);
    }
}
