package cn.yangguang.publication.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article: the card's, then the meta element's, then a system's own element, then the heading or
 * line that the head's title repeats beside the names of column and site, then the head's title without these.
 */
final class Titles {
    private static final String OWN = "ucaptitle, founder-title, #ivs_title, .arti_title";

    private static final String HEADING =
            "h1, h2, h3, [class*=title], [class*=Title], [class*=biaoti], [class~=(?i)^(bt|tit|tt)$], [id*=title], [id*=Title]";

    /** A title shorter than this may be the name of a column. */
    static final int SHORT = 9;

    /** How systems mark that they cut a title short. */
    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…+)$");

    private static final Pattern DATED = Pattern.compile("发布|来源|时间|日期|浏览|字号|点击|阅读");

    /** How many lines the title stands above the body at most. */
    private static final int NEAR = 8;

    private final Document html;
    private final Metas metas;
    private final List<Block> blocks;
    private final Card card;
    private final int body;
    private final int head;

    Titles(Document html, Metas metas, List<Block> blocks, Card card, int body, int head) {
        this.html = html;
        this.metas = metas;
        this.blocks = blocks;
        this.card = card;
        this.body = body;
        this.head = head;
    }

    @Nullable
    String title() {
        return Stream.<@Nullable String>of(ofCard(), ofMeta(), ofElement(OWN, ""), ofHead())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String ofCard() {
        return card.value(Field.TITLE, value -> value.length() < 4 ? null : value);
    }

    /** The meta element; where it is cut short, the heading that it begins. */
    private @Nullable String ofMeta() {
        String meta = metas.first(Metas.TITLE);
        if (meta == null || meta.equals(metas.first(Metas.COLUMN))) {
            return null;
        }
        String parsed =
                Words.tidy(org.jsoup.parser.Parser.unescapeEntities(meta, false).replaceAll("<[^>]{1,40}>", ""));
        String cut = CUT.matcher(Words.tight(parsed)).replaceAll("");
        String whole = cut.length() < 6 ? null : ofElement(HEADING, cut);
        return whole != null
                        && Words.tight(whole).length() > cut.length()
                        && cut.length() < Words.tight(parsed).length()
                ? whole
                : unsuffixed(parsed);
    }

    private String unsuffixed(String title) {
        String site = metas.first(Metas.SITE);
        return site != null && title.endsWith(site)
                ? title.substring(0, title.length() - site.length()).replaceAll("[-_\\s|—]+$", "")
                : title;
    }

    /** The longest heading above the body whose words begin with the given ones. */
    private @Nullable String ofElement(String names, String begin) {
        return html.select(names).stream()
                .filter(element ->
                        !Words.unseen(element) && element.normalName().length() > 0 && !Weights.around(element))
                .map(Titles::text)
                .filter(text -> text.length() >= 4
                        && text.length() <= 200
                        && Words.tight(text).startsWith(begin))
                .findFirst()
                .orElse(null);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Block block : Blocks.of(element)) {
            text.append(block.words());
        }
        return text.toString();
    }

    private @Nullable String ofHead() {
        String head = Words.tidy(html.title());
        String part = HeadTitle.part(head);
        String repeated = repeated(Words.tight(head));
        boolean column = part == null || part.length() < SHORT || part.equals(metas.first(Metas.COLUMN));
        if (repeated != null
                && (part == null
                        || HeadTitle.outer(head, repeated)
                        || Words.tight(repeated).length() * 10
                                >= Words.tight(part).length() * 7)) {
            return column && repeated.length() < SHORT ? near(repeated) : repeated;
        }
        if (part != null && CUT.matcher(part).find()) {
            String whole = ofElement(HEADING, CUT.matcher(Words.tight(part)).replaceAll(""));
            return whole != null ? whole : part;
        }
        return column ? near(part) : part;
    }

    /** The line right above the line of dates, or else above the body, where the head names only a column. */
    private @Nullable String near(@Nullable String column) {
        int dates = dates();
        int end = dates < blocks.size() ? dates : Math.min(body, blocks.size());
        for (int at = end - 1; at >= Math.max(0, end - NEAR); at--) {
            Block block = blocks.get(at);
            String words = text(block.element());
            boolean other = words.length() < 6
                    || words.length() > 120
                    || block.linked() * 2 > words.length()
                    || Labels.starts(block.text());
            if (!other && !Furniture.line(words) && !Furniture.dated(words) && Dates.alone(words) == null) {
                return words;
            }
        }
        return column != null ? column : ofElement("h1, h2", "");
    }

    /** The number of the line that says when the text was published, and from where. */
    private int dates() {
        for (int at = 0; at < Math.min(blocks.size(), body + NEAR); at++) {
            String words = blocks.get(at).words();
            if (words.length() < 160 && DATED.matcher(words).find() && Dates.in(words) != null) {
                return at;
            }
        }
        return blocks.size();
    }

    /** The longest heading, or else line above the body, that the head's title holds. */
    private @Nullable String repeated(String whole) {
        Comparator<String> longest =
                Comparator.comparingInt(text -> Words.tight(text).length());
        String heading = html.select(HEADING).stream()
                .filter(element ->
                        !Words.unseen(element) && !element.normalName().equals("title"))
                .map(Titles::text)
                .filter(text -> fits(text, whole))
                .max(longest)
                .orElse(null);
        if (heading != null && Words.tight(heading).length() * 3 >= whole.length()) {
            return heading;
        }
        String line = blocks.subList(0, Math.min(blocks.size(), head + 1)).stream()
                .map(Block::words)
                .filter(text -> fits(text, whole))
                .max(longest)
                .orElse(null);
        return line != null && (heading == null || line.length() > heading.length()) ? line : heading;
    }

    private static boolean fits(String text, String head) {
        return text.length() >= 6 && text.length() <= 200 && !HeadTitle.site(text) && head.contains(Words.tight(text));
    }
}
