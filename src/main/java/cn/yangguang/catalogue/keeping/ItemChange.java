package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.ItemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item between two states of a catalogue.
 *
 * @param before null where it is new
 * @param after null where it ended
 */
public record ItemChange(
        UUID id, @Nullable DisclosureItem before, @Nullable DisclosureItem after) {

    /** One column of the printed catalogue that reads otherwise now. */
    public record Column(String title, String before, String after) {}

    /** What is new, changed or ended from one state to the other; what stayed is left out. */
    public static List<ItemChange> between(Map<UUID, DisclosureItem> before, Map<UUID, DisclosureItem> after) {
        List<ItemChange> changes = new ArrayList<>();
        after.forEach((id, item) -> {
            if (!item.equals(before.get(id))) {
                changes.add(new ItemChange(id, before.get(id), item));
            }
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                changes.add(new ItemChange(id, item, null));
            }
        });
        return changes;
    }

    /** The item as it is, or as it was. */
    public DisclosureItem item() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** New, changed or ended, in Chinese. */
    public String words() {
        return before == null ? "新增" : after == null ? "取消" : "修改";
    }

    /** The columns that differ; none where the item is new or ended. */
    public List<Column> columns() {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, String> old = ItemWords.of(before);
        return ItemWords.of(after).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .map(entry -> new Column(
                        entry.getKey(), Objects.requireNonNullElse(old.get(entry.getKey()), ""), entry.getValue()))
                .toList();
    }
}
