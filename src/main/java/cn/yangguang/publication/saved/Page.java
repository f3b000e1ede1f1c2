package cn.yangguang.publication.saved;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A parsed page with what can be told from it: its metas, blocks and card, the place of its body, its title and lines. */
final class Page {
    /** A card and a line of dates may stand in a place that is not the author's own, above these sentences. */
    private static final int SENTENCES = 2;

    private static final int LONGEST_HEAD = 80;

    private static final int HEAD_OF_NAMED = 8;

    private final Metas metas;
    private final List<Block> blocks;
    private final @Nullable BodyPlace place;
    private final int first;
    private final int last;
    private final int head;
    private final Card card;
    private final @Nullable String title;
    private final List<String> lines;

    Page(Document html) {
        metas = new Metas(html);
        place = BodyPlace.of(html, new Weights(html.body()));
        blocks = Blocks.of(html.body());
        first = edge(true);
        last = edge(false);
        head = head();
        card = Card.of(Labels.in(blocks), this::zone);
        title = new Titles(html, metas, blocks, card, first, head).title();
        lines = place == null ? List.of() : new BodyText(place, card, title).lines();
    }

    /** The number of the first or last block of the body; beyond all blocks where there is no body. */
    private int edge(boolean begin) {
        int edge = begin ? blocks.size() : -1;
        for (int at = 0; place != null && at < blocks.size(); at++) {
            if (within(blocks.get(at).element(), place.element())) {
                edge = begin ? Math.min(edge, at) : at;
            }
        }
        return edge;
    }

    private static boolean within(Element inner, Element outer) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Where the body surely has begun: after some sentences, for cards, titles and menus have none. */
    private int head() {
        if (place == null || place.kind() != BodyPlace.Kind.DENSE) {
            return place == null || place.own() ? first : Math.min(first + HEAD_OF_NAMED, last + 1);
        }
        int sentences = SENTENCES;
        int at = first;
        while (sentences > 0 && at < Math.min(blocks.size(), first + LONGEST_HEAD)) {
            sentences -= blocks.get(at).text().contains("。") ? 1 : 0;
            at++;
        }
        return at;
    }

    private int zone(int at) {
        if (at < first || at > last) {
            return 0;
        }
        return at < head ? 1 : 2;
    }

    Metas metas() {
        return metas;
    }

    Card card() {
        return card;
    }

    @Nullable
    String title() {
        return title;
    }

    /** The body, one paragraph a line. */
    List<String> lines() {
        return lines;
    }

    /** A day that stands alone and not in the card: the last one above the body, else the first at its head. */
    @Nullable
    LocalDate dayAlone() {
        for (int at = Math.min(first, blocks.size()) - 1; at >= 0; at--) {
            LocalDate day = dayAlone(at);
            if (day != null) {
                return day;
            }
        }
        for (int at = first; at < head; at++) {
            LocalDate day = blocks.get(at).text().contains("年") ? null : dayAlone(at);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate dayAlone(int at) {
        if (card.blocks().contains(at) || card.blocks().contains(at - 1)) {
            return null;
        }
        for (String part : blocks.get(at).text().split(String.valueOf(Block.EDGE), -1)) {
            LocalDate day = Dates.alone(part);
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
