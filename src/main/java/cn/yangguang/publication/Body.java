package cn.yangguang.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of a piece: typed or pasted as lines, kept as clean HTML of paragraphs, headings and tables. {@link #text}
 * leads back to the lines, so nothing is kept twice.
 */
public final class Body {

    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.{1,48}[^。；;：:，,]");
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].{1,47}[^。；;：:，,]");
    private static final Pattern BLANK = Pattern.compile("^[\\s\\u3000]+|[\\s\\u3000]+$");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .toFactory();

    private Body() {}

    /** The lines as HTML; lines with tabs, as a pasted table has them, become a table whose first row is its head. */
    public static String html(String typed) {
        StringBuilder html = new StringBuilder();
        List<String> table = new ArrayList<>();
        for (String line : typed.lines().toList()) {
            if (line.contains("\t")) {
                table.add(line);
            } else {
                close(html, table);
                html.append(block(BLANK.matcher(line).replaceAll("")));
            }
        }
        close(html, table);
        return plain(POLICY.sanitize(html.toString()));
    }

    /** The sanitizer writes full-width signs as numbers; a text that is compared and searched keeps them as they are. */
    private static String plain(String sanitized) {
        Document page = Jsoup.parseBodyFragment(sanitized);
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static String block(String line) {
        if (line.isEmpty()) {
            return "";
        }
        String name =
                FIRST.matcher(line).matches() ? "h2" : SECOND.matcher(line).matches() ? "h3" : "p";
        return "<" + name + ">" + Entities.escape(line) + "</" + name + ">";
    }

    private static void close(StringBuilder html, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> cells =
                rows.stream().map(row -> List.of(row.split("\t", -1))).toList();
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        html.append("<table><thead>").append(row(cells.getFirst(), columns, "th scope=\"col\"", "th"));
        html.append("</thead><tbody>");
        cells.stream().skip(1).forEach(row -> html.append(row(row, columns, "td", "td")));
        html.append("</tbody></table>");
        rows.clear();
    }

    private static String row(List<String> cells, int columns, String open, String close) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int column = 0; column < columns; column++) {
            String cell = column < cells.size() ? cells.get(column).strip() : "";
            row.append('<').append(open).append('>').append(Entities.escape(cell));
            row.append("</").append(close).append('>');
        }
        return row.append("</tr>").toString();
    }

    /** The lines again: one for each paragraph and heading, one for each row of a table with tabs between its cells. */
    public static String text(String html) {
        return Jsoup.parseBodyFragment(html).select("p, h2, h3, tr").stream()
                .map(Body::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Element block) {
        return block.tagName().equals("tr")
                ? block.children().stream().map(Element::text).collect(Collectors.joining("\t"))
                : block.text();
    }

    /** The HTML for a page: each table in a region of its own, which scrolls where the screen is narrow. */
    public static String shown(String html) {
        return html.replace(
                        "<table>",
                        "<div class=\"table-region\" tabindex=\"0\" role=\"region\" aria-label=\"表格\"><table class=\"dense\">")
                .replace("</table>", "</table></div>");
    }
}
