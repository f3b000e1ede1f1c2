package cn.yangguang.duty;

import cn.yangguang.calendar.TermUnit;
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
        // 条例 26: twenty working days from making or changing the information
        words.put("及时", new Obligation.Within(20, TermUnit.WORKDAY));
        words.put("第一时间", new Obligation.Within(1, TermUnit.WORKDAY));
        words.put("即时", new Obligation.Within(1, TermUnit.WORKDAY));
        words.put("实时", new Obligation.Within(1, TermUnit.WORKDAY));
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
