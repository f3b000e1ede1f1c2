package cn.yangguang.publication.findings;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.checks.Kind;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Withheld;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What the catalogue says of the values in a piece: what it hides of them must be read nowhere in what goes out, and what
 * it shows is asked about nowhere. Rows never change, so what they say is kept.
 */
@Component
class CatalogueValues {

    private static final int MOST_KEPT = 1_000_000;

    private final Cache<UUID, Rows> known = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((UUID set, Rows rows) -> 10 + rows.hidden.keys().size() + rows.shown.size())
            .build();

    private final WholeRows rows;
    private final OwnNames names;

    CatalogueValues(WholeRows rows, OwnNames names) {
        this.rows = rows;
        this.names = names;
    }

    private record Rows(Sought hidden, Set<String> shown) {}

    private static final Rows NONE = new Rows(Sought.of(List.of()), Set.of());

    /** What is hidden of the elements. */
    List<Spot.Key> ofElements(Content content) {
        Set<Spot.Key> hidden = new LinkedHashSet<>();
        content.structured().answers().forEach(one -> hide(hidden, one.element(), one.value()));
        return withoutOwn(hidden);
    }

    /** What is hidden of the rows, and of none of their cells shown. */
    Sought ofRows(Content content) {
        return rows(content).hidden;
    }

    /** Whether the catalogue says to show this text, in the piece's elements or its rows. */
    Predicate<String> shown(Content content) {
        Set<String> shown = new HashSet<>();
        content.structured().answers().forEach(one -> shown.addAll(Withheld.shown(one.element(), one.value())));
        Set<String> inRows = rows(content).shown;
        return text -> shown.contains(text) || inRows.contains(text);
    }

    private Rows rows(Content content) {
        RowSet set = content.structured().rows();
        return set == null ? NONE : known.get(set.id(), _ -> read(set));
    }

    private Rows read(RowSet set) {
        Set<Spot.Key> hidden = new LinkedHashSet<>();
        Set<String> shown = new HashSet<>();
        rows.eachWhole(set, cells -> {
            for (int i = 0; i < cells.size(); i++) {
                Column column = set.columns().get(i);
                hide(hidden, column.element(), cells.get(i));
                if (column.listed()) {
                    shown.addAll(Withheld.shown(column.element(), cells.get(i)));
                }
            }
        });
        hidden.removeIf(key -> shown.contains(key.text()));
        return new Rows(Sought.of(withoutOwn(hidden)), Set.copyOf(shown));
    }

    private static void hide(Set<Spot.Key> hidden, ContentElement element, String value) {
        Withheld.of(element, value).forEach(one -> hidden.add(new Spot.Key(one.kind(), one.text())));
    }

    /** The house's own units and places are named on every page. */
    private List<Spot.Key> withoutOwn(Set<Spot.Key> hidden) {
        if (hidden.isEmpty()) {
            return List.of();
        }
        Set<String> own = names.all();
        return hidden.stream()
                .filter(key -> (key.kind() != Kind.WITHHELD && key.kind() != Kind.ADDRESS)
                        || own.stream().noneMatch(name -> OwnNames.names(name, key.text())))
                .toList();
    }
}
