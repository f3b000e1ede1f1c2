package cn.yangguang.duty.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts invented occurrences with their evidence into an empty database, and has them counted as the program counts. */
record StoredCases(JdbcTemplate jdbc, UUID unit, UUID duty) {

    /** An occurrence, its pieces, and what is told of it: the day and the state that it should have. */
    record Rows(List<@Nullable Object> occurrence, List<List<@Nullable Object>> pieces, List<@Nullable Object> told) {}

    void store(List<Rows> cases) {
        jdbc.update(
                "insert into unit (id, path, name, kind, position) values (?, ?, '某区', 'DISTRICT', 0)",
                unit,
                "/" + unit + "/");
        jdbc.update("""
                insert into duty (id, source, obligation, holder, ground, ground_words, title, owner_id, plan_year)
                values (?, 'case/1', '{"kind": "every"}', 'EACH', 'PRINTED', '每月', '某事', ?, 2024)
                """, duty, unit);
        jdbc.execute("create table told (id uuid primary key, today date not null, state text not null)");
        jdbc.batchUpdate(
                """
                insert into occurrence (id, duty_id, name, opens, due, through, due_after, not_before, notice_words,
                  needed, before_plan, waived_because, closed_on)
                values (?, '%s', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(duty), arrays(cases.stream().map(Rows::occurrence).toList()));
        jdbc.batchUpdate(
                """
                insert into evidence (id, occurrence_id, kind, happened, effective, recorded_at, hash, file_name, address,
                  fetched_at, must_be_accepted, accepted_at, accepter_id, accepter, returned_at, returner_id, returner,
                  returned_because, withdrawn_at, withdrawn_because, unit_id, words, author_id, author)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '%s', '某事', '%s', '经办人')
                """.formatted(unit, new UUID(0, 1)),
                arrays(cases.stream().flatMap(rows -> rows.pieces().stream()).toList()));
        jdbc.batchUpdate(
                "insert into told (id, today, state) values (?, ?, ?)",
                arrays(cases.stream().map(Rows::told).toList()));
        Duties duties = new Duties(jdbc);
        cases.forEach(rows ->
                duties.recount((UUID) Objects.requireNonNull(rows.occurrence().getFirst())));
    }

    private static List<@Nullable Object[]> arrays(List<List<@Nullable Object>> rows) {
        List<@Nullable Object[]> arrays = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            @Nullable Object[] array = new @Nullable Object[row.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = row.get(i);
            }
            arrays.add(array);
        }
        return arrays;
    }
}
