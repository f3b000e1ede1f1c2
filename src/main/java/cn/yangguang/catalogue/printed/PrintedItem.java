package cn.yangguang.catalogue.printed;

import cn.yangguang.catalogue.DisclosureItem;
import java.util.List;

/**
 * An item as it was read.
 *
 * @param place where it stands in its file, in words
 * @param doubts what a person should look at, in Chinese
 */
public record PrintedItem(DisclosureItem item, String place, List<String> doubts) {
    public PrintedItem {
        doubts = List.copyOf(doubts);
    }
}
