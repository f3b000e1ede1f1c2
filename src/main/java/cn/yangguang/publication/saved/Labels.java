package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds labels and their values: in one line, in neighbouring cells or elements, and under a row of headings. */
final class Labels {
    /** Blanks and edges that pages put inside a label to make all equally long (索 引 号). */
    private static final String GAP = "[\\s" + Block.EDGE + "]*";

    private static final String FIRST = Label.words().stream()
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining("", "(?=[", "])"));

    private static final String WORD = Label.words().stream()
            .map(word -> word.chars()
                    .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                    .collect(Collectors.joining(GAP)))
            .collect(Collectors.joining("|", FIRST + "(?:", ")"));

    /** Labels stand in short lines; in a paragraph nobody looks for them. */
    private static final int LONGEST_LINE = 1000;

    /** A label ends with a colon, with the end of its element, or with its line. */
    private static final Pattern LABEL =
            Pattern.compile("(?<before>^|[\\s" + Block.EDGE + "\\[【（(|｜·•●■◆]|[^\\p{IsHan}])?(?<word>" + WORD + ")"
                    + GAP + "(?<close>[\\]】）)])?" + GAP + "(?<mark>[：:﹕]|" + Block.EDGE + "|$|(?<=[】\\]]))");

    /** A label that the table does not know: its value is not the value before it. */
    private static final Pattern UNKNOWN = Pattern.compile("(?:^|[\\s" + Block.EDGE + "])\\p{IsHan}{2,8}[：:]");

    private static final Pattern FRAME = Pattern.compile("^[\\s：:|｜\\[\\]【】\u001f]+|[\\s|｜\\[【\u001f]+$");

    private final List<Block> blocks;
    private final List<Labelled> found = new ArrayList<>();

    private Labels(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Labelled> in(List<Block> blocks) {
        Labels labels = new Labels(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            labels.block(at);
        }
        return labels.found;
    }

    private void block(int at) {
        String text = blocks.get(at).text();
        text = text.substring(0, Math.min(LONGEST_LINE, text.length()));
        Matcher matcher = LABEL.matcher(text);
        List<MatchResult> matches = new ArrayList<>();
        while (matcher.find()) {
            if (plausible(text, matcher)) {
                matches.add(matcher.toMatchResult());
            }
        }
        for (int i = 0; i < matches.size(); i++) {
            int end = i + 1 < matches.size() ? matches.get(i + 1).start("word") : text.length();
            boolean last = i + 1 == matches.size();
            add(at, matches.get(i), text.substring(matches.get(i).end(), end), last);
        }
    }

    /** A word inside a longer one is a label only before a colon, and only where it is one of the line of dates. */
    private static boolean plausible(String text, MatchResult match) {
        boolean begins = match.start("before") >= 0 || match.start("word") == 0;
        Label label = label(match);
        String close = match.group("close");
        boolean bracket = close != null
                && "]】".contains(close)
                && text.substring(0, match.start("word")).matches(".*[\\[【]\\s*");
        boolean colon = bracket || (!match.group("mark").isEmpty() && "：:﹕".contains(match.group("mark")));
        if (colon) {
            return begins || label.kind() == Label.Kind.LINE;
        }
        boolean first = text.substring(0, match.start("word")).isBlank();
        return (first || edged(text, match.start("word")))
                && (label.kind() != Label.Kind.LINE || label.field() != null);
    }

    private static boolean edged(String text, int start) {
        return text.charAt(start - 1) == Block.EDGE;
    }

    private static Label label(MatchResult match) {
        String word = match.group("word").replaceAll(GAP, "");
        return Objects.requireNonNull(Label.ALL.get(word), word);
    }

    private void add(int at, MatchResult match, String rest, boolean last) {
        Element element = blocks.get(at).element();
        String value = clean(label(match).field() == Field.TITLE ? rest : UNKNOWN.split(rest + " ", 2)[0]);
        if (value.isEmpty() && last) {
            value = clean(beside(element));
            if (value.isEmpty()
                    || starts(value)
                    || (label(match).field() != Field.TITLE
                            && UNKNOWN.matcher(value).lookingAt())) {
                value = element.normalName().matches("t[dh]") ? clean(beneath(element)) : "";
            }
        }
        boolean alone = match.start("word") <= 2;
        found.add(new Labelled(label(match), starts(value) ? "" : value, at, alone, element));
    }

    private static String clean(String value) {
        String tidy = Words.tidy(FRAME.matcher(value).replaceAll("").replace(Block.EDGE, ' '));
        return FRAME.matcher(tidy).replaceAll("");
    }

    static boolean starts(String value) {
        Matcher matcher = LABEL.matcher(value);
        return matcher.lookingAt() && matcher.start("word") <= 1;
    }

    /** The text of what comes after an element that holds nothing but a label. */
    private static String beside(Element element) {
        if (element.normalName().equals("li")
                || element.normalName().equals("tr")
                || element.normalName().equals("body")) {
            return "";
        }
        for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof TextNode words && !words.isBlank()) {
                return words.getWholeText();
            }
            if (next instanceof Element cell
                    && !Words.unseen(cell)
                    && !cell.normalName().equals("br")) {
                return cell.wholeText();
            }
        }
        return "";
    }

    /** The cell under a heading, where a whole row is headings. */
    private static String beneath(Element cell) {
        Element row = cell.parent();
        Element next = row == null ? null : row.nextElementSibling();
        if (row == null || next == null || next.childrenSize() != row.childrenSize()) {
            return "";
        }
        boolean headings = row.children().stream().allMatch(heading -> starts(Words.tidy(heading.wholeText())));
        return headings ? next.child(cell.elementSiblingIndex()).wholeText() : "";
    }
}
