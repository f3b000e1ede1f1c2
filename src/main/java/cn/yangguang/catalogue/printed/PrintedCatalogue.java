package cn.yangguang.catalogue.printed;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Level;
import cn.yangguang.catalogue.Way;
import cn.yangguang.document.writing.OfficialDocument;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.document.writing.OfficialTable.Column;
import cn.yangguang.document.writing.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue in the printed form of the national standard ones, a table for each field. */
public final class PrintedCatalogue {

    private static final String TICK = "√";

    private static final List<Column> COLUMNS = List.of(
            Column.centred("序号", 2),
            Column.text("一级事项", 4).under("公开事项").joining(),
            Column.text("二级事项", 5).under("公开事项"),
            Column.text("公开内容（要素）", 10),
            Column.text("公开依据", 9),
            Column.text("公开时限", 6),
            Column.text("公开主体", 5),
            Column.text("公开渠道和载体", 9),
            Column.centred("全社会", 2).under("公开对象"),
            Column.centred("特定群体", 3).under("公开对象"),
            Column.centred("主动", 2).under("公开方式"),
            Column.centred("依申请", 2).under("公开方式"),
            Column.centred("县级", 2).under("公开层级"),
            Column.centred("乡级", 2).under("公开层级"));

    private final String title;
    private final Map<String, OfficialTable> tables = new LinkedHashMap<>();

    /** Of these items in their order. */
    public PrintedCatalogue(String title, List<DisclosureItem> items) {
        this.title = title;
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (DisclosureItem item : items) {
            List<List<String>> ofField = rows.computeIfAbsent(item.field(), none -> new ArrayList<>());
            ofField.add(row(ofField.size() + 1, item));
        }
        rows.forEach((field, texts) -> tables.put(field, new OfficialTable(COLUMNS, texts)));
        if (tables.isEmpty()) {
            tables.put("公开目录", new OfficialTable(COLUMNS, List.of()));
        }
    }

    private static List<String> row(int number, DisclosureItem item) {
        String audience = item.audience();
        return List.of(
                String.valueOf(number),
                item.firstLevel(),
                item.secondLevel(),
                PrintedContents.write(item.contentElements()),
                item.legalBasis(),
                item.timeLimit(),
                item.disclosingUnit(),
                Boxes.write(item.channels(), item.otherChannels()),
                audience.isEmpty() ? TICK : "",
                audience.isEmpty()
                        ? ""
                        : audience.equals(DisclosureItem.CERTAIN_GROUPS) ? TICK : TICK + "（" + audience + "）",
                item.way() == Way.PROACTIVE ? TICK : "",
                item.way() == Way.ON_REQUEST ? TICK : "",
                item.levels().contains(Level.COUNTY) ? TICK : "",
                item.levels().contains(Level.TOWN) ? TICK : "");
    }

    /** A sheet for each field, named by it. */
    public byte[] xlsx() {
        return OfficialTable.xlsx(tables);
    }

    /** A document in official layout on paper turned aside, with a heading for each field. */
    public byte[] docx() {
        OfficialDocument document = OfficialDocument.titled(title, Paper.LANDSCAPE);
        tables.forEach((field, table) -> document.heading(1, field).table(table));
        return document.docx();
    }
}
