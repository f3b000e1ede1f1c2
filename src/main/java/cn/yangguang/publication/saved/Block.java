package cn.yangguang.publication.saved;

import org.jsoup.nodes.Element;

/**
 * What a page shows in one line of its layout: a paragraph, a list item, a table's cell.
 *
 * @param text with {@link #EDGE} where an element begins or ends inside the line
 * @param linked how many of its characters are links
 * @param element the block element that the text stands in
 */
record Block(String text, int linked, Element element) {
    /** Parts what stands in different elements of one line, as a label and its value often do without a colon. */
    static final char EDGE = '\u001f';

    /** The words alone. */
    String words() {
        return Words.tidy(text.replace(String.valueOf(EDGE), ""));
    }
}
