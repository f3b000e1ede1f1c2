package cn.yangguang.journal;

import cn.yangguang.keys.Sm3;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * The journal's tree computed anew from its entries, and compared with what was kept of it.
 *
 * @param entries all entries, those without a place included
 * @param sealed entries with a place
 * @param root over the sealed entries as they are now, 64 hexadecimal digits
 * @param sound whether places have no gap, and every leaf and every head is what the entries make it
 */
public record JournalCheck(long entries, long sealed, String root, boolean sound) {

    private static final int FETCHED = 5_000;

    /** Checks what the connection's transaction sees; it must not commit by itself, or all rows come at once. */
    public static JournalCheck of(Connection connection) throws SQLException {
        Growing tree = new Growing();
        try (PreparedStatement statement = connection.prepareStatement("""
                select e.*, h.root from journal_entry e left join journal_head h on h.size = e.position
                where e.position is not null order by e.position""")) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tree.add(row);
                }
            }
        }
        long sealed = tree.frontier.size();
        boolean ends = number(connection, "select coalesce(max(size), 0) from journal_head") == sealed;
        return new JournalCheck(
                number(connection, "select count(*) from journal_entry"),
                sealed,
                Sm3.hex(tree.frontier.root()),
                tree.sound && ends);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The tree while it grows, entry by entry. */
    private static final class Growing {
        private Frontier frontier = Frontier.EMPTY;
        private boolean sound = true;

        void add(ResultSet row) throws SQLException {
            byte[] leaf = MerkleTree.leaf(
                    SealedEntry.content(JournalReader.id(row), JournalReader.entry(row), JournalReader.at(row)));
            frontier = frontier.with(leaf);
            byte[] head = row.getBytes("root");
            sound = sound
                    && row.getLong("position") == frontier.size()
                    && Arrays.equals(leaf, row.getBytes("leaf"))
                    && (head == null || Arrays.equals(head, frontier.root()));
        }
    }
}
