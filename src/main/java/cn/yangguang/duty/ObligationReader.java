package cn.yangguang.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the measurable duties out of a Chinese sentence.
 *
 * <p>Counts are read first, since a count uses up the period it is counted in; then dates, which use up a 每年 before
 * them; then terms; what is left of the periods recurs.
 */
public final class ObligationReader {

    private static final List<Function<Sentence, List<Found>>> READERS =
            List.of(CountPhrases::in, DatePhrases::in, TermPhrases::in, PeriodPhrases::in);

    private ObligationReader() {}

    /** Every measurable duty of the sentence or paragraph in printed order; one without any gives an empty list. */
    public static List<PrintedObligation> read(String text) {
        Sentence sentence = Sentence.of(text);
        List<Found> taken = new ArrayList<>();
        for (Function<Sentence, List<Found>> reader : READERS) {
            reader.apply(sentence).stream()
                    .filter(found -> !found.takenBy(taken))
                    .toList()
                    .forEach(taken::add);
        }
        return taken.stream()
                .sorted(Comparator.comparingInt(found -> found.span().start()))
                .map(Found::obligation)
                .toList();
    }
}
