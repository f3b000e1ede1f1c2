package cn.yangguang.duty;

import cn.yangguang.duty.reading.Circumstances;
import cn.yangguang.duty.reading.Found;
import cn.yangguang.duty.reading.Phrases;
import cn.yangguang.duty.reading.Sentence;
import java.util.List;

/** Reads the measurable duties out of a Chinese sentence. */
public final class ObligationReader {

    private ObligationReader() {}

    /** Every measurable duty of the sentence or paragraph in printed order; one without any gives an empty list. */
    public static List<PrintedObligation> read(String text) {
        return Phrases.in(Sentence.of(text)).stream().map(Found::obligation).toList();
    }

    /** As {@link #read}, each with what the sentence says of when it starts and whom it binds. */
    public static List<ReadObligation> readInContext(String text) {
        Sentence sentence = Sentence.of(text);
        return Phrases.in(sentence).stream()
                .map(found -> new ReadObligation(
                        found.obligation(),
                        Circumstances.trigger(sentence, found).orElse(null),
                        Circumstances.condition(sentence, found).orElse(null)))
                .toList();
    }
}
