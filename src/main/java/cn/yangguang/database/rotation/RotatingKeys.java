package cn.yangguang.database.rotation;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hides everything anew under the newest keys and makes its fingerprints anew, a batch a transaction. What is renewed
 * already is passed by, so that it goes on where it was broken off.
 */
@Component
class RotatingKeys {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Journal journal;
    private final List<HiddenColumn> columns;
    private final TransactionTemplate transaction;

    RotatingKeys(
            JdbcClient jdbc, Keys keys, Journal journal, List<HiddenColumn> columns, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.journal = journal;
        this.columns = List.copyOf(columns);
        this.transaction = transaction;
    }

    /**
     * What became of the hidden values.
     *
     * @param renewed now under the newest keys
     * @param closed left as they were: their key is gone, or they were changed
     */
    record Rotated(long renewed, long closed) {

        Rotated plus(Rotated other) {
            return new Rotated(renewed + other.renewed, closed + other.closed);
        }
    }

    /** Renews all that is not yet, and notes it in the journal once for these versions. */
    Rotated rotate(String versions) {
        Rotated all = new Rotated(0, 0);
        for (HiddenColumn column : columns) {
            all = all.plus(renew(column));
        }
        transaction.executeWithoutResult(_ -> note(versions));
        return all;
    }

    private void note(String versions) {
        boolean noted = jdbc.sql(
                        "select exists (select from journal_entry where act = 'keys.rotate' and thing = :versions) as noted")
                .param("versions", versions)
                .query((row, _) -> row.getBoolean("noted"))
                .single();
        if (!noted) {
            journal.record(new Entry(Entry.SYSTEM, "keys.rotate", "keys", versions, Sm3.hex(Sm3.hash(versions))));
        }
    }

    private Rotated renew(HiddenColumn column) {
        Rotated all = new Rotated(0, 0);
        @Nullable Batch batch = null;
        do {
            List<Object> after = batch == null ? List.of() : batch.last();
            batch = Objects.requireNonNull(transaction.execute(_ -> batch(column, after)));
            all = all.plus(batch.became());
        } while (batch.full());
        return all;
    }

    /** A batch that was done; the key of its last row, and whether there may be more behind it. */
    private record Batch(List<Object> last, boolean full, Rotated became) {}

    private Batch batch(HiddenColumn column, List<Object> after) {
        int width = column.key().size();
        List<List<@Nullable Object>> rows = rows(column, after);
        Rotated became = new Rotated(0, 0);
        List<Object> last = after;
        for (List<@Nullable Object> row : rows) {
            last = row.subList(0, width).stream().map(Objects::requireNonNull).toList();
            became = became.plus(renew(column, last, row.subList(width, row.size())));
        }
        return new Batch(last, rows.size() == BATCH, became);
    }

    /** The next rows: key and values of each. */
    private List<List<@Nullable Object>> rows(HiddenColumn column, List<Object> after) {
        int size = column.key().size() + column.values().size();
        return jdbc.sql(column.rows(!after.isEmpty()))
                .params(and(after, BATCH))
                .query((row, _) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int i = 1; i <= size; i++) {
                        values.add(row.getObject(i));
                    }
                    return values;
                })
                .list();
    }

    private Rotated renew(HiddenColumn column, List<Object> key, List<@Nullable Object> values) {
        if (values.stream().allMatch(value -> value == null || keys.current(value.toString()))) {
            return new Rotated(0, 0);
        }
        String stored = Objects.requireNonNull(values.getFirst()).toString();
        String plain;
        try {
            plain = keys.decrypt(stored);
        } catch (IllegalStateException closed) {
            return new Rotated(0, 1);
        }
        List<@Nullable Object> renewed = new ArrayList<>(List.of(keys.encrypt(plain)));
        for (int i = 0; i < column.prints().size(); i++) {
            // what has no print, such as a number that an applicant does not have, gets none
            String said = column.prints().get(i).said().apply(plain);
            renewed.add(values.get(i + 1) == null ? null : keys.fingerprint(said));
        }
        renewed.addAll(key);
        renewed.add(stored);
        return new Rotated(jdbc.sql(column.renewal()).params(renewed).update(), 0);
    }

    private static List<Object> and(List<Object> some, Object last) {
        List<Object> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }
}
