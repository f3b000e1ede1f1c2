package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page into its blocks, in reading order. The parser bounds how deep that goes. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks walk = new Blocks();
        walk.inside(root, root, false);
        walk.flush(root);
        return walk.blocks;
    }

    private void inside(Element parent, Element line, boolean link) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                add(words.getWholeText(), link);
            } else if (node instanceof Element element && !Words.unseen(element)) {
                element(element, line, link || element.normalName().equals("a"));
            }
        }
    }

    private void element(Element element, Element line, boolean link) {
        if (element.normalName().equals("br")) {
            flush(line);
        } else if (Words.block(element)) {
            flush(line);
            inside(element, element, link);
            flush(element);
        } else {
            edge();
            inside(element, line, link);
            edge();
        }
    }

    private void add(String words, boolean link) {
        text.append(words);
        if (link) {
            linked += Words.tight(words).length();
        }
    }

    private void edge() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != Block.EDGE) {
            text.append(Block.EDGE);
        }
    }

    private void flush(Element line) {
        String words = Words.tidy(text.toString());
        if (!words.replace(String.valueOf(Block.EDGE), "").isBlank()) {
            blocks.add(new Block(words, linked, line));
        }
        text.setLength(0);
        linked = 0;
    }
}
