package cn.yangguang.request.keeping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of cases is narrowed to, as SQL. */
final class Narrowing {

    private Narrowing() {}

    /** Conditions over the case {@code r}, but for its unit, each after an "and". */
    static String sql(RequestLists.Filter filter) {
        return (filter.open() ? " and r.stage not in ('ANSWERED', 'ARCHIVED')" : "")
                + (filter.stage() == null ? "" : " and r.stage = :stage")
                + (filter.answer() == null ? "" : " and r.answer = :answer")
                + (filter.from() == null ? "" : " and r.received_on >= :from")
                + (filter.to() == null ? "" : " and r.received_on <= :to")
                + (filter.dueFrom() == null ? "" : " and r.due_on >= :dueFrom")
                + (filter.dueTo() == null ? "" : " and r.due_on <= :dueTo")
                + (filter.internalFrom() == null ? "" : " and r.internal_due_on >= :internalFrom")
                + (filter.internalTo() == null ? "" : " and r.internal_due_on <= :internalTo")
                + (filter.selected() == null ? "" : filter.selected().sql())
                + (filter.words().isEmpty()
                        ? ""
                        : " and text_pairs(r.description) @> text_pairs(:words) and position(:words in r.description) > 0")
                + (filter.number() == null ? "" : " and r.number = :number and r.year = :year")
                + (filter.applicant().isEmpty()
                        ? ""
                        : " and (r.name_print in (:prints) or r.identity_print in (:prints))");
    }

    /** Their values, but for the ones that are looked up. */
    static Map<String, Object> params(RequestLists.Filter filter) {
        Map<String, Object> params = new HashMap<>();
        put(params, "stage", filter.stage() == null ? null : filter.stage().name());
        put(params, "answer", filter.answer() == null ? null : filter.answer().name());
        put(params, "from", filter.from());
        put(params, "to", filter.to());
        put(params, "dueFrom", filter.dueFrom());
        put(params, "dueTo", filter.dueTo());
        put(params, "internalFrom", filter.internalFrom());
        put(params, "internalTo", filter.internalTo());
        params.put("words", filter.words());
        if (filter.selected() != null) {
            params.putAll(filter.selected().params());
        }
        if (filter.number() != null) {
            params.put("number", filter.number().serial());
            params.put("year", filter.number().year());
        }
        return params;
    }

    private static void put(Map<String, Object> params, String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value);
        }
    }
}
