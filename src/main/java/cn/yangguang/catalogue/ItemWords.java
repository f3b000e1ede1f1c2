package cn.yangguang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An item in words, column by column, as pages show it and as two versions are compared. */
public final class ItemWords {

    private ItemWords() {}

    /** The words by the titles of the columns, in printed order; a column without words is empty. */
    public static Map<String, String> of(DisclosureItem item) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("领域", item.field());
        words.put("一级事项", item.firstLevel());
        words.put("二级事项", item.secondLevel());
        words.put(
                "公开内容（要素）",
                item.contentElements().stream().map(ItemWords::element).collect(Collectors.joining("\n")));
        words.put("公开依据", item.legalBasis());
        words.put("公开时限", item.timeLimit());
        words.put("公开主体", item.disclosingUnit());
        words.put("公开渠道和载体", channels(item));
        words.put("公开对象", item.audience().isEmpty() ? "全社会" : item.audience());
        words.put("公开方式", item.way().label());
        words.put("公开层级", item.levels().stream().map(Level::label).collect(Collectors.joining("、")));
        words.put("公开期", item.publicationDays() == null ? "长期" : item.publicationDays() + " 天");
        words.put("最短公示天数", item.noticeDays() == null ? "" : item.noticeDays() + " 天");
        words.put("下次评估日期", Objects.toString(item.nextReviewOn(), ""));
        return words;
    }

    /** The element with its kind, and with its showing where that is not plain. */
    private static String element(ContentElement element) {
        String hidden =
                element.showing() == Showing.SHOW ? "" : "，" + element.showing().label();
        return element.name() + "（" + element.kind().label() + hidden + "）";
    }

    private static String channels(DisclosureItem item) {
        return item.channels().stream()
                .map(channel -> channel == Channel.OTHER ? "其他（" + item.otherChannels() + "）" : channel.label())
                .collect(Collectors.joining("、"));
    }
}
