package cn.yangguang.duty.meeting;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a meeting or training that was held.
 *
 * @param persons how many were there in all; null where nobody counted
 * @param units which units took part
 * @param people who of those that can be ticked was there, as a ticked box sends it
 * @param others further names
 */
public record Told(
        MeetingKind kind,
        LocalDate held,
        String place,
        String title,
        @Nullable Integer persons,
        Set<UnitId> units,
        Set<String> people,
        List<String> others) {

    public Told {
        units = Set.copyOf(units);
        people = Set.copyOf(people);
        others = List.copyOf(others);
    }
}
