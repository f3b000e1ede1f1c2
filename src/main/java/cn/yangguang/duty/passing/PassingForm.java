package cn.yangguang.duty.passing;

import cn.yangguang.organization.Unit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen: to whom, why, and which duties.
 *
 * @param chosen null before anything was chosen: then every duty is marked
 */
record PassingForm(String to, String because, @Nullable List<UUID> chosen) {

    /** Everything to the unit's successor. */
    static PassingForm all(Unit from) {
        return new PassingForm(from.successor() == null ? "" : from.successor().toString(), "", null);
    }

    List<UUID> duties() {
        return chosen == null ? List.of() : chosen;
    }

    boolean marks(OpenDuty duty) {
        return chosen == null || chosen.contains(duty.id());
    }
}
