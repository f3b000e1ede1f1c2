package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A version of a place's catalogue as it was issued.
 *
 * @param number from 1, without gaps
 * @param words what the issuer said of it
 * @param items what is in force from its day on, by the ids of the items, in printed order
 */
public record CatalogueVersion(
        int number, LocalDate issuedOn, String issuer, String words, Map<UUID, DisclosureItem> items) {

    public CatalogueVersion {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
