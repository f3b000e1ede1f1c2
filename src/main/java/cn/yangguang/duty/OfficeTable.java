package cn.yangguang.duty;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the office lets words without a number mean, such as 定期 for every quarter; it edits the table. The word that a
 * text names first decides; where two begin at the same place, the longer one.
 */
public record OfficeTable(Map<String, Obligation> words, Obligation otherwise) {

    public OfficeTable {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The table before the office has edited it; docs/decisions says why each word means what it does. */
    public static OfficeTable defaults() {
        Obligation yearEnd = new Obligation.Before(new DueDate(null, MonthDay.of(12, 31)));
        Obligation quarterly = new Obligation.Every(Period.QUARTER);
        Map<String, Obligation> words = new LinkedHashMap<>();
        Obligation monthly = new Obligation.Every(Period.MONTH);
        // a term from an occasion that nobody records is never due: looked at in rounds instead, against 条例 26
        words.put("及时", quarterly);
        words.put("第一时间", monthly);
        words.put("即时", monthly);
        words.put("实时", monthly);
        words.put("定期", quarterly);
        words.put("动态", quarterly);
        words.put("常态化", quarterly);
        words.put("持续", new Obligation.Every(Period.HALFYEAR));
        words.put("长期", new Obligation.Every(Period.HALFYEAR));
        words.put("适时", yearEnd);
        return new OfficeTable(words, yearEnd);
    }

    /** The word of the table that the text names first. */
    public Optional<String> firstIn(String text) {
        return words.keySet().stream()
                .filter(text::contains)
                .min(java.util.Comparator.<String>comparingInt(text::indexOf)
                        .thenComparing(String::length, java.util.Comparator.reverseOrder()));
    }

    /** What the word means, or what is owed where the text has no such word. */
    public Obligation meaning(String word) {
        return words.getOrDefault(word, otherwise);
    }
}
