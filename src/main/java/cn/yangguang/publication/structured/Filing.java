package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.keeping.IssuedItem;
import java.util.UUID;

/**
 * The item of the catalogue that a piece discloses, as it was called when the piece was written.
 *
 * @param item the item's id, by which its time limits are found in {@link cn.yangguang.catalogue.keeping.IssuedItems}
 */
public record Filing(UUID item, String field, String firstLevel, String secondLevel) {

    /** Under this item of an issued catalogue. */
    public static Filing under(IssuedItem issued) {
        return new Filing(
                issued.id(),
                issued.item().field(),
                issued.item().firstLevel(),
                issued.item().secondLevel());
    }

    /** First and second level, as lists and metadata print them. */
    public String words() {
        return firstLevel + " / " + secondLevel;
    }
}
