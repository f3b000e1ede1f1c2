package cn.yangguang.checks.masking;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What one part of an office file says of others. */
final class Relations {

    private static final String WHOLE = "_rels/.rels";
    private static final Pattern OPEN = Pattern.compile("(?i)https?://.*");

    private final OfficeParts parts;
    private final String name;

    /** @param name such as word/_rels/document.xml.rels */
    Relations(OfficeParts parts, String name) {
        this.parts = parts;
        this.name = name;
    }

    private String owner() {
        return name.equals(WHOLE) ? "" : name.replaceFirst("_rels/([^/]+)\\.rels$", "$1");
    }

    void tidy() {
        Document tree = parts.tree(name);
        if (tree == null) {
            return;
        }
        Document owner = parts.tree(owner());
        if (owner == null && !name.equals(WHOLE)) {
            parts.remove(name);
            return;
        }
        Set<String> gone = new HashSet<>();
        for (Element relation : XmlTree.children(tree.getDocumentElement())) {
            if (!stays(relation)) {
                gone.add(relation.getAttribute("Id"));
                XmlTree.remove(relation);
            }
        }
        if (owner != null && !gone.isEmpty()) {
            XmlTree.all(owner).forEach(element -> forget(element, gone));
        }
    }

    private boolean stays(Element relation) {
        String target = relation.getAttribute("Target");
        if ("External".equals(relation.getAttribute("TargetMode"))) {
            return relation.getAttribute("Type").endsWith("/hyperlink")
                    && OPEN.matcher(target).matches();
        }
        try {
            String path =
                    URI.create("/" + owner()).resolve(target.replace('\\', '/')).getPath();
            return path != null && parts.has(path.substring(1));
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }

    /** A link loses only where it leads; a picture goes with what frames it; anything else goes itself. */
    private static void forget(Element element, Set<String> gone) {
        List<Attr> lost = XmlTree.attributes(element).stream()
                .filter(attribute -> attribute.getNamespaceURI() != null
                        && attribute.getNamespaceURI().endsWith("/relationships"))
                .filter(attribute -> gone.contains(attribute.getValue()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        if ("hyperlink".equals(element.getLocalName()) || "pageSetup".equals(element.getLocalName())) {
            lost.forEach(element::removeAttributeNode);
        } else {
            XmlTree.remove(framing(element));
        }
    }

    private static Element framing(Element element) {
        Element at = element;
        while (at.getParentNode() instanceof Element around) {
            if (Set.of("drawing", "pict", "object", "twoCellAnchor", "oneCellAnchor", "absoluteAnchor")
                    .contains(around.getLocalName())) {
                return around;
            }
            at = around;
        }
        return element;
    }
}
