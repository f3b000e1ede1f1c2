package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Items as the database keeps them, and back. */
final class ItemJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemJson() {}

    static String write(DisclosureItem item) {
        return JSON.writeValueAsString(item);
    }

    static DisclosureItem read(String json) {
        return JSON.readValue(json, DisclosureItem.class);
    }

    static String write(Map<UUID, DisclosureItem> items) {
        return JSON.writeValueAsString(items);
    }

    /** The items of a version in their order. */
    static Map<UUID, DisclosureItem> readAll(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<UUID, DisclosureItem>>() {});
    }
}
