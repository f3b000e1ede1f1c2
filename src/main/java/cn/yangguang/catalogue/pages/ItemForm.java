package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.Channel;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Level;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.catalogue.Way;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed about an item; kept as typed, also where it is wrong. */
record ItemForm(MultiValueMap<String, String> typed) {

    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 80;

    /** How the names of the three cells of a row begin; its number follows. */
    static final String ELEMENT = "element-";

    static final String KIND = "kind-";
    static final String SHOWING = "showing-";

    static ItemForm empty() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("way", Way.PROACTIVE.name());
        typed.add("levels", Level.COUNTY.name());
        typed.add("channels", Channel.WEBSITE.name());
        return new ItemForm(typed);
    }

    private String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    /** The item that was typed; what cannot be read at all is noted as a problem and left out. */
    DisclosureItem read(FormProblems problems) {
        return new DisclosureItem(
                text("field"),
                text("firstLevel"),
                text("secondLevel"),
                elements(),
                text("legalBasis"),
                text("timeLimit"),
                text("disclosingUnit"),
                chosen("channels", Channel.values()),
                text("otherChannels"),
                text("audience").equals("全社会") ? "" : text("audience"),
                one("way", Way.values(), Way.PROACTIVE),
                chosen("levels", Level.values()),
                days("publicationDays", problems),
                days("noticeDays", problems),
                date(problems));
    }

    private List<ContentElement> elements() {
        List<ContentElement> elements = new ArrayList<>();
        for (int row = 0; row < rowsTyped(); row++) {
            String name = text(ELEMENT + row);
            if (!name.isEmpty()) {
                ContentElement usual = ContentElement.named(name);
                elements.add(new ContentElement(
                        name,
                        one(KIND + row, FieldKind.values(), usual.kind()),
                        one(SHOWING + row, Showing.values(), usual.showing())));
            }
        }
        return elements;
    }

    private int rowsTyped() {
        return (int) IntStream.range(0, MOST_ROWS)
                .takeWhile(row -> typed.containsKey(ELEMENT + row))
                .count();
    }

    private <E extends Enum<E>> Set<E> chosen(String name, E[] all) {
        List<String> names = typed.getOrDefault(name, List.of());
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E one(String name, E[] all, E otherwise) {
        return Choice.chosen(all, text(name)).orElse(otherwise);
    }

    private @Nullable Integer days(String name, FormProblems problems) {
        String days = text(name);
        if (days.isEmpty()) {
            return null;
        }
        if (!days.matches("\\d{1,6}")) {
            problems.add(name, "“" + days + "”不是天数，请填写整数；没有限定的不填。");
            return null;
        }
        return Integer.valueOf(days);
    }

    private @Nullable LocalDate date(FormProblems problems) {
        String typed = text("nextReviewOn");
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            problems.add("nextReviewOn", "“" + typed + "”不是日期，请写成 2027-06-30 的样子。");
        }
        return day.orElse(null);
    }

    List<Field> before() {
        return List.of(
                Field.text("field", "领域")
                        .value(text("field"))
                        .hint("如“财政预决算”“社会救助”。")
                        .mustBeAnswered(),
                Field.text("firstLevel", "一级事项").value(text("firstLevel")).mustBeAnswered(),
                Field.text("secondLevel", "二级事项").value(text("secondLevel")).mustBeAnswered());
    }

    /** The contents as rows, with some empty ones for more. */
    List<ItemPage.Row> rows(FormProblems problems) {
        int rows = Math.min(MOST_ROWS, rowsTyped() + EMPTY_ROWS);
        String problem = problems.byField().getOrDefault("contentElements", "");
        return IntStream.range(0, rows)
                .mapToObj(row -> row(row, row == 0 ? problem : ""))
                .toList();
    }

    private ItemPage.Row row(int row, String problem) {
        int number = row + 1;
        return new ItemPage.Row(
                Field.text(ELEMENT + row, "第 " + number + " 项内容")
                        .value(text(ELEMENT + row))
                        .problem(problem),
                select(KIND + row, "第 " + number + " 项的类型", FieldKind.values(), FieldKind::label, "按名称推定"),
                select(SHOWING + row, "第 " + number + " 项怎样公开", Showing.values(), Showing::label, "按名称推定"));
    }

    private <E extends Enum<E>> Field select(
            String name, String label, E[] all, Function<E, String> words, String otherwise) {
        return Field.select(name, label, Choice.each(otherwise, all, words)).value(text(name));
    }

    List<Field> after() {
        return List.of(
                Field.textarea("legalBasis", "公开依据")
                        .value(text("legalBasis"))
                        .hint("写明法规、文件和条款。")
                        .mustBeAnswered(),
                Field.text("timeLimit", "公开时限")
                        .value(text("timeLimit"))
                        .hint("如“信息形成或者变更之日起20个工作日内”“每季度”“每年3月31日前”。写得出日子的才会成为各单位的应办事项。")
                        .mustBeAnswered(),
                Field.text("disclosingUnit", "公开主体")
                        .value(text("disclosingUnit"))
                        .hint("写本地的单位或统称，几个单位用顿号隔开，如“财政局、各镇街”。")
                        .mustBeAnswered(),
                Field.checkboxes("channels", "公开渠道和载体", Choice.each(Channel.values(), Channel::label))
                        .values(typed.getOrDefault("channels", List.of()))
                        .mustBeAnswered(),
                Field.text("otherChannels", "其他渠道是什么").value(text("otherChannels")),
                Field.text("audience", "公开对象").value(text("audience")).hint("不填就是全社会；只面向一部分人的写明是谁。"),
                Field.radios("way", "公开方式", Choice.each(Way.values(), Way::label))
                        .value(text("way"))
                        .mustBeAnswered(),
                Field.checkboxes("levels", "公开层级", Choice.each(Level.values(), Level::label))
                        .values(typed.getOrDefault("levels", List.of()))
                        .mustBeAnswered(),
                Field.number("publicationDays", "公开期（天）")
                        .value(text("publicationDays"))
                        .hint("到期后撤下；长期公开的不填。"),
                Field.number("noticeDays", "最短公示天数").value(text("noticeDays")).hint("不到这个天数不能无故撤下。"),
                Field.date("nextReviewOn", "下次评估日期").value(text("nextReviewOn")).hint("只有依申请公开的要填：到时评估能否转为主动公开。"));
    }
}
