package cn.yangguang.journal;

import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives committed entries their places in the tree; of all programs on one database only one seals at a time. */
@Component
class Sealer {

    static final int BATCH = 2000;

    private static final long LOCK = 0x79616E67_0001L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Keys keys;
    private final Clock clock;

    Sealer(JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.clock = clock;
    }

    /** Seals what has been committed, at most {@link #BATCH} entries; says how many. */
    int round() {
        Integer count = transaction.execute(_ -> locked() ? seal() : 0);
        return count == null ? 0 : count;
    }

    private boolean locked() {
        // held until the round has committed, so the next sealer sees this one's positions
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private int seal() {
        List<Waiting> waiting = waiting();
        if (!waiting.isEmpty()) {
            Frontier before = frontier();
            Frontier after = before;
            for (Waiting entry : waiting) {
                after = after.with(entry.leaf());
            }
            place(waiting, before.size());
            sign(after);
        }
        return waiting.size();
    }

    private List<Waiting> waiting() {
        return jdbc.sql("select * from journal_entry where position is null order by at, id limit ?")
                .param(BATCH)
                .query((row, _) -> new Waiting(
                        JournalReader.id(row),
                        MerkleTree.leaf(SealedEntry.content(
                                JournalReader.id(row), JournalReader.entry(row), JournalReader.at(row)))))
                .list();
    }

    private Frontier frontier() {
        return jdbc.sql("select size, frontier from journal_head order by size desc limit 1")
                .query((row, _) -> Frontier.of(row.getLong("size"), row.getBytes("frontier")))
                .optional()
                .orElse(Frontier.EMPTY);
    }

    private void place(List<Waiting> waiting, long size) {
        List<Object[]> places = IntStream.range(0, waiting.size())
                .mapToObj(i -> new Object[] {
                    size + i + 1, waiting.get(i).leaf(), waiting.get(i).id()
                })
                .toList();
        batches.batchUpdate("update journal_entry set position = ?, leaf = ? where id = ?", places);
    }

    private void sign(Frontier tree) {
        byte[] root = tree.root();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String signature = keys.sign(TreeHead.signed(tree.size(), Sm3.hex(root), at));
        jdbc.sql("insert into journal_head (size, root, frontier, at, signature) values (?, ?, ?, ?, ?)")
                .params(tree.size(), root, tree.bytes(), Timestamp.from(at), signature)
                .update();
    }

    /** An entry without position, and its leaf. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Waiting(java.util.UUID id, byte[] leaf) {}
}
