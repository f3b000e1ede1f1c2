package cn.yangguang.publication.pages;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.publication.Attachment;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.List;

/** Content elements as questions of the drafting form, by their kinds. */
final class ElementFields {

    private ElementFields() {}

    /** The name that an element's answer is sent under. */
    static String name(ContentElement element) {
        return "element-" + Integer.toHexString(element.name().hashCode());
    }

    static Field of(ContentElement element, List<Attachment> files) {
        String name = name(element);
        Field field = switch (element.kind()) {
            case RICH_TEXT -> Field.textarea(name, element.name());
            case FILE -> Field.select(name, element.name(), files(files));
            case TEXT, DATE, MONEY, NUMBER, UNIT, REGION, PERSON, TABLE -> Field.text(name, element.name());
        };
        return field.hint(kind(element) + showing(element));
    }

    private static List<Choice> files(List<Attachment> files) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "（没有）")));
        files.forEach(file -> choices.add(Choice.of(file.name())));
        return choices;
    }

    private static String kind(ContentElement element) {
        return switch (element.kind()) {
            case DATE -> "如 2026-03-31，只到月的写 2026-03。";
            case MONEY -> element.name().contains("元") ? "只写数字。" : "以元计，也可以写成 0.5万元。";
            case NUMBER -> "只写数字，如 35 或 98.5%。";
            case FILE -> "从已经附上的文件里选；文件保存以后在这一件的页面上附。";
            case PERSON -> "几个人之间用顿号隔开。";
            case TEXT, RICH_TEXT, UNIT, REGION, TABLE -> "";
        };
    }

    private static String showing(ContentElement element) {
        return switch (element.showing()) {
            case SHOW -> "";
            case MASK -> "这里填原文，公开时脱敏。";
            case LEAVE_OUT -> "不公开，只留在工作台。";
        };
    }
}
