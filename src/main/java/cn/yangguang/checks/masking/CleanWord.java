package cn.yangguang.checks.masking;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file as it prints: tracked changes accepted, without comments, hidden words, embedded files and properties. */
final class CleanWord {

    private static final Pattern PARTS = Pattern.compile(
            "\\[Content_Types]\\.xml|_rels/\\.rels|word/(?:document2?|styles|numbering|fontTable|settings"
                    + "|footnotes|endnotes|header\\d*|footer\\d*)\\.xml|word/(?:theme|diagrams)/[^/]+\\.xml"
                    + "|word/charts/chart[^/]*\\.xml|word/(?:\\w+/)?_rels/[^/]+\\.rels"
                    + "|(?i:word/media/[^/]+\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf))");

    /** Taken away with all that is inside. */
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "delText",
            "delInstrText",
            "object",
            "control",
            "altChunk",
            "attachedTemplate",
            "rsids",
            "docVars",
            "mailMerge",
            "documentProtection",
            "writeProtection",
            "attachedSchema",
            "dataBinding",
            "docId",
            "externalData",
            "permStart",
            "permEnd",
            "cellIns",
            "cellDel");

    /** What a field may do: count pages, name headings; never bring words in from elsewhere. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|SEQ|REF|PAGEREF|STYLEREF|EQ|=)\\b.*", Pattern.DOTALL);

    private CleanWord() {}

    static byte[] of(Content content, Hiding hiding) throws Unreadable {
        OfficeParts parts = OfficeParts.read(content, PARTS);
        parts.tidy();
        parts.trees().forEach((name, tree) -> {
            if (name.startsWith("word/") && !name.endsWith(".rels")) {
                strip(tree);
            }
        });
        mask(parts, hiding);
        return parts.zip();
    }

    /** Looks through all texts before any is changed: a name in a heading is masked in the footer too. */
    static void mask(OfficeParts parts, Hiding hiding) {
        List<List<Hiding.Run>> texts = new ArrayList<>();
        parts.trees().values().forEach(tree -> texts.addAll(texts(tree)));
        texts.forEach(hiding::look);
        texts.forEach(hiding::mask);
        parts.trees().values().forEach(tree -> XmlTree.all(tree).forEach(element -> elsewhere(element, hiding)));
    }

    /** Attributes and whatever else holds characters. */
    private static void elsewhere(Element element, Hiding hiding) {
        for (Attr attribute : XmlTree.attributes(element)) {
            String masked = hiding.masked(attribute.getValue());
            if (!masked.equals(attribute.getValue())) {
                attribute.setValue(masked);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                String masked = hiding.masked(child.getNodeValue());
                if (!masked.equals(child.getNodeValue())) {
                    child.setNodeValue(masked);
                }
            }
        }
    }

    private static void strip(Document tree) {
        for (Element element : XmlTree.all(tree)) {
            String name = element.getLocalName();
            if (name.equals("ins") || name.equals("moveTo")) {
                XmlTree.unwrap(element);
            } else if (name.equals("trPr") && has(element, "del")) {
                XmlTree.remove(element.getParentNode());
            } else if (GONE.contains(name) || (name.equals("r") && unseen(element))) {
                XmlTree.remove(element);
            } else if (name.equals("instrText")
                    && !FIELD.matcher(element.getTextContent()).matches()) {
                element.setTextContent("");
            } else if (name.equals("fldSimple")
                    && !FIELD.matcher(attribute(element, "instr")).matches()) {
                XmlTree.unwrap(element);
            } else {
                plain(element);
            }
        }
    }

    /** Who edited when is also told by numbers of the editing sessions. */
    private static void plain(Element element) {
        XmlTree.attributes(element).stream()
                .filter(attribute -> attribute.getLocalName() != null
                        && (attribute.getLocalName().startsWith("rsid")
                                || attribute.getLocalName().equals("author")
                                || attribute.getLocalName().equals("initials")))
                .forEach(element::removeAttributeNode);
    }

    private static boolean has(Element parent, String child) {
        return XmlTree.children(parent).stream().anyMatch(one -> child.equals(one.getLocalName()));
    }

    /** Vanished, or white on nothing: the same that is shown as hidden. */
    private static boolean unseen(Element run) {
        for (Element properties : XmlTree.children(run)) {
            if ("rPr".equals(properties.getLocalName())) {
                boolean white = XmlTree.children(properties).stream()
                        .anyMatch(one -> "color".equals(one.getLocalName())
                                && attribute(one, "val")
                                        .toUpperCase(Locale.ROOT)
                                        .equals("FFFFFF"));
                boolean vanished = XmlTree.children(properties).stream()
                        .anyMatch(one -> "vanish".equals(one.getLocalName())
                                && !attribute(one, "val").matches("0|false|off"));
                return vanished || (white && !has(properties, "shd") && !has(properties, "highlight"));
            }
        }
        return false;
    }

    /** An attribute by its local name; empty where it is not there. */
    private static String attribute(Element element, String local) {
        return XmlTree.attributes(element).stream()
                .filter(attribute -> local.equals(attribute.getLocalName()))
                .map(Attr::getValue)
                .findFirst()
                .orElse("");
    }

    /** The texts of a part, each with its runs: what stands in one paragraph stands together. */
    private static List<List<Hiding.Run>> texts(Document tree) {
        List<List<Hiding.Run>> texts = new ArrayList<>();
        for (Element element : XmlTree.all(tree)) {
            switch (element.getLocalName()) {
                case "p", "si", "is" -> {
                    List<Hiding.Run> runs = new ArrayList<>();
                    XmlTree.children(element).forEach(child -> runs(child, runs));
                    texts.add(runs);
                }
                case "v", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                    texts.add(List.of(new Hiding.NodeRun(element)));
                default -> {}
            }
        }
        return texts;
    }

    /** A text box inside a paragraph has paragraphs of its own. */
    private static void runs(Element element, List<Hiding.Run> runs) {
        switch (element.getLocalName()) {
            case "t" -> runs.add(new Hiding.NodeRun(element));
            case "tab", "br", "cr" -> runs.add(new Hiding.Gap("\t"));
            case "p", "pPr", "rPr", "txbxContent" -> {}
            default -> XmlTree.children(element).forEach(child -> runs(child, runs));
        }
    }
}
