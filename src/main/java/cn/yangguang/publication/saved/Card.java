package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labelled values of a page: its card (the table or list that names index number, issuer, dates ...) and what other
 * labels say around the body.
 */
final class Card {
    /** How many blocks may stand between two labels of one card. */
    private static final int APART = 5;

    private static final int MANY = 3;

    private static final Set<String> NOTHING = Set.of(
            "", "无", "暂无", "空", "-", "--", "---", "—", "——", "/", "null", "无。", "（无）", "(无)", "undefined", "NULL");

    private final List<Labelled> card;
    private final List<Labelled> others;

    private Card(List<Labelled> card, List<Labelled> others) {
        this.card = card;
        this.others = others;
    }

    /**
     * The card among the labels.
     *
     * @param zone of a block by its number: 0 above the body, 1 at its head, 2 in it, where only a whole card is believed
     */
    static Card of(List<Labelled> labels, IntUnaryOperator zone) {
        if (list(labels)) {
            return new Card(List.of(), List.of());
        }
        List<List<Labelled>> groups = new ArrayList<>();
        for (Labelled label : labels) {
            List<Labelled> last = groups.isEmpty() ? List.of() : groups.getLast();
            if (last.isEmpty()
                    || label.at() - last.getLast().at() > APART
                    || zone.applyAsInt(label.at())
                            != zone.applyAsInt(last.getLast().at())) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(label);
        }
        List<Labelled> best = groups.stream()
                .filter(group ->
                        weight(group) >= (zone.applyAsInt(group.getFirst().at()) == 2 ? 3 : 2))
                .max(Comparator.comparingInt((List<Labelled> group) -> Math.min(4, weight(group)))
                        .thenComparing(group -> -group.getFirst().at()))
                .orElse(List.of());
        Set<Labelled> chosen = Set.copyOf(best);
        List<Labelled> others = labels.stream()
                .filter(label -> !chosen.contains(label) && zone.applyAsInt(label.at()) < 2)
                .toList();
        return new Card(best, others);
    }

    /** Whether a list shows the cards of many documents. */
    private static boolean list(List<Labelled> labels) {
        return labels.stream()
                        .filter(labelled -> labelled.label().field() == Field.INDEX_NUMBER)
                        .map(Labelled::value)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .count()
                >= MANY;
    }

    /** How many different things a group says that only a card says. */
    private static int weight(List<Labelled> group) {
        return (int) group.stream()
                .filter(labelled -> labelled.label().kind() == Label.Kind.CARD
                        && !labelled.value().isEmpty())
                .map(labelled -> labelled.label().word())
                .distinct()
                .count();
    }

    /** Whether the page has one. */
    boolean present() {
        return !card.isEmpty();
    }

    /** The numbers of the blocks that it stands in. */
    Set<Integer> blocks() {
        return card.stream().map(Labelled::at).collect(Collectors.toSet());
    }

    List<Labelled> labels() {
        return card;
    }

    /** The first readable value for a field: in the card, then elsewhere; null where there is none. */
    <T> @Nullable T value(Field field, Function<String, @Nullable T> reading) {
        T value = first(card, field, reading, false);
        return value != null ? value : first(others, field, reading, true);
    }

    /** The value of a label that is no field's, such as 来源. */
    @Nullable
    String said(Set<String> words) {
        for (List<Labelled> labels : List.of(others, card)) {
            for (Labelled labelled : labels) {
                if (words.contains(labelled.label().word()) && !NOTHING.contains(labelled.value())) {
                    return labelled.value();
                }
            }
        }
        return null;
    }

    private static <T> @Nullable T first(
            List<Labelled> labels, Field field, Function<String, @Nullable T> reading, boolean outside) {
        return labels.stream()
                .filter(labelled -> labelled.label().field() == field && trusted(labelled, outside))
                .sorted(Comparator.comparingInt(labelled -> labelled.label().rank()))
                .filter(labelled -> !NOTHING.contains(labelled.value()))
                .<@Nullable T>map(labelled -> reading.apply(labelled.value()))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** Outside a card an everyday word gives only dates, which prove themselves. */
    private static boolean trusted(Labelled labelled, boolean outside) {
        return !outside
                || labelled.label().kind() != Label.Kind.EVERYDAY
                || labelled.label().field() == Field.PUBLISHED_ON;
    }
}
