package cn.yangguang.database.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A column whose values {@code Keys} hides: each room that has one registers it as a bean, so that new keys reach it.
 *
 * @param key the columns of the table's primary key
 * @param prints the fingerprints that are made of the hidden text
 */
public record HiddenColumn(String table, String column, List<String> key, List<Print> prints) {

    public HiddenColumn {
        key = List.copyOf(key);
        prints = List.copyOf(prints);
    }

    /**
     * A column with fingerprints of something that the hidden text says.
     *
     * @param said what is marked, out of the opened text
     */
    public record Print(String column, UnaryOperator<String> said) {}

    public static HiddenColumn of(String table, String column, String... key) {
        return new HiddenColumn(table, column, List.of(key), List.of());
    }

    public HiddenColumn printed(String print, UnaryOperator<String> said) {
        List<Print> more = new ArrayList<>(prints);
        more.add(new Print(print, said));
        return new HiddenColumn(table, column, key, more);
    }

    /** The next rows after a key, all columns that renewing needs: the key, the hidden value, its prints. */
    String rows(boolean after) {
        String keys = String.join(", ", key);
        String marks = String.join(", ", key.stream().map(_ -> "?").toList());
        return "select " + keys + ", " + String.join(", ", values()) + " from " + table + " where " + column
                + " is not null" + (after ? " and (" + keys + ") > (" + marks + ")" : "") + " order by " + keys
                + " limit ? for update";
    }

    /** Writes the values of a row that nobody changed meanwhile. */
    String renewal() {
        return "update " + table + " set "
                + String.join(", ", values().stream().map(one -> one + " = ?").toList()) + " where "
                + String.join(" and ", key.stream().map(one -> one + " = ?").toList()) + " and " + column + " = ?";
    }

    /** The hidden value and its prints. */
    List<String> values() {
        List<String> values = new ArrayList<>(List.of(column));
        prints.forEach(print -> values.add(print.column()));
        return values;
    }
}
