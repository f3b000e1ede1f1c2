package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import java.util.List;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What an item would have been typed as, by the names of the questions. */
final class TypedItem {

    private TypedItem() {}

    static MultiValueMap<String, String> of(DisclosureItem item) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("field", item.field());
        typed.add("firstLevel", item.firstLevel());
        typed.add("secondLevel", item.secondLevel());
        List<ContentElement> elements = item.contentElements();
        for (int i = 0; i < elements.size(); i++) {
            typed.add(ItemForm.ELEMENT + i, elements.get(i).name());
            typed.add(ItemForm.KIND + i, elements.get(i).kind().name());
            typed.add(ItemForm.SHOWING + i, elements.get(i).showing().name());
        }
        typed.add("legalBasis", item.legalBasis());
        typed.add("timeLimit", item.timeLimit());
        typed.add("disclosingUnit", item.disclosingUnit());
        item.channels().forEach(channel -> typed.add("channels", channel.name()));
        typed.add("otherChannels", item.otherChannels());
        typed.add("audience", item.audience());
        typed.add("way", item.way().name());
        item.levels().forEach(level -> typed.add("levels", level.name()));
        typed.add("publicationDays", Objects.toString(item.publicationDays(), ""));
        typed.add("noticeDays", Objects.toString(item.noticeDays(), ""));
        typed.add("nextReviewOn", Objects.toString(item.nextReviewOn(), ""));
        return typed;
    }
}
