package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.keeping.ImportingCatalogue.Effect;
import cn.yangguang.catalogue.keeping.ImportingCatalogue.Outcome;
import cn.yangguang.catalogue.keeping.ImportingCatalogue.Step;
import cn.yangguang.organization.Unit;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.Comparator;
import java.util.List;

/** Puts into words what is asked for a printed catalogue, and what taking it in would do. */
final class SheetViews {

    private SheetViews() {}

    static SheetPage.Start start(Unit place, String field, boolean end, FormProblems problems) {
        return new SheetPage.Start(
                CatalogueViews.place(place),
                problems,
                problems.on(List.of(
                        Field.file("file", "目录文件", ".xlsx,.xls,.docx,.doc")
                                .hint("国家标准目录格式的表格，不超过 2 MB；列按表头的意思认，次序不限。")
                                .mustBeAnswered(),
                        Field.text("field", "领域").value(field).hint("文件的标题、工作表名称都没有写明领域时，按这里填写的。"),
                        Field.checkbox("end", "文件里没有列出的同领域事项，同时取消").value(end ? "true" : ""))));
    }

    static String sentence(Outcome.Planned planned) {
        long wrong = planned.count(Effect.WRONG);
        return "新增 " + planned.count(Effect.ADDED) + " 项，修改 " + planned.count(Effect.CHANGED) + " 项，取消 "
                + planned.count(Effect.ENDED) + " 项，不变 " + planned.count(Effect.SAME) + " 项"
                + (wrong == 0 ? "。" : "，有误 " + wrong + " 项。");
    }

    /** What is wrong comes first, what stays last. */
    static List<SheetPage.Row> rows(Outcome.Planned planned) {
        return planned.steps().stream()
                .sorted(Comparator.comparing(Step::effect))
                .map(step -> new SheetPage.Row(
                        step.place(),
                        step.item().field(),
                        step.item().firstLevel(),
                        step.item().secondLevel(),
                        new Badge(step.effect().label(), lamp(step.effect())),
                        step.notes()))
                .toList();
    }

    private static Badge.Lamp lamp(Effect effect) {
        return switch (effect) {
            case WRONG -> Badge.Lamp.BAD;
            case ADDED -> Badge.Lamp.GOOD;
            case CHANGED -> Badge.Lamp.CALM;
            case ENDED -> Badge.Lamp.SOON;
            case SAME -> Badge.Lamp.PLAIN;
        };
    }
}
