package cn.yangguang.checks.masking;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook as it shows: values without formulas, only visible sheets, rows and columns, nothing beside them. */
final class CleanBook {

    private static final Pattern PARTS = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|xl/(?:workbook|styles"
            + "|sharedStrings)\\.xml|xl/(?:theme|worksheets|drawings)/[^/]+\\.xml|xl/charts/chart[^/]*\\.xml"
            + "|xl/(?:\\w+/)?_rels/[^/]+\\.rels|(?i:xl/media/[^/]+\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf))");

    private static final Set<String> BOOK = Set.of("workbookPr", "sheets");

    private static final String STRINGS = "xl/sharedStrings.xml";

    private CleanBook() {}

    static byte[] of(Content content, Hiding hiding) throws Unreadable {
        OfficeParts parts = OfficeParts.read(content, PARTS);
        Document book = parts.tree("xl/workbook.xml");
        Document relations = parts.tree("xl/_rels/workbook.xml.rels");
        if (book == null || relations == null) {
            throw content.damaged();
        }
        XmlTree.children(book.getDocumentElement()).stream()
                .filter(element -> !BOOK.contains(element.getLocalName()))
                .forEach(XmlTree::remove);
        hiddenSheets(book).forEach(id -> target(relations, id, parts));
        parts.tidy();
        if (XmlTree.all(book).stream().noneMatch(element -> "sheet".equals(element.getLocalName()))) {
            throw content.refused(" 的工作表都是隐藏的，没有可以公开的内容。");
        }
        Set<Integer> used = new HashSet<>();
        parts.trees().forEach((name, tree) -> {
            if (name.startsWith("xl/worksheets/") && !name.endsWith(".rels")) {
                used.addAll(new CleanSheet(tree).clean());
            }
        });
        onlyUsed(parts, used);
        parts.tidy();
        CleanWord.mask(parts, hiding);
        return parts.zip();
    }

    private static List<String> hiddenSheets(Document book) {
        return XmlTree.all(book).stream()
                .filter(element -> "sheet".equals(element.getLocalName()))
                .filter(element ->
                        element.getAttribute("state").toLowerCase(Locale.ROOT).contains("hidden"))
                .flatMap(element -> XmlTree.attributes(element).stream())
                .filter(attribute -> attribute.getNamespaceURI() != null)
                .map(Attr::getValue)
                .toList();
    }

    /** Takes the sheet's part away; whatever speaks of it follows. */
    private static void target(Document relations, String id, OfficeParts parts) {
        XmlTree.children(relations.getDocumentElement()).stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map(relation -> relation.getAttribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .forEach(parts::remove);
    }

    /** Words that no visible cell shows are emptied: the places of the others stay. */
    private static void onlyUsed(OfficeParts parts, Set<Integer> used) {
        Document strings = parts.tree(STRINGS);
        if (strings == null) {
            return;
        }
        int place = 0;
        for (Element string : XmlTree.children(strings.getDocumentElement())) {
            if (!"si".equals(string.getLocalName())) {
                XmlTree.remove(string);
                continue;
            }
            if (!used.contains(place++)) {
                XmlTree.children(string).forEach(XmlTree::remove);
                string.appendChild(Objects.requireNonNull(strings)
                        .createElementNS(string.getNamespaceURI(), prefixed(string, "t")));
            }
            // how a word is spoken is another spelling of it
            XmlTree.children(string).stream()
                    .filter(one -> Set.of("rPh", "phoneticPr").contains(one.getLocalName()))
                    .forEach(XmlTree::remove);
        }
        strings.getDocumentElement().removeAttribute("count");
        strings.getDocumentElement().removeAttribute("uniqueCount");
    }

    static String prefixed(Element beside, String name) {
        return beside.getPrefix() == null ? name : beside.getPrefix() + ":" + name;
    }
}
