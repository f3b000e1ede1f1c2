package cn.yangguang.duty.reminding;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person was told, day by day.
 *
 * @param unread on how many days there is something that was not read
 * @param rules whether the person may set how people are reminded
 * @param mail whether letters go, in a sentence
 */
public record ReminderPage(long unread, boolean rules, String mail, List<Day> days, Paging paging) {

    public ReminderPage {
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param day as a parameter
     * @param more what is not listed, in a sentence, or nothing
     */
    public record Day(
            String day,
            String title,
            boolean read,
            @Nullable String digest,
            List<Item> items,
            String more,
            List<Sum> sums) {
        public Day {
            items = List.copyOf(items);
            sums = List.copyOf(sums);
        }

        /** Whether nothing is left of it, as when its plan was taken back. */
        public boolean bare() {
            return digest == null && items.isEmpty() && sums.isEmpty();
        }
    }

    /** One thing to do, as it stands now. */
    public record Item(String path, String title, String name, String due, Badge state) {}

    /** What one unit owed. */
    public record Sum(String path, String unit, String words) {}
}
