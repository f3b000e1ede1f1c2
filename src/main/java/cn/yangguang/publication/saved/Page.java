package cn.yangguang.publication.saved;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A parsed page with what can be told from it: its metas, blocks and card, the place of its body, its title and lines. */
final class Page {
    /** A card or a line of dates may stand in the first blocks of a place that is not the author's own. */
    private static final int HEAD_OF_LOOSE = 14;

    /** As far into the body a day may still be the site's. */
    private static final int HEAD = 3;

    private final Metas metas;
    private final List<Block> blocks;
    private final @Nullable BodyPlace place;
    private final int first;
    private final int last;
    private final Card card;
    private final @Nullable String title;
    private final List<String> lines;

    Page(Document html) {
        metas = new Metas(html);
        place = BodyPlace.of(html, new Weights(html.body()));
        blocks = Blocks.of(html.body());
        first = edge(true);
        last = edge(false);
        card = Card.of(Labels.in(blocks), this::inBody);
        title = new Titles(html, metas, blocks, card, first).title();
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

    private boolean inBody(int at) {
        int head = place != null && place.own() ? 0 : HEAD_OF_LOOSE;
        return at >= first + head && at <= last;
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

    /** The blocks above the body that are not the card's. */
    List<Block> above() {
        Set<Integer> labels = card.blocks();
        return IntStream.range(0, Math.min(place != null && place.own() ? first : first + HEAD, blocks.size()))
                .filter(at -> !labels.contains(at) && !labels.contains(at - 1))
                .mapToObj(blocks::get)
                .toList();
    }
}
