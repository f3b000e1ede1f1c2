package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.XmlPart;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook: hidden sheets, rows and columns, comments. */
final class SheetParts {

    private final Hidden hidden;
    private final Map<String, String> sheets = new HashMap<>();

    SheetParts(Hidden hidden) {
        this.hidden = hidden;
    }

    void look(Content content) throws Unreadable {
        try (Archive archive = Archive.open(content)) {
            Packages.look(archive, hidden);
            lookAtSheets(archive, relations(archive));
            for (String name : archive.names()) {
                if (name.matches("xl/worksheets/[^/]+\\.xml")) {
                    lookAtCells(archive, name, sheets.getOrDefault(name, name));
                } else if (name.matches("xl/comments[^/]*\\.xml|xl/(?:threadedComments|comments)/[^/]+\\.xml")) {
                    lookAtComments(archive, name);
                }
            }
        }
    }

    private static Map<String, String> relations(Archive archive) throws Unreadable {
        Map<String, String> parts = new HashMap<>();
        String name = "xl/_rels/workbook.xml.rels";
        if (archive.has(name)) {
            try (XmlPart part = XmlPart.open(archive, name)) {
                for (String element = part.next(); element != null; element = part.next()) {
                    String id = part.attribute("Id");
                    String target = part.attribute("Target");
                    if (id != null && target != null) {
                        parts.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }
        }
        return parts;
    }

    private void lookAtSheets(Archive archive, Map<String, String> relations) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, "xl/workbook.xml")) {
            for (String element = part.next(); element != null; element = part.next()) {
                if (element.equals("sheet")) {
                    String name = String.valueOf(part.attribute("name"));
                    sheets.put(relations.getOrDefault(String.valueOf(part.attribute("id")), name), name);
                    String state = part.attribute("state");
                    if (state != null
                            && state.toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
                        hidden.add(Kind.HIDDEN_SHEET, "隐藏的工作表“" + name + "”");
                    }
                }
            }
        }
    }

    /** Rows and columns that stand side by side are one finding each time they are interrupted. */
    private void lookAtCells(Archive archive, String name, String sheet) throws Unreadable {
        Stretch rows = new Stretch();
        try (XmlPart part = XmlPart.open(archive, name)) {
            for (String element = part.next(); element != null; element = part.next()) {
                boolean unseen = on(part.attribute("hidden")) || "0".equals(part.attribute("ht"));
                if (element.equals("row")) {
                    rows.next(number(part.attribute("r"), rows.last + 1), unseen, sheet);
                } else if (element.equals("col") && (unseen || "0".equals(part.attribute("width")))) {
                    hidden.add(
                            Kind.HIDDEN_COLUMN,
                            "工作表“%s”第%s列隐藏".formatted(sheet, span(part.attribute("min"), part.attribute("max"))));
                }
            }
        }
        rows.close(sheet);
    }

    private void lookAtComments(Archive archive, String name) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, name)) {
            for (String element = part.next(); element != null; element = part.next()) {
                if (element.equals("comment") || element.equals("threadedComment")) {
                    String cell = String.valueOf(part.attribute("ref"));
                    hidden.add(Kind.HIDDEN_COMMENT, cell + " 的批注：" + Packages.words(part.tree()));
                }
            }
        }
    }

    private static String span(@Nullable String first, @Nullable String last) {
        return first == null || first.equals(last) ? String.valueOf(first) : first + "至" + last;
    }

    private static boolean on(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,7}") ? Integer.parseInt(value) : otherwise;
    }

    /** A run of hidden rows. */
    private final class Stretch {
        private int first;
        private int last;

        void next(int row, boolean unseen, String sheet) {
            if (first > 0 && (!unseen || row != last + 1)) {
                close(sheet);
            }
            if (unseen && first == 0) {
                first = row;
            }
            last = row;
        }

        void close(String sheet) {
            if (first > 0) {
                String rows = first == last ? "" + first : first + "至" + last;
                hidden.add(Kind.HIDDEN_ROW, "工作表“%s”第%s行隐藏".formatted(sheet, rows));
            }
            first = 0;
        }
    }
}
