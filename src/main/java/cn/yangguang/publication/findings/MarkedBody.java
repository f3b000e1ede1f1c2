package cn.yangguang.publication.findings;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a piece with what was found marked in it; each mark leads to its place in the list. */
public final class MarkedBody {

    /**
     * A stretch of {@link cn.yangguang.publication.Body#text}.
     *
     * @param number its place in the list, from 1
     */
    public record Mark(int start, int end, int number) {}

    private MarkedBody() {}

    /** The HTML of a body with these marks; those that overlap an earlier one are left out. */
    public static String of(String html, List<Mark> marks) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        int at = 0;
        for (Element block : page.select("p, h2, h3, tr")) {
            if (block.tagName().equals("tr")) {
                for (Element cell : block.children()) {
                    at = mark(cell, at, marks) + 1;
                }
                at = block.childrenSize() == 0 ? at + 1 : at;
            } else {
                at = mark(block, at, marks) + 1;
            }
        }
        return page.body().html();
    }

    /** Marks one paragraph or cell that begins at this place of the text; where it ends. */
    private static int mark(Element block, int begin, List<Mark> marks) {
        String text = block.text();
        int end = begin + text.length();
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < end && mark.end() > begin)
                .toList();
        if (!here.isEmpty()) {
            block.empty();
            int at = begin;
            for (Mark mark : apart(here, begin)) {
                int from = Math.max(begin, mark.start());
                int to = Math.min(end, mark.end());
                block.appendChild(new TextNode(text.substring(at - begin, from - begin)));
                append(block, text.substring(from - begin, to - begin), mark.number());
                at = to;
            }
            block.appendChild(new TextNode(text.substring(at - begin)));
        }
        return end;
    }

    private static List<Mark> apart(List<Mark> marks, int begin) {
        List<Mark> kept = new ArrayList<>();
        int end = begin;
        for (Mark mark : marks) {
            if (mark.start() >= end || kept.isEmpty()) {
                kept.add(mark);
                end = mark.end();
            }
        }
        return kept;
    }

    private static void append(Element block, String text, int number) {
        Element mark = block.appendElement("mark");
        mark.appendChild(new TextNode(text));
        mark.appendElement("sup")
                .appendElement("a")
                .attr("href", "#finding-" + number)
                .attr("aria-label", "检查所见第 " + number + " 处")
                .text("" + number);
    }
}
