package cn.yangguang.publication.importing.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A body as lines, as if it had been typed: HTML gives one for each paragraph, and for each row with tabs between cells. */
final class BodyLines {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<(?:!doctype|/?(?:p|div|span|br|table|tbody|tr|td|th|h[1-6]|ul|ol|li|strong|b|em|i|u|a|img|font|html|body"
                    + "|section|article|script|style|iframe|svg|center|hr|o:p)\\b)[^>]{0,2000}>");

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "title");

    private BodyLines() {}

    /** What a person would read of it. */
    static String of(String body) {
        return MARKUP.matcher(body).find() ? read(Jsoup.parseBodyFragment(body)) : body;
    }

    private static String read(Document page) {
        page.select(String.join(",", SILENT)).remove();
        Reading reading = new Reading();
        NodeTraversor.traverse(reading, page.body());
        return reading.lines.toString().strip();
    }

    private static final class Reading implements NodeVisitor {

        private final StringBuilder lines = new StringBuilder();
        private boolean blank;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "td", "th" -> cell(element);
                case "br" -> part(element);
                default -> {
                    if (element.isBlock()) {
                        part(element);
                    }
                }
            }
        }

        /** A row is one line, whatever its cells hold. */
        private void part(Element element) {
            if (inCell(element)) {
                blank = true;
            } else {
                end();
            }
        }

        private void cell(Element cell) {
            blank = false;
            if (cell.previousElementSibling() != null) {
                lines.append('\t');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                part(element);
            }
        }

        private static boolean inCell(Element element) {
            String name = element.normalName();
            return name.equals("td") || name.equals("th") || element.closest("td, th") != null;
        }

        private void text(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c <= ' ' || c == '\u00A0') {
                    blank = true;
                } else {
                    space(c);
                    lines.append(c);
                }
            }
        }

        private void space(char next) {
            boolean begun = !lines.isEmpty() && "\n\t".indexOf(lines.charAt(lines.length() - 1)) < 0;
            if (blank && begun && next != '\u3000') {
                lines.append(' ');
            }
            blank = false;
        }

        private void end() {
            blank = false;
            if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
                lines.append('\n');
            }
        }
    }
}
