package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.language.Characters;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads rows back to their occurrences: by the hidden id, and where that was lost by what the row says. */
@Component
class FindingRows {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JdbcClient jdbc;
    private final DueLists lists;

    FindingRows(JdbcClient jdbc, DueLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** The occurrences that the rows of one sheet may mean. */
    record Found(Map<UUID, Owed> byId, Map<String, List<Owed>> byTask) {

        Optional<Owed> byId(String id) {
            return id.matches(UUID_FORM) ? Optional.ofNullable(byId.get(UUID.fromString(id))) : Optional.empty();
        }

        /** Those of which the row says everything by which it says which one it means. */
        List<Owed> alike(FilledRow row) {
            return byTask.getOrDefault(task(row), List.of()).stream()
                    .filter(owed -> saysNothingElse(row, owed))
                    .toList();
        }
    }

    /**
     * Looks all of them up at once.
     *
     * @param seen which occurrences the person may know of
     */
    Found find(List<FilledRow> rows, Predicate<Owed> seen) {
        Set<UUID> ids = rows.stream()
                .map(FilledRow::id)
                .filter(id -> id.matches(UUID_FORM))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ids.addAll(ofTasks(rows.stream()
                .map(FindingRows::task)
                .filter(task -> !task.isEmpty())
                .distinct()
                .toArray(String[]::new)));
        Map<UUID, Owed> byId = new HashMap<>();
        Map<String, List<Owed>> byTask = new HashMap<>();
        lists.of(new ArrayList<>(ids)).stream().filter(seen).forEach(owed -> {
            byId.put(owed.id(), owed);
            byTask.computeIfAbsent(bare(owed.title()), none -> new ArrayList<>())
                    .add(owed);
        });
        return new Found(byId, byTask);
    }

    private List<UUID> ofTasks(String[] tasks) {
        return jdbc.sql("""
                        select o.id from occurrence o join duty d on d.id = o.duty_id
                        where regexp_replace(d.title, '\\s', '', 'g') = any (:tasks)
                        """)
                .param("tasks", tasks)
                .query((row, _) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those of the columns in which the row says something else than the occurrence. */
    static Set<FixedColumn> differing(FilledRow row, Owed owed, Set<FixedColumn> columns) {
        return columns.stream()
                .filter(row.fixed()::containsKey)
                .filter(column -> !bare(row.fixed().getOrDefault(column, "")).equals(bare(column.text(owed))))
                .collect(Collectors.toSet());
    }

    private static boolean saysNothingElse(FilledRow row, Owed owed) {
        return differing(row, owed, FilledRow.KEY).isEmpty();
    }

    private static String task(FilledRow row) {
        return bare(row.fixed().getOrDefault(FixedColumn.TASK, ""));
    }

    private static String bare(String text) {
        return Characters.withoutSpace(text);
    }
}
