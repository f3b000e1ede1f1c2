package cn.yangguang.document.sheet;

import cn.yangguang.document.Block;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an xlsx: the workbook's list of sheets, what they share, then sheet by sheet. */
public final class Xlsx {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Content content;
    private final Archive archive;
    private final boolean whole;

    private Xlsx(Content content, Archive archive, boolean whole) {
        this.content = content;
        this.archive = archive;
        this.whole = whole;
    }

    /**
     * Reads the visible sheets of an xlsx.
     *
     * @param whole whether hidden rows and columns are read too, and days as 2026-05-06 however they are shown
     */
    public static List<Block> read(Content content, boolean whole) throws Unreadable {
        try (Archive archive = Archive.open(content)) {
            return new Xlsx(content, archive, whole).blocks();
        }
    }

    private List<Block> blocks() throws Unreadable {
        Xml workbook = root(WORKBOOK);
        Xml sheets = workbook.child("sheets");
        if (sheets == null) {
            throw content.damaged();
        }
        Xml properties = workbook.child("workbookPr");
        String since = properties == null ? null : properties.attribute("date1904");
        Map<String, String> targets = targets();
        XlsxValues values = XlsxValues.of(archive, targets.containsValue("xl/styles.xml"), truth(since), whole);
        List<Block> blocks = new ArrayList<>();
        for (Xml sheet : sheets.children()) {
            String state = sheet.attribute("state");
            String target = targets.get(String.valueOf(sheet.attribute("id")));
            if (target != null && (state == null || state.equals("visible"))) {
                String name = String.valueOf(sheet.attribute("name"));
                blocks.addAll(new XlsxSheet(new SheetCells(content, name, whole), values).read(archive, target));
            }
        }
        return blocks;
    }

    static boolean truth(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** The parts that the workbook names, by relation id. */
    private Map<String, String> targets() throws Unreadable {
        Map<String, String> targets = new HashMap<>();
        for (Xml relation : root("xl/_rels/workbook.xml.rels").children()) {
            String target = relation.attribute("Target");
            if (target != null) {
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                targets.put(String.valueOf(relation.attribute("Id")), part);
            }
        }
        return targets;
    }

    private Xml root(String part) throws Unreadable {
        try (XmlPart xml = XmlPart.open(archive, part)) {
            if (xml.next() == null) {
                throw content.damaged();
            }
            return xml.tree();
        }
    }
}
