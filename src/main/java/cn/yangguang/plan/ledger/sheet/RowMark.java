package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.keys.Sm3;
import cn.yangguang.language.Characters;
import cn.yangguang.plan.ledger.LedgerWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the hidden check column holds of one row: how the occurrence stood when the sheet left the house, and a digest of
 * each fixed cell, so that a change on either side shows.
 *
 * @param state a digest of what the evidence came to
 */
public record RowMark(String state, Map<FixedColumn, String> cells) {

    private static final String VERSION = "1";
    private static final int DIGITS = 6;
    private static final Pattern WRITTEN =
            Pattern.compile(VERSION + ":[0-9a-f]{16}(:[0-9a-f]{" + DIGITS + "}){" + FixedColumn.values().length + "}");

    public RowMark {
        cells = Map.copyOf(cells);
    }

    /** The mark of a row as it stands now. */
    public static RowMark of(Owed owed) {
        Map<FixedColumn, String> cells = new EnumMap<>(FixedColumn.class);
        for (FixedColumn column : FixedColumn.values()) {
            cells.put(column, digest(column.text(owed)));
        }
        return new RowMark(state(owed), cells);
    }

    /** A mark as it was written; nothing where the cell holds something else. */
    public static Optional<RowMark> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String[] parts = written.split(":", -1);
        Map<FixedColumn, String> cells = new EnumMap<>(FixedColumn.class);
        int part = 2;
        for (FixedColumn column : FixedColumn.values()) {
            cells.put(column, parts[part++]);
        }
        return Optional.of(new RowMark(parts[1], cells));
    }

    public String written() {
        return VERSION + ":" + state + ":"
                + Stream.of(FixedColumn.values())
                        .map(column -> Objects.requireNonNull(cells.get(column)))
                        .collect(Collectors.joining(":"));
    }

    /** Whether a fixed cell still says what it said; white space does not count. */
    public boolean unchanged(FixedColumn column, String text) {
        return digest(text).equals(cells.get(column));
    }

    private static String digest(String text) {
        return Sm3.hex(Sm3.hash(Characters.withoutSpace(text))).substring(0, DIGITS);
    }

    /** Without the standing, which changes by itself from day to day. */
    private static String state(Owed owed) {
        String content = String.join(
                "\n",
                owed.id().toString(),
                LedgerWords.due(owed),
                LedgerWords.pieces(owed),
                FixedColumn.DONE.text(owed),
                LedgerWords.evidence(owed),
                Boolean.toString(owed.closed()),
                Boolean.toString(owed.standing() instanceof cn.yangguang.duty.Standing.Waived));
        return Sm3.hex(Sm3.hash(content)).substring(0, 16);
    }
}
