package cn.yangguang.duty.reading;

import cn.yangguang.duty.Period;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The period that a bare count belongs to: the nearest one named before it in its sentence. */
record CountedIn(Period period, Found.Span span) {

    private static final Pattern MENTION = Pattern.compile("每个?(?:工作日|日|天|周|星期|月份?|季度?|半年|年度?)|全年度?|本?年度内?"
            + "|(?<![\\d一两二三半几数多近来])年内|(?<!\\d)[一1]年内?|今年内?|\\d{4}年(?:度|内)?(?!\\d|[底末终前])|[上下]半年");

    private static final Pattern DEED = Pattern.compile("完成|出台|制定|建成|印发|建立|形成|实现|编制");

    private static final String SENTENCE_ENDS = "。;!";

    /** Further back than this no reader looks for the period of a count. */
    private static final int FARTHEST = 300;

    static Optional<CountedIn> before(Sentence sentence, int index) {
        int start = Math.max(0, index - FARTHEST);
        for (int i = start; i < index; i++) {
            if (SENTENCE_ENDS.indexOf(sentence.folded().charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return sentence.matcher(MENTION)
                .region(start, index)
                .useTransparentBounds(true)
                .results()
                .reduce((first, second) -> second)
                .filter(mention -> reaches(mention, sentence.folded().substring(mention.end(), index)))
                .flatMap(CountedIn::of);
    }

    /** A year spans the commas of its sentence, unless it already has a deed of its own to date; a month does not. */
    private static boolean reaches(MatchResult mention, String between) {
        int comma = between.indexOf(',');
        if (comma <= 0) {
            return true;
        }
        String own = between.substring(0, comma);
        return mention.group().contains("年")
                && !mention.group().contains("半年")
                && !DEED.matcher(own).find();
    }

    private static Optional<CountedIn> of(MatchResult mention) {
        return Optional.ofNullable(TimeWords.period(mention.group()))
                .map(period -> new CountedIn(period, new Found.Span(mention.start(), mention.end())));
    }
}
