package cn.yangguang.publication.structured;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a piece says as an item of the catalogue.
 *
 * @param filing the item; null where the piece belongs to none
 */
public record Structured(@Nullable Filing filing) {

    /** Of a piece that belongs to no item. */
    public static final Structured NONE = new Structured(null);

    /** Everything that a signature under it is given for; nothing where the piece belongs to no item. */
    public List<String> parts() {
        return filing == null
                ? List.of()
                : List.of(filing.item().toString(), filing.field(), filing.firstLevel(), filing.secondLevel());
    }
}
