package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element, one paragraph a line; the cells of a table's row stand in one line, parted by tabs. */
final class BodyLines {
    private static final Set<String> CELLS = Set.of("td", "th");

    /** A cell with so many paragraphs lays out a page. */
    private static final int LAYOUT_PARAGRAPHS = 6;

    private static final int MENU_LINKS = 5;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final boolean own;

    private BodyLines(boolean own) {
        this.own = own;
    }

    /**
     * Reads the place of a body.
     *
     * @param place whose own text it is: there only what is named as a tool of the site is left out, and headings stay
     */
    static List<String> of(BodyPlace place) {
        BodyLines lines = new BodyLines(place.own());
        lines.inside(place.element());
        lines.flush();
        return lines.lines;
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (node instanceof Element element && !Words.unseen(element) && !aside(element)) {
                element(element);
            }
        }
    }

    private boolean aside(Element element) {
        return Furniture.named(element)
                || (!own
                        && Weights.around(element)
                        && Words.tight(element.text()).length() < 400)
                || (!own && menu(element));
    }

    /** Many links and nothing else. */
    private static boolean menu(Element element) {
        List<Element> links = Words.block(element) ? element.select("a") : List.of();
        if (links.size() < MENU_LINKS) {
            return false;
        }
        int linked = links.stream()
                .mapToInt(link -> Words.tight(link.text()).length())
                .sum();
        return linked * 10 >= Words.tight(element.text()).length() * 9;
    }

    private void element(Element element) {
        if (element.normalName().equals("br")) {
            flush();
        } else if (element.normalName().equals("table") && !lays(element)) {
            flush();
            rows(element);
        } else if (Words.block(element)) {
            flush();
            inside(element);
            flush();
        } else {
            inside(element);
        }
    }

    /** Whether a table only lays out the page: one column, a table in it, or cells full of paragraphs. */
    private static boolean lays(Element table) {
        boolean columns = table.select("tr").stream().anyMatch(row -> cells(row).size() > 1);
        return !columns
                || table.selectFirst("table table") != null
                || table.select("td, th").stream()
                        .anyMatch(cell -> cell.select("p").stream()
                                                .filter(Element::hasText)
                                                .count()
                                        >= LAYOUT_PARAGRAPHS
                                && Words.tight(cell.text()).length() > 600);
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> CELLS.contains(cell.normalName()) && !Words.unseen(cell))
                .toList();
    }

    private void rows(Element table) {
        for (Element row : table.select("caption, tr")) {
            List<Element> cells = row.normalName().equals("caption") ? List.of(row) : cells(row);
            String words = cells.stream()
                    .map(BodyLines::cell)
                    .collect(Collectors.joining("\t"))
                    .stripTrailing();
            if (!words.isBlank()) {
                lines.add(words);
            }
        }
    }

    private static String cell(Element cell) {
        StringBuilder words = new StringBuilder();
        for (Block block : Blocks.of(cell)) {
            words.append(words.isEmpty() ? "" : " ").append(block.words());
        }
        return words.toString();
    }

    private void flush() {
        String words = Words.tidy(line.toString());
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }
}
