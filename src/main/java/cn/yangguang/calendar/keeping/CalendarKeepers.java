package cn.yangguang.calendar.keeping;

import java.util.UUID;

/** Who may change the calendar of the whole house; the room that knows people and their roles tells. */
public interface CalendarKeepers {

    /** Whether this person may. */
    boolean includes(UUID staff);
}
