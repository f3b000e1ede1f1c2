package cn.yangguang.checks.masking;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.text.Encodings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A web page: only what it shows, without programs, comments, forms and hidden words. */
final class CleanPage {

    private static final String NOT_SHOWN =
            "script, noscript, template, iframe, object, embed, applet, link, base, meta,"
                    + " form input, form button, textarea, select, svg, math, audio, video, [hidden]";

    private static final Pattern UNSEEN = Pattern.compile(
            "(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0|(?<!-)color\\s*:\\s*(?:#fff(?:fff)?|white)\\b|expression|url\\s*\\().*");

    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|#|/(?!/)|[^:]*$).*");

    private CleanPage() {}

    /** A text of the page as a run. */
    private record Words(TextNode node) implements Hiding.Run {
        @Override
        public String text() {
            return node.getWholeText();
        }

        @Override
        public void write(String text) {
            node.text(text);
        }
    }

    static byte[] of(Content content, Hiding hiding) throws Unreadable {
        Document page = Jsoup.parse(Encodings.text(content));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.select(NOT_SHOWN).remove();
        page.select("[style]").stream()
                .filter(element -> UNSEEN.matcher(element.attr("style")).matches())
                .toList()
                .forEach(Element::remove);
        List<Node> comments = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        Map<Element, List<Words>> blocks = new LinkedHashMap<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                blocks.computeIfAbsent(block(text), block -> new ArrayList<>()).add(new Words(text));
            }
        });
        blocks.values().forEach(hiding::look);
        blocks.values().forEach(hiding::mask);
        page.getAllElements().forEach(element -> attributes(element, hiding));
        page.head().prependElement("meta").attr("charset", "utf-8");
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** The nearest paragraph, cell or the like around a text: runs inside it stand together. */
    private static Element block(TextNode text) {
        Element around = (Element) text.parentNode();
        while (around != null && !around.isBlock() && around.parent() != null) {
            around = around.parent();
        }
        return around == null ? new Element("p") : around;
    }

    private static void attributes(Element element, Hiding hiding) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean leads = name.equals("href") || name.equals("src");
            if (name.startsWith("on") || name.startsWith("data-") || name.equals("srcset") || name.equals("action")) {
                element.removeAttr(attribute.getKey());
            } else if (leads && !SAFE.matcher(attribute.getValue().strip()).matches()) {
                element.removeAttr(attribute.getKey());
            } else {
                element.attr(attribute.getKey(), hiding.masked(attribute.getValue()));
            }
        }
    }
}
