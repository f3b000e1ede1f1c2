package cn.yangguang.organization.staff;

import cn.yangguang.calendar.keeping.CalendarKeepers;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Permissions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendar is everybody's: the office at the top of the tree keeps it. */
@Component
class TopOffice implements CalendarKeepers {

    private final Staff staff;

    TopOffice(Staff staff) {
        this.staff = staff;
    }

    @Override
    public boolean includes(UUID person) {
        return staff.find(person)
                .filter(known -> !known.disabled())
                .filter(known -> Permissions.mayForAll(known.actor(), Act.EDIT_CALENDAR, staff.tree()))
                .isPresent();
    }
}
