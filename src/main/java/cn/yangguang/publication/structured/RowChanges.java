package cn.yangguang.publication.structured;

import cn.yangguang.language.TextChange;
import cn.yangguang.language.TextChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** What changed from one table to another: rows that differ in less than half of their cells are one row, changed. */
public final class RowChanges {

    /** So many changes are told one by one; the rest is counted. */
    public static final int MOST_TOLD = 50;

    private RowChanges() {}

    /**
     * A row.
     *
     * @param position its place in its table, from 1
     */
    public record Row(int position, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The rows that only one of two tables has, the first of them.
     *
     * @param removed how many rows only the former table has, those of {@code before} among them
     * @param added how many rows only the latter has
     */
    public record Differing(List<Row> before, List<Row> after, int removed, int added) {
        public Differing {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Counts first, then a line for each of the first changes (Chinese).
     *
     * @param headings of the columns, the same in both tables
     */
    public static List<List<TextChange>> between(List<String> headings, Differing rows) {
        List<Row> removed = new ArrayList<>();
        List<Row> added = new ArrayList<>(rows.after());
        List<List<TextChange>> changed = new ArrayList<>();
        for (Row old : rows.before()) {
            int at = likest(old, added);
            if (at < 0) {
                removed.add(old);
            } else {
                changed.add(cells(headings, old, added.remove(at)));
            }
        }
        int pairs = changed.size();
        removed.forEach(row -> changed.add(whole(Kind.REMOVED, row)));
        added.forEach(row -> changed.add(whole(Kind.ADDED, row)));
        int all = rows.removed() + rows.added() - pairs;
        List<List<TextChange>> told = new ArrayList<>();
        told.add(kept(counted(rows.added() - pairs, rows.removed() - pairs, pairs, all)));
        told.addAll(changed.subList(0, Math.min(MOST_TOLD, changed.size())));
        return told;
    }

    private static String counted(int added, int removed, int changed, int all) {
        return all == 0
                ? "表格：各行的内容没有变，只有次序变了。"
                : "表格：增加 " + added + " 行，删去 " + removed + " 行，改动 " + changed + " 行"
                        + (all > MOST_TOLD ? "，下面列出前 " + MOST_TOLD + " 行。" : "。");
    }

    /** Where the row stands that has the most cells in common, more than half of them; -1 where none has. */
    private static int likest(Row old, List<Row> added) {
        int best = -1;
        int most = old.cells().size() / 2;
        for (int i = 0; i < added.size() && most < old.cells().size() - 1; i++) {
            int same = same(old.cells(), added.get(i).cells());
            if (same > most) {
                most = same;
                best = i;
            }
        }
        return best;
    }

    private static int same(List<String> one, List<String> other) {
        int same = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            same += one.get(i).equals(other.get(i)) ? 1 : 0;
        }
        return same;
    }

    private static List<TextChange> cells(List<String> headings, Row old, Row young) {
        List<TextChange> line = new ArrayList<>(
                kept("改动 第 " + young.position() + " 行（" + young.cells().getFirst() + "）"));
        for (int i = 0; i < headings.size(); i++) {
            String before = old.cells().get(i);
            String after = young.cells().get(i);
            if (!before.equals(after)) {
                line.addAll(kept(" " + headings.get(i) + "："));
                line.addAll(before.isEmpty() ? List.of() : List.of(new TextChange(Kind.REMOVED, before)));
                line.addAll(after.isEmpty() ? List.of() : List.of(new TextChange(Kind.ADDED, after)));
            }
        }
        return line;
    }

    private static List<TextChange> whole(Kind kind, Row row) {
        String which = (kind == Kind.ADDED ? "增加 第 " : "删去 原第 ") + row.position() + " 行：";
        String cells = String.join("｜", row.cells());
        return List.of(new TextChange(Kind.KEPT, which), new TextChange(kind, cells));
    }

    private static List<TextChange> kept(String words) {
        return List.of(new TextChange(Kind.KEPT, words));
    }
}
