package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.language.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The head of a table: which of its columns are taken as what.
 *
 * @param columns by their place in the table, from 0
 * @param left the headings that are not taken
 * @param missing what the item asks for and the table has no column for; nothing where the item asks for a table of its own
 */
public record TableHead(SortedMap<Integer, Column> columns, List<String> left, List<String> missing) {

    private static final String NUMBERING = "序号|编号|行号|No\\.?";

    public TableHead {
        left = List.copyOf(left);
        missing = List.copyOf(missing);
    }

    /** One heading beside an element that it may mean. */
    private record Pair(int place, ContentElement element, int agreement) {}

    /**
     * Reads a row as the head of a table of this item; nothing where it names none of its elements, and no heading can be
     * taken as it stands because the item asks for no table.
     */
    static Optional<TableHead> of(Map<Integer, String> texts, List<ContentElement> elements) {
        List<ContentElement> single =
                elements.stream().filter(TableHead::isColumn).toList();
        Optional<ContentElement> table = elements.stream()
                .filter(element -> element.kind() == FieldKind.TABLE)
                .findFirst();
        SortedMap<Integer, Column> columns = new TreeMap<>();
        matched(texts, single).forEach((place, element) -> columns.put(place, new Column(element, true)));
        boolean free = table.isPresent() && texts.size() >= 2;
        if (columns.isEmpty() && !free) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        texts.forEach((place, heading) -> {
            if (!columns.containsKey(place)) {
                if (table.isPresent() && !heading.matches(NUMBERING)) {
                    columns.put(place, guessed(heading, table.get()));
                } else {
                    left.add(heading);
                }
            }
        });
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableHead(columns, left, table.isPresent() ? List.of() : missing(single, columns)));
    }

    private static List<String> missing(List<ContentElement> elements, SortedMap<Integer, Column> columns) {
        Set<ContentElement> there =
                columns.values().stream().map(Column::element).collect(Collectors.toSet());
        return elements.stream()
                .filter(element -> element.showing() != Showing.LEAVE_OUT && !there.contains(element))
                .map(ContentElement::name)
                .toList();
    }

    /** Two columns of one heading, named with their places; nothing where each heading stands once. */
    static Optional<String> twice(SortedMap<Integer, String> texts) {
        Map<String, Integer> places = new HashMap<>();
        for (Map.Entry<Integer, String> one : texts.entrySet()) {
            Integer before = places.putIfAbsent(Characters.withoutSpace(one.getValue()), one.getKey());
            if (before != null) {
                return Optional.of(
                        "左起第 " + (before + 1) + " 栏和第 " + (one.getKey() + 1) + " 栏都叫“" + one.getValue() + "”");
            }
        }
        return Optional.empty();
    }

    /** How many columns the catalogue itself names. */
    long listed() {
        return columns.values().stream().filter(Column::listed).count();
    }

    private static boolean isColumn(ContentElement element) {
        return element.kind() != FieldKind.TABLE && element.kind() != FieldKind.FILE;
    }

    /** The best agreements first; each heading and each element once. */
    private static Map<Integer, ContentElement> matched(Map<Integer, String> texts, List<ContentElement> elements) {
        List<Pair> pairs = new ArrayList<>();
        texts.forEach((place, heading) -> elements.forEach(element -> {
            int agreement = Meaning.agreement(heading, element.name());
            if (agreement > 0) {
                pairs.add(new Pair(place, element, agreement));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::agreement).reversed().thenComparingInt(Pair::place));
        Map<Integer, ContentElement> matched = new TreeMap<>();
        Set<ContentElement> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.place()) && taken.add(pair.element())) {
                matched.put(pair.place(), pair.element());
            }
        }
        return matched;
    }

    /** A column that only the file names: never shown more than the table that it is part of, and people are masked. */
    private static Column guessed(String heading, ContentElement table) {
        ContentElement named = ContentElement.named(heading.length() > 200 ? heading.substring(0, 200) : heading);
        FieldKind kind =
                named.kind() == FieldKind.TABLE || named.kind() == FieldKind.FILE ? FieldKind.TEXT : named.kind();
        Showing own = kind == FieldKind.PERSON && named.showing() == Showing.SHOW ? Showing.MASK : named.showing();
        Showing showing = own.compareTo(table.showing()) > 0 ? own : table.showing();
        return new Column(new ContentElement(named.name(), kind, showing), false);
    }
}
