package cn.yangguang.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item must say before it is kept: one Chinese sentence for each field that is wrong. */
public final class ItemRules {

    private static final int MOST_ELEMENTS = 60;

    /** A hundred years: a longer period is a slip of the pen. */
    private static final int MOST_DAYS = 36_525;

    private final DisclosureItem item;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private ItemRules(DisclosureItem item) {
        this.item = item;
    }

    /** The sentences by the names of the record's components; empty where the item is complete. */
    public static Map<String, String> problems(DisclosureItem item) {
        ItemRules rules = new ItemRules(item);
        rules.texts();
        rules.elements();
        rules.boxes();
        rules.days();
        return rules.problems;
    }

    private void texts() {
        text("field", item.field(), 30, "请填写所属领域，如“财政预决算”");
        if (item.field().matches(".*[\\[\\]:*?/\\\\].*")) {
            problems.putIfAbsent("field", "领域名称要用作工作表的名称，不能有 / \\ : * ? [ ] 这些符号，请改写。");
        }
        text("firstLevel", item.firstLevel(), 100, "请填写一级事项");
        text("secondLevel", item.secondLevel(), 100, "请填写二级事项");
        text("legalBasis", item.legalBasis(), 2000, "请写明公开依据，注明条款");
        text("timeLimit", item.timeLimit(), 300, "请写明公开时限，如“信息形成或者变更之日起20个工作日内”");
        text("disclosingUnit", item.disclosingUnit(), 300, "请写明公开主体");
        if (item.audience().length() > 100) {
            problems.put("audience", "公开对象最多 100 个字，请写短一些。");
        }
    }

    private void text(String name, String words, int most, String ask) {
        if (words.isBlank() || words.length() > most) {
            problems.put(name, ask + "，最多 " + most + " 个字。");
        }
    }

    private void elements() {
        Set<String> names = new HashSet<>();
        if (item.contentElements().isEmpty() || item.contentElements().size() > MOST_ELEMENTS) {
            problems.put("contentElements", "请至少写一项公开内容，最多 " + MOST_ELEMENTS + " 项。");
        }
        for (ContentElement element : item.contentElements()) {
            if (element.name().isBlank() || element.name().length() > 200) {
                problems.putIfAbsent("contentElements", "每项公开内容都要有名称，最多 200 个字。");
            } else if (!names.add(element.name())) {
                problems.putIfAbsent("contentElements", "“" + element.name() + "”写了两次，请删去一个。");
            } else if (element.exposes()) {
                problems.putIfAbsent("contentElements", "“" + element.name() + "”属于个人信息，请选“脱敏”或“不公开”（条例第十五条）。");
            }
        }
    }

    private void boxes() {
        if (item.channels().isEmpty()) {
            problems.put("channels", "请至少勾选一个公开渠道。");
        }
        if (item.channels().contains(Channel.OTHER) == item.otherChannels().isBlank()
                || item.otherChannels().length() > 100) {
            problems.put("otherChannels", "勾选“其他”渠道的要写明是什么，最多 100 个字；没有勾选的不要填写。");
        }
        if (item.levels().isEmpty()) {
            problems.put("levels", "请勾选公开层级：县级、乡级或者两者。");
        }
    }

    private void days() {
        days("publicationDays", item.publicationDays(), "公开期");
        days("noticeDays", item.noticeDays(), "最短公示天数");
        if (item.publicationDays() != null && item.noticeDays() != null && item.noticeDays() > item.publicationDays()) {
            problems.putIfAbsent(
                    "noticeDays", "最短公示 " + item.noticeDays() + " 天，比公开期 " + item.publicationDays() + " 天还长，请核对。");
        }
        if ((item.way() == Way.PROACTIVE) != (item.nextReviewOn() == null)) {
            problems.put(
                    "nextReviewOn",
                    item.way() == Way.PROACTIVE
                            ? "主动公开的事项不用定期评估，请清空下次评估日期。"
                            : "依申请公开的事项要定期评估能否转为主动公开（条例第十八条），请填写下次评估日期。");
        }
    }

    private void days(String name, @Nullable Integer days, String what) {
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            problems.put(name, what + "应在 1 至 " + MOST_DAYS + " 天之间，长期的不填。");
        }
    }
}
