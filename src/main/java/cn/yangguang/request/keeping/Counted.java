package cn.yangguang.request.keeping;

import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cases that one number of the annual report's table three counts.
 *
 * @param row the id of the row, of one over several others too
 * @param kind null for applicants of all kinds
 * @param from the first day of the period
 * @param to its last day
 */
public record Counted(String row, @Nullable ApplicantKind kind, LocalDate from, LocalDate to) implements Selection {

    /** Nothing where there is no such row. */
    public static Optional<Counted> of(String row, @Nullable ApplicantKind kind, LocalDate from, LocalDate to) {
        Counted counted = new Counted(row, kind, from, to);
        boolean known = row.matches("r1|r2|r4") || !counted.answers().isEmpty();
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

    @Override
    public String sql() {
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

    @Override
    public Map<String, Object> params() {
        return Map.of("kind", kind == null ? "" : kind.name(), "since", from, "until", to, "answers", answers());
    }
}
