package cn.yangguang.plan.scheme;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number of a unit's scheme for a plan; what was approved never changes, a change is the next number.
 *
 * @param number counts the unit's schemes for this plan, from 1
 * @param version how often this one was changed
 * @param authors everybody whose words are in it
 */
public record Scheme(
        UUID id, UUID plan, UnitId unit, int number, Text text, int version, List<UUID> authors, Stage stage) {

    public Scheme {
        authors = List.copyOf(authors);
    }

    /** What its writer types; texts may have several lines. */
    public record Text(String title, String basis, String requirements, String contact) {}

    /** One row of its table; the deadline as the plan prints it, empty where none is. */
    public record Line(
            int position,
            String requirement,
            String measures,
            String section,
            String person,
            String deadline,
            @Nullable LocalDate inner) {}
}
