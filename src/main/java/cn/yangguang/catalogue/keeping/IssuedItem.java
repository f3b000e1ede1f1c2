package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.organization.UnitId;
import java.util.List;
import java.util.UUID;

/**
 * An item as a catalogue was issued with it.
 *
 * @param item as the last version says that has it
 * @param units whom its names of disclosing units mean
 * @param inForce whether the version in force still has it
 */
public record IssuedItem(UUID id, UnitId place, DisclosureItem item, List<UnitId> units, boolean inForce) {

    public IssuedItem {
        units = List.copyOf(units);
    }
}
