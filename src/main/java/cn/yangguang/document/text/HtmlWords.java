package cn.yangguang.document.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers text as a browser shows it: runs of white space are one blank, br and blocks begin new lines. */
final class HtmlWords {
    private final StringBuilder words = new StringBuilder();

    /** All the words of an element, such as a table cell. */
    static String of(Element element) {
        HtmlWords words = new HtmlWords();
        words.inside(element);
        return words.take();
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                add(text.getWholeText());
            } else if (node instanceof Element element && !Html.hidden(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "script", "style", "noscript", "template", "svg" -> {}
            case "br" -> line();
            default -> {
                if (element.isBlock()) {
                    newLine();
                }
                inside(element);
                if (element.isBlock()) {
                    newLine();
                }
            }
        }
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
            if (!blank) {
                // a no-break space is how pages indent and pad
                words.append(letter == '\u00a0' ? ' ' : letter);
            } else if (!words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) < 0) {
                words.append(' ');
            }
        }
    }

    void line() {
        words.append('\n');
    }

    private void newLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    /** The words so far, without blanks around lines; begins anew. */
    String take() {
        String text = words.toString().replaceAll(" +\n", "\n").strip();
        words.setLength(0);
        return text;
    }
}
