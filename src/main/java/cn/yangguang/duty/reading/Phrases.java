package cn.yangguang.duty.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * All time phrases of a sentence.
 *
 * <p>Counts are read first, since a count uses up the period it is counted in; then dates, which use up a 每年 before
 * them; then terms; what is left of the periods recurs.
 */
public final class Phrases {

    private static final String FIGURE = "[\\d〇零一二两三四五六七八九十百]";

    /** In the order in which they are asked; the hint is what no phrase of the kind can do without. */
    private static final List<Reader> READERS = List.of(
            new Reader(FIGURE + "[次场期篇轮回批件条个项例部份家—~－至到-]", CountPhrases::in),
            new Reader("[年月日号旬度份][底末终之以内前]|[日号][上中下(\\d]|半年|季度|[晚迟]于|最[晚迟]", DatePhrases::in),
            new Reader("[\\d〇零一二两三四五六七八九十百半][个工法自日天小周星年月—~－至到-]", TermPhrases::in),
            new Reader("[每逐]|按[日天周月季半年]|[一1]次|季末|季度末", PeriodPhrases::in));

    private record Reader(Pattern hint, Function<Sentence, List<Found>> phrases) {

        Reader(String hint, Function<Sentence, List<Found>> phrases) {
            this(Pattern.compile(hint), phrases);
        }

        List<Found> read(Sentence sentence) {
            return sentence.matcher(hint).find() ? phrases.apply(sentence) : List.of();
        }
    }

    private Phrases() {}

    /** The phrases in printed order; none overlaps another. */
    public static List<Found> in(Sentence sentence) {
        List<Found> all = new ArrayList<>();
        Taken taken = new Taken();
        for (Reader reader : READERS) {
            List<Found> left = reader.read(sentence).stream()
                    .filter(found -> !taken.holds(found))
                    .toList();
            left.forEach(taken::add);
            all.addAll(left);
        }
        all.sort(Comparator.comparingInt(found -> found.span().start()));
        return all;
    }
}
