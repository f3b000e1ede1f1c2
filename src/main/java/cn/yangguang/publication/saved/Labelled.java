package cn.yangguang.publication.saved;

import org.jsoup.nodes.Element;

/**
 * A label on the page with its value, which may be empty.
 *
 * @param at the number of its block
 * @param alone whether nothing stands before it in its line
 */
record Labelled(Label label, String value, int at, boolean alone, Element element) {}
