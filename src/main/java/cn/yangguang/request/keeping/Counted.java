package cn.yangguang.request.keeping;

import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cases that one number of the annual report's tables three and four counts.
 *
 * @param row the id of the row, of one over several others too; of table four the column
 * @param kind null for applicants of all kinds
 * @param from the first day of the period
 * @param to its last day
 */
public record Counted(String row, @Nullable ApplicantKind kind, LocalDate from, LocalDate to) {

    private static final Pattern REMEDY = Pattern.compile("(reconsideration|litigation_direct|"
            + "litigation_after_reconsideration)_(upheld|corrected|other_result|pending|total)");

    /** Nothing where there is no such row. */
    public static Optional<Counted> of(String row, @Nullable ApplicantKind kind, LocalDate from, LocalDate to) {
        Counted counted = new Counted(row, kind, from, to);
        boolean known = row.matches("r1|r2|r4")
                || REMEDY.matcher(row).matches()
                || !counted.answers().isEmpty();
        return known ? Optional.of(counted) : Optional.empty();
    }

    private List<String> answers() {
        return Arrays.stream(Answer.values())
                .filter(answer -> row.matches("r3|r3_7")
                        || answer.row().equals(row)
                        || answer.row().startsWith(row + "_"))
                .map(Answer::name)
                .toList();
    }

    String sql() {
        if (REMEDY.matcher(row).matches()) {
            return " " + """
                    and exists (select from remedy_case c where c.request_id = r.id and c.kind = :remedy
                      and c.filed_on <= :until and (c.decided_on is null or c.decided_on >= :since)
                      and (:result = 'TOTAL' or :result = case when c.decided_on <= :until then c.result else 'PENDING' end))
                    """;
        }
        String ofKind = kind == null ? "" : " and r.applicant_kind = :kind";
        return ofKind
                + switch (row) {
                    case "r1" -> " and r.received_on between :since and :until";
                    case "r2" -> " and r.received_on < :since and (r.answered_on is null or r.answered_on >= :since)";
                    case "r4" -> " and r.received_on <= :until and (r.answered_on is null or r.answered_on > :until)";
                    default ->
                        " and r.received_on <= :until and r.answered_on between :since and :until and r.answer in (:answers)";
                };
    }

    Map<String, Object> params() {
        Matcher remedy = REMEDY.matcher(row);
        boolean matches = remedy.matches();
        return Map.of(
                "kind",
                kind == null ? "" : kind.name(),
                "since",
                from,
                "until",
                to,
                "answers",
                answers(),
                "remedy",
                matches ? remedy.group(1).toUpperCase(Locale.ROOT) : "",
                "result",
                matches ? remedy.group(2).toUpperCase(Locale.ROOT) : "");
    }
}
