package cn.yangguang.document.word;

import cn.yangguang.document.content.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs as they print: with their automatic number, without what is deleted or hidden. */
final class DocxParagraphs {

    /** A paragraph's heading level (0 for none), its text, and the text boxes anchored in it. */
    record Read(int level, String text, List<Xml> boxes) {}

    private final Styles styles;
    private final NumberingCount numbering;

    /** What stands before a paragraph end that was deleted, and so runs on into the next paragraph. */
    private String carried = "";

    DocxParagraphs(Styles styles, NumberingCount numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Null where the paragraph's own end was deleted: its text then comes with the next one. */
    @Nullable
    Read read(Xml paragraph) {
        Xml properties = paragraph.child("pPr");
        StringBuilder text = new StringBuilder();
        List<Xml> boxes = new ArrayList<>();
        inline(paragraph, text, boxes);
        if (properties != null && properties.path("rPr", "del") != null) {
            carried += text;
            return boxes.isEmpty() ? null : new Read(0, "", boxes);
        }
        text.insert(0, carried);
        carried = "";
        Styles.ListLevel list = styles.list(properties);
        if (list != null && !text.toString().isBlank()) {
            text.insert(0, numbering.next(list));
        }
        return new Read(styles.headingLevel(properties), trimmed(text), boxes);
    }

    /** Blank ends go, but not the indentation that somebody typed. */
    private static String trimmed(StringBuilder text) {
        return text.toString().stripTrailing();
    }

    private static void inline(Xml parent, StringBuilder text, List<Xml> boxes) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "t" -> text.append(child.text());
                case "tab", "ptab" -> text.append('\t');
                case "br" -> text.append(child.attribute("type") == null || isLine(child) ? "\n" : "");
                case "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "r" -> {
                    if (!child.on("rPr", "vanish")) {
                        inline(child, text, boxes);
                    }
                }
                case "txbxContent" -> boxes.add(child);
                case "AlternateContent" -> {
                    Xml shown = alternative(child);
                    if (shown != null) {
                        inline(shown, text, boxes);
                    }
                }
                case "pPr", "rPr", "sdtPr", "del", "moveFrom", "instrText", "rt", "delText" -> {}
                default -> inline(child, text, boxes);
            }
        }
    }

    private static boolean isLine(Xml lineBreak) {
        return "textWrapping".equals(lineBreak.attribute("type"));
    }

    /** Of several spellings of one thing the first, which is the newest. */
    static @Nullable Xml alternative(Xml choices) {
        Xml choice = choices.child("Choice");
        return choice != null ? choice : choices.child("Fallback");
    }
}
