package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a place's catalogue.
 *
 * @param units whom the names of its disclosing units mean, in printed order; empty where they mean nobody here
 * @param limitRead whether its time limit says a measure
 * @param writers who wrote on it since the last version was issued
 * @param writer who wrote last, by name
 * @param endedOn the day from which it is no item any more; null while it is one
 */
public record KeptItem(
        UUID id,
        UnitId place,
        int position,
        DisclosureItem item,
        List<UnitId> units,
        boolean limitRead,
        int version,
        Set<UUID> writers,
        String writer,
        @Nullable LocalDate endedOn,
        String endedBecause) {

    public KeptItem {
        units = List.copyOf(units);
        writers = Set.copyOf(writers);
    }
}
