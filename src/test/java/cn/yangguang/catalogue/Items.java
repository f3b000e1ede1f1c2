package cn.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Items for tests; each is complete, and what a test needs otherwise it changes. */
public final class Items {

    private Items() {}

    /** A proactive item of the finance bureau, due every month. */
    public static DisclosureItem monthly(String secondLevel) {
        return item("财政预决算", "财政运行", secondLevel, "每月", "财政局");
    }

    public static DisclosureItem item(String field, String first, String second, String limit, String unit) {
        return new DisclosureItem(
                field,
                first,
                second,
                List.of(ContentElement.named("收入金额"), ContentElement.named("情况说明")),
                "《中华人民共和国政府信息公开条例》第二十条第（七）项",
                limit,
                unit,
                Set.of(Channel.WEBSITE, Channel.READING_PLACE),
                "",
                "",
                Way.PROACTIVE,
                Set.of(Level.COUNTY),
                null,
                null,
                null);
    }

    /** The same, on request, looked at again on the day. */
    public static DisclosureItem onRequest(DisclosureItem item, LocalDate review) {
        return new DisclosureItem(
                item.field(),
                item.firstLevel(),
                item.secondLevel(),
                item.contentElements(),
                item.legalBasis(),
                item.timeLimit(),
                item.disclosingUnit(),
                item.channels(),
                item.otherChannels(),
                DisclosureItem.CERTAIN_GROUPS,
                Way.ON_REQUEST,
                item.levels(),
                null,
                null,
                review);
    }
}
