package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines of a body without what the site puts among them: the card, the title as heading, tools, and its foot. */
final class BodyText {
    /** How many lines at the beginning may be the site's. */
    private static final int HEAD = 8;

    private static final String HEADING =
            "h1, h2, h3, h4, h5, h6, [class*=title], [class*=Title], [id*=title], [class*=biaoti], ucaptitle";

    private static final int BESIDE_CARD = 24;

    private final BodyPlace place;
    private final String title;

    BodyText(BodyPlace place, Card card, @Nullable String title) {
        this.place = place;
        this.title = title == null ? "" : Words.tight(title);
        withoutCard(card.labels());
        if (!place.own()) {
            withoutHeading();
        }
    }

    /** Takes out the smallest element that holds the whole card, where it holds little else; else its lines. */
    private void withoutCard(List<Labelled> labels) {
        Set<Element> inside = Set.copyOf(place.element().getAllElements());
        List<Element> elements = labels.stream()
                .map(Labelled::element)
                .filter(inside::contains)
                .distinct()
                .toList();
        if (elements.isEmpty()) {
            return;
        }
        Element all = elements.getFirst();
        while (all.parent() != null && !holds(all, elements)) {
            all = all.parent();
        }
        int said = labels.stream().mapToInt(BodyText::length).sum();
        if (!little(all, said)) {
            elements.forEach(BodyText::removeLine);
            return;
        }
        while (all.parent() != null && little(all.parent(), said)) {
            all = all.parent();
        }
        all.remove();
    }

    private static int length(Labelled labelled) {
        return Words.tight(labelled.label().word() + labelled.value()).length() + 1;
    }

    /** Whether an element holds little beside the card. */
    private boolean little(Element all, int said) {
        return !all.equals(place.element()) && Words.tight(all.text()).length() <= said + BESIDE_CARD;
    }

    private static boolean holds(Element all, List<Element> elements) {
        return Set.copyOf(all.getAllElements()).containsAll(elements);
    }

    private static void removeLine(Element element) {
        Element row = element.closest("tr");
        if (row != null && row.parent() != null && Words.tight(row.text()).length() < 300) {
            row.remove();
        } else if (Words.tight(element.text()).length() < 300 && element.parent() != null) {
            element.remove();
        }
    }

    private void withoutHeading() {
        for (Element heading : place.element().select(HEADING)) {
            if (!heading.equals(place.element()) && heading.parent() != null && titles(Words.tight(heading.text()))) {
                heading.remove();
            }
        }
    }

    /** The title, or the most of it that a heading shows without the number. */
    private boolean titles(String heading) {
        return heading.equals(title) || (title.startsWith(heading) && heading.length() * 10 >= title.length() * 6);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(BodyLines.of(place));
        withoutHead(lines);
        close(lines, place.own());
        while (!lines.isEmpty() && Furniture.line(lines.getLast())) {
            lines.removeLast();
        }
        boolean onlyTitle = lines.size() == 1 && Words.tight(lines.getFirst()).equals(title);
        return onlyTitle ? List.of() : lines;
    }

    /** A line of dates without labels is the site's only where nothing but the title stands before it. */
    private void withoutHead(List<String> lines) {
        boolean begun = place.own();
        if (place.kind() == BodyPlace.Kind.DENSE) {
            withoutAllAbove(lines);
        }
        for (int at = 0; at < Math.min(HEAD, lines.size()); ) {
            String line = lines.get(at);
            if (Furniture.line(line) || (!begun && Furniture.dated(line))) {
                lines.remove(at);
            } else {
                begun = begun || !Words.tight(line).equals(title);
                at++;
            }
        }
    }

    /** Around the densest place stand the names of the site, above the title. */
    private void withoutAllAbove(List<String> lines) {
        for (int at = 0; at < Math.min(HEAD, lines.size()); at++) {
            if (Words.tight(lines.get(at)).equals(title)) {
                lines.subList(0, at + 1).clear();
                return;
            }
        }
    }

    /** Cuts off the foot, and what follows a closing line where that is little. */
    private static void close(List<String> lines, boolean own) {
        int total = length(lines);
        for (int at = 1; at < lines.size(); at++) {
            int rest = length(lines.subList(at, lines.size()));
            boolean little = rest < 400 || rest * 4L < total;
            String line = lines.get(at);
            if (Furniture.notice(line) || (!own && little && (Furniture.foot(line) || Furniture.closing(line)))) {
                lines.subList(at, lines.size()).clear();
            }
        }
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
