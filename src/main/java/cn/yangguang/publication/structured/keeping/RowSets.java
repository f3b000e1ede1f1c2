package cn.yangguang.publication.structured.keeping;

import cn.yangguang.keys.Sm3;
import cn.yangguang.publication.findings.PublicRows;
import cn.yangguang.publication.findings.WholeRows;
import cn.yangguang.publication.keeping.StructuredColumns;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowChanges;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Veil;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sets of rows: as they were imported, and the public copy beside them, so that no public query can meet the former. */
@Repository
public class RowSets implements PublicRows, WholeRows {

    private static final int BATCH = 1_000;

    private static final String NUMBERED =
            "(select position, cells, row_number() over (partition by cells order by position) as nth"
                    + " from row_set_row where set_id = %s)";

    private static final String MISSING = " from " + NUMBERED.formatted(":set") + " a where not exists (select from "
            + NUMBERED.formatted(":other") + " b where b.cells = a.cells and b.nth = a.nth)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RowSets(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps rows that have a cell for each column, in the caller's transaction. */
    public RowSet add(List<Column> columns, List<List<String>> rows) {
        RowSet set = new RowSet(UUID.randomUUID(), hash(columns, rows), rows.size(), columns);
        jdbc.sql("insert into row_set (id, hash, count, columns) values (?, ?, ?, cast(? as jsonb))")
                .params(set.id(), set.hash(), set.count(), StructuredColumns.json(columns))
                .update();
        int[] position = {0};
        batches.batchUpdate(
                "insert into row_set_row (set_id, position, cells, open, words) values (?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (insert, cells) -> {
                    String[] open = open(columns, cells);
                    insert.setObject(1, set.id());
                    insert.setInt(2, ++position[0]);
                    insert.setArray(3, insert.getConnection().createArrayOf("text", cells.toArray()));
                    insert.setArray(4, insert.getConnection().createArrayOf("text", open));
                    insert.setString(5, String.join("\n", open).toLowerCase(Locale.ROOT));
                });
        return set;
    }

    /** The public copy of a row. */
    private static String[] open(List<Column> columns, List<String> cells) {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).visible()) {
                String cell = cells.get(i);
                open.add(
                        cell.isEmpty()
                                ? ""
                                : Veil.of(columns.get(i).element(), cell).orElse(""));
            }
        }
        return open.toArray(String[]::new);
    }

    private static String hash(List<Column> columns, List<List<String>> rows) {
        byte[] hash = Sm3.hash(StructuredColumns.json(columns));
        for (List<String> row : rows) {
            StringBuilder all = new StringBuilder();
            row.forEach(
                    cell -> all.append(cell.length()).append(':').append(cell).append(';'));
            hash = Sm3.hash(hash, all.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Sm3.hex(hash);
    }

    /** Lets all rows go that no edition and no import has: those of drafts that were written anew, and of files let go. */
    void forgetUnused() {
        jdbc.sql("""
                        delete from row_set r where not exists (select from edition where rows_id = r.id)
                          and not exists (select from row_import where rows_id = r.id)
                            and not exists (select from edition_text where rows_id = r.id)
                        """).update();
    }

    /** A set by its id; nothing where it was let go. */
    public Optional<RowSet> find(UUID id) {
        return jdbc.sql("""
                        select id as rows_id, hash as rows_hash, count as rows_count, columns as rows_columns
                        from row_set where id = ?
                        """)
                .param(id)
                .query((row, _) -> Optional.ofNullable(StructuredColumns.rows(row)))
                .optional()
                .flatMap(found -> found);
    }

    /** Rows of a set that another has not, or not as often; as they were imported, in their order. */
    public List<RowChanges.Row> missing(UUID set, UUID other, int most) {
        return jdbc.sql("select a.position, a.cells as row" + MISSING + " order by a.position limit :most")
                .param("set", set)
                .param("other", other)
                .param("most", most)
                .query((row, number) -> new RowChanges.Row(row.getInt("position"), row(row, number)))
                .list();
    }

    /** How many of them there are. */
    public int countMissing(UUID set, UUID other) {
        return jdbc.sql("select count(*) as n" + MISSING)
                .param("set", set)
                .param("other", other)
                .query((row, _) -> row.getInt("n"))
                .single();
    }

    /** Rows as they were imported, in their order; for the desk alone. */
    public List<List<String>> cells(UUID set, long offset, int size) {
        return jdbc.sql("select cells as row from row_set_row where set_id = :id and position between :first and :last"
                        + " order by position")
                .param("id", set)
                .param("first", offset + 1)
                .param("last", offset + size)
                .query(RowSets::row)
                .list();
    }

    /** A thousand in memory at a time. */
    @Override
    public void eachOpen(RowSet set, Consumer<List<String>> consumer) {
        for (int after = 0; after < set.count(); after += BATCH) {
            jdbc.sql("select open as row from row_set_row where set_id = :id and position between :first and :last"
                            + " order by position")
                    .param("id", set.id())
                    .param("first", after + 1)
                    .param("last", after + BATCH)
                    .query(RowSets::row)
                    .list()
                    .forEach(consumer);
        }
    }

    /** A thousand in memory at a time. */
    @Override
    public void eachWhole(RowSet set, Consumer<List<String>> consumer) {
        for (int after = 0; after < set.count(); after += BATCH) {
            cells(set.id(), after, BATCH).forEach(consumer);
        }
    }

    static List<String> row(ResultSet row, int number) throws SQLException {
        return List.of((String[]) row.getArray("row").getArray());
    }
}
