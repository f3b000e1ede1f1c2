package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.DocumentNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the library is narrowed to, as SQL with its parameters. */
record LibraryNarrowing(PolicyLibrary.Wanted wanted, LocalDate today) {

    private static final int MOST_WORDS = 5;

    /** What follows the library's own conditions, and what is asked of its rows. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < words().size(); i++) {
            sql.append(" and (position(:word%1$d in e.title) > 0 or position(:number%1$d in e.document_number) > 0)"
                    .formatted(i));
        }
        sql.append(wanted.organ() == null ? "" : " and p.unit_id = :organ");
        sql.append(wanted.subject() == null ? "" : " and e.subject_class = :subject");
        sql.append(wanted.type() == null ? "" : " and e.document_type = :type");
        sql.append(wanted.inForce() ? " and e.policy = 'NORMATIVE'" : "");
        sql.append(") , narrowed as (select * from library where true");
        sql.append(wanted.year() == null ? "" : " and year = :year");
        sql.append(wanted.validity() == null ? "" : " and validity = :validity");
        sql.append(wanted.inForce() ? " and validity in ('IN_FORCE', 'AMENDED')" : "");
        return sql.toString();
    }

    private List<String> words() {
        return Arrays.stream(wanted.words().strip().split("[\\s\\u3000]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(Map.of("today", today));
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            params.put("word" + i, words.get(i));
            params.put("number" + i, DocumentNumber.bracketed(words.get(i)));
        }
        put(params, "organ", wanted.organ());
        put(
                params,
                "subject",
                wanted.subject() == null ? null : wanted.subject().name());
        put(params, "type", wanted.type() == null ? null : wanted.type().name());
        put(params, "year", wanted.year());
        put(
                params,
                "validity",
                wanted.validity() == null ? null : wanted.validity().name());
        return params;
    }

    private static void put(Map<String, Object> params, String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value);
        }
    }
}
