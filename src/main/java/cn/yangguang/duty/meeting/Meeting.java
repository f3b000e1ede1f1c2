package cn.yangguang.duty.meeting;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting or training.
 *
 * @param unit who held it
 * @param persons how many were there in all; null where nobody counted
 * @param minutes null until they are uploaded
 * @param units which units took part
 * @param people who was there by name
 * @param version how often it was written; 0 before it is kept
 */
public record Meeting(
        UUID id,
        UnitId unit,
        MeetingKind kind,
        LocalDate held,
        String place,
        String title,
        @Nullable Integer persons,
        @Nullable Minutes minutes,
        List<UnitId> units,
        List<Person> people,
        int version,
        String recorder) {

    public Meeting {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /** The minutes as a file of the store. */
    public record Minutes(String name, String sm3) {}

    /** Somebody who was there: of the house where {@code staff} is known, a unit's contact where only {@code unit} is. */
    public record Person(@Nullable UnitId unit, @Nullable UUID staff, String name) {}

    /** What evidence calls it. */
    String thing() {
        return "meeting/" + id;
    }

    /** In one line, for the evidence and for who is told of it. */
    String words() {
        return kind.label() + "：" + title + "（" + held + (place.isEmpty() ? "" : "，" + place) + "）";
    }
}
