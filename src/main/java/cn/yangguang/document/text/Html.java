package cn.yangguang.document.text;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Web pages, also as Office writes them: headings, paragraphs and tables in reading order. A table that only lays out
 * the page (other tables or headings stand inside it) is looked through.
 */
public final class Html {
    /** Beyond this jsoup puts elements beside each other instead of inside. */
    private static final int MOST_DEPTH = 400;

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "title", "select", "textarea", "svg", "iframe");

    private final List<Block> blocks = new ArrayList<>();
    private final HtmlWords words = new HtmlWords();
    private int tables;

    private Html() {}

    /** Reads a page whose encoding the caller does not know: mark, then meta element, then what decodes. */
    public static List<Block> read(Content content) throws Unreadable {
        try {
            String declared = HtmlCharset.declared(content);
            return declared == null
                    ? read(Encodings.text(content))
                    : new Html().page(Jsoup.parse(content.stream(), declared, "", parser()));
        } catch (IOException broken) {
            throw content.damaged();
        }
    }

    static List<Block> read(String html) {
        return new Html().page(Jsoup.parse(html, "", parser()));
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(MOST_DEPTH);
    }

    private List<Block> page(Document page) {
        inside(page.body());
        flush();
        return blocks;
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name) || hidden(element)) {
            return;
        }
        if (name.equals("br")) {
            words.line();
        } else if (name.matches("h[1-6]")) {
            flush();
            heading(element, name.charAt(1) - '0');
        } else if (name.equals("table") && HtmlTable.holdsCells(element)) {
            flush();
            table(element);
        } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
            flush();
            words.add(number(element));
            inside(element);
            flush();
        } else {
            inside(element);
        }
    }

    static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("mso-hide:all");
    }

    private void heading(Element element, int level) {
        String text = HtmlWords.of(element);
        if (!text.isEmpty()) {
            blocks.add(new Block.Heading(level, text, here()));
        }
    }

    private void table(Element element) {
        tables++;
        Block.@Nullable Table table = HtmlTable.read(element, tables, here());
        if (table != null) {
            blocks.add(table);
        }
    }

    /** What a browser prints before an item of an ordered list. */
    private static String number(Element element) {
        Element list = element.parent();
        if (!element.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")) {
            return "";
        }
        int start = whole(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                start = whole(item.attr("value"), start);
                if (item.elementSiblingIndex() == element.elementSiblingIndex()) {
                    break;
                }
                start++;
            }
        }
        return start + ". ";
    }

    static int whole(String text, int fallback) {
        return text.strip().matches("\\d{1,7}") ? Integer.parseInt(text.strip()) : fallback;
    }

    private void flush() {
        String text = words.take();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text, here()));
        }
    }

    private Place here() {
        return new Place.Block(blocks.size() + 1);
    }
}
