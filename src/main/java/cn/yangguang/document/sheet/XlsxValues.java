package cn.yangguang.document.sheet;

import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the cells of all sheets refer to: shared strings and number formats; turns a cell into its words. */
final class XlsxValues {
    private final List<String> strings = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final Shown shown;

    private XlsxValues(boolean from1904, boolean whole) {
        this.shown = new Shown(from1904, whole);
    }

    static XlsxValues of(Archive archive, boolean styled, boolean from1904, boolean whole) throws Unreadable {
        XlsxValues values = new XlsxValues(from1904, whole);
        if (archive.has("xl/sharedStrings.xml")) {
            values.strings(archive);
        }
        if (styled && archive.has("xl/styles.xml")) {
            values.styles(archive);
        }
        return values;
    }

    private void strings(Archive archive) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, "xl/sharedStrings.xml")) {
            for (String name = part.next(); name != null; name = part.next()) {
                if (name.equals("si")) {
                    strings.add(rich(part.tree()));
                }
            }
        }
    }

    /** The runs of a rich text, without the pronunciation marks. */
    private static String rich(Xml item) {
        StringBuilder text = new StringBuilder();
        for (Xml child : item.children()) {
            if (child.is("t")) {
                text.append(child.text());
            } else if (child.is("r")) {
                text.append(rich(child));
            }
        }
        return text.toString();
    }

    private void styles(Archive archive) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, "xl/styles.xml")) {
            for (String name = part.next(); name != null; name = part.next()) {
                if (name.equals("cellXfs")) {
                    part.tree().children().forEach(style -> formats.add(whole(style, "numFmtId")));
                } else if (name.equals("numFmts")) {
                    part.tree().children().forEach(this::pattern);
                }
            }
        }
    }

    private void pattern(Xml format) {
        String code = format.attribute("formatCode");
        if (code != null) {
            patterns.put(whole(format, "numFmtId"), code);
        }
    }

    private static int whole(Xml element, String attribute) {
        String value = element.attribute(attribute);
        return value == null || !value.matches("\\d{1,9}") ? 0 : Integer.parseInt(value);
    }

    /** The words that a cell shows. */
    String words(Xml cell) {
        String type = String.valueOf(cell.attribute("t"));
        Xml inline = cell.child("is");
        Xml value = cell.child("v");
        if (type.equals("inlineStr") && inline != null) {
            return rich(inline);
        }
        if (value == null || value.text().isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value.text());
            case "b" -> value.text().equals("1") ? "TRUE" : "FALSE";
            case "str", "e", "d", "inlineStr" -> value.text();
            default -> number(value.text(), whole(cell, "s"));
        };
    }

    private String shared(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    private String number(String raw, int style) {
        int format = style < formats.size() ? formats.get(style) : 0;
        return shown.number(raw, format, patterns.get(format));
    }
}
