package cn.yangguang.duty.reminding;

import cn.yangguang.duty.keeping.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told on one day.
 *
 * @param digest the week at a glance, where that day has it
 * @param items what the person has to do, the most pressing first; no more than {@link Slips#LISTED}
 * @param more how many items there are besides
 * @param sums what the units owe that the person answers for
 */
record Slip(LocalDate day, boolean read, @Nullable Digest digest, List<Item> items, long more, List<Sum> sums) {

    Slip {
        items = List.copyOf(items);
        sums = List.copyOf(sums);
    }

    /** The week at a glance. */
    record Digest(int thisWeek, int overdue, int accepting) {}

    /** One thing to do, with its state today. */
    record Item(UUID occurrence, String title, String name, String unit, LocalDate due, State state) {}

    /**
     * What one unit owed on the day of the slip.
     *
     * @param ahead how much fell due later
     * @param today how much fell due that day
     * @param late how much was overdue
     * @param longest for how many days the latest of it
     */
    record Sum(UUID unit, String name, long ahead, long today, long late, long longest) {}

    boolean empty() {
        return digest == null && items.isEmpty() && sums.isEmpty();
    }
}
