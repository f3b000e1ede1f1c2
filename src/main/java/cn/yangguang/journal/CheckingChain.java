package cn.yangguang.journal;

import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes a stretch of the journal anew: from the signed head before it, leaf by leaf out of what the entries say, to
 * the signed head after it. The work is that of the stretch, however long the journal is.
 */
@Component
public class CheckingChain {

    /** How many entries one check takes at most. */
    public static final int MOST = 1_000_000;

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final Keys keys;

    CheckingChain(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** What was found. */
    public sealed interface Finding {
        /** Every entry from one position to the other is as it was sealed. */
        record Sound(long first, long last) implements Finding {}

        /** The entry at this position is gone, or is not the one that was sealed. */
        record Changed(long position) implements Finding {}

        /** The entries agree with their leaves, but not with the head of this size, or its signature is not ours. */
        record HeadDiffers(long size) implements Finding {}

        /** Nothing is sealed in this stretch. */
        record Nothing() implements Finding {}
    }

    private record Head(TreeHead signed, Frontier frontier) {}

    /** Checks from one position to another, ends included and widened to the heads around them. */
    @Transactional(readOnly = true)
    public Finding check(long first, long last) {
        Optional<Head> after =
                head("size >= ? order by size limit 1", last).or(() -> head("size > ? order by size desc limit 1", 0));
        if (after.isEmpty() || first > after.get().signed().size()) {
            return new Finding.Nothing();
        }
        Optional<Head> before = head("size < ? order by size desc limit 1", first);
        if (before.isPresent() && !genuine(before.get())) {
            return new Finding.HeadDiffers(before.get().signed().size());
        }
        return climb(before.map(Head::frontier).orElse(Frontier.EMPTY), after.get());
    }

    private Finding climb(Frontier start, Head end) {
        Frontier tree = start;
        long size = end.signed().size();
        while (tree.size() < size) {
            List<Leaf> leaves = leaves(tree.size(), (int) Math.min(BATCH, size - tree.size()));
            if (leaves.isEmpty()) {
                return new Finding.Changed(tree.size() + 1);
            }
            for (Leaf leaf : leaves) {
                if (leaf.position() != tree.size() + 1 || !Arrays.equals(leaf.computed(), leaf.kept())) {
                    return new Finding.Changed(tree.size() + 1);
                }
                tree = tree.with(leaf.computed());
            }
        }
        boolean same = Sm3.hex(tree.root()).equals(end.signed().root());
        return same && genuine(end) ? new Finding.Sound(start.size() + 1, size) : new Finding.HeadDiffers(size);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    private record Leaf(long position, byte[] computed, byte[] kept) {}

    private List<Leaf> leaves(long after, int limit) {
        return jdbc.sql("select * from journal_entry where position > ? order by position limit ?")
                .params(after, limit)
                .query((row, number) -> leaf(row))
                .list();
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        byte[] content = SealedEntry.content(JournalReader.id(row), JournalReader.entry(row), JournalReader.at(row));
        return new Leaf(row.getLong("position"), MerkleTree.leaf(content), row.getBytes("leaf"));
    }

    private Optional<Head> head(String which, long size) {
        return jdbc.sql("select * from journal_head where " + which)
                .param(size)
                .query((row, number) -> new Head(
                        new TreeHead(
                                row.getLong("size"),
                                HexFormat.of().formatHex(row.getBytes("root")),
                                JournalReader.at(row),
                                row.getString("signature")),
                        Frontier.of(row.getLong("size"), row.getBytes("frontier"))))
                .optional();
    }

    /** Whether we signed it, and its subtrees are those under the root that we signed. */
    private boolean genuine(Head head) {
        return Sm3.hex(head.frontier().root()).equals(head.signed().root())
                && keys.verify(head.signed().signed(), head.signed().signature());
    }
}
