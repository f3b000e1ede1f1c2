package cn.yangguang.catalogue.printed;

import cn.yangguang.document.Block;
import cn.yangguang.language.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of a printed catalogue: its merged cells said in each of their rows, and its columns by meaning.
 *
 * @param title what a row above the head says of the whole table; empty where none does
 * @param columns the columns of each meaning, from the left
 */
record PrintedTable(Block.Table table, String title, int firstRow, Map<PrintedColumn, List<Integer>> columns) {

    private static final int TELLING = 3;

    /** What stands in the second row of a head, where the file does not say that the first one spans both. */
    private static final Set<String> BELOW =
            Set.of("一级事项", "二级事项", "三级事项", "全社会", "特定群体", "主动", "依申请", "县级", "乡级", "主动公开", "依申请公开");

    private static final Pattern WIDE = Pattern.compile("[一二]级事项|公开(?:对象|方式|层级)");

    /** The table, where one of its rows is a head of such catalogues. */
    static Optional<PrintedTable> of(Block.Table table) {
        return IntStream.range(0, table.rows())
                .filter(row -> telling(table, row) >= TELLING)
                .boxed()
                .findFirst()
                .map(head -> read(table, head));
    }

    /** A table without a head that goes on where another one ended. */
    PrintedTable goingOn(Block.Table next) {
        return new PrintedTable(next, "", 0, columns);
    }

    private static PrintedTable read(Block.Table table, int head) {
        int first = head + headRows(table, head);
        Map<PrintedColumn, List<Integer>> columns = new EnumMap<>(PrintedColumn.class);
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            PrintedColumn.of(heads(table, head, first, column))
                    .ifPresent(meaning -> columns.computeIfAbsent(meaning, none -> new ArrayList<>())
                            .add(at));
        }
        String title = IntStream.range(0, head)
                .mapToObj(row -> textAt(table, row, 0).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new PrintedTable(table, title, first, columns);
    }

    private static long telling(Block.Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .flatMap(cell -> PrintedColumn.of(Characters.withoutSpace(cell.text())).stream())
                .filter(PrintedColumn::telling)
                .distinct()
                .count();
    }

    private static int headRows(Block.Table table, int head) {
        int spanned = table.cells().stream()
                .filter(cell -> cell.row() == head)
                .mapToInt(Block.Cell::rowSpan)
                .max()
                .orElse(1);
        boolean below = table.cells().stream()
                .anyMatch(cell -> cell.row() == head + 1 && BELOW.contains(Characters.withoutSpace(cell.text())));
        return spanned == 1 && below ? 2 : spanned;
    }

    /** All that stands above a column in the head, each text once. */
    private static String heads(Block.Table table, int head, int first, int column) {
        Set<String> texts = new LinkedHashSet<>();
        for (int row = head; row < first; row++) {
            texts.add(Characters.withoutSpace(textAt(table, row, column)));
        }
        return String.join("", texts);
    }

    private static Optional<Block.Cell> cellAt(Block.Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst();
    }

    private static String textAt(Block.Table table, int row, int column) {
        return cellAt(table, row, column).map(Block.Cell::text).orElse("");
    }

    boolean has(PrintedColumn meaning) {
        return columns.containsKey(meaning);
    }

    /** The rows below the head, a head repeated on another page left out. */
    List<Row> rows() {
        Map<Integer, List<Block.Cell>> cells = byRow();
        return IntStream.range(firstRow, table.rows())
                .mapToObj(row -> new Row(cells.getOrDefault(row, List.of())))
                .filter(row -> !row.head() && !row.blank())
                .toList();
    }

    /** The cells that cover each row. */
    private Map<Integer, List<Block.Cell>> byRow() {
        return table.cells().stream()
                .flatMap(cell ->
                        IntStream.range(cell.row(), cell.row() + cell.rowSpan()).mapToObj(row -> Map.entry(row, cell)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** One row; its cells are those that cover it. */
    final class Row {

        private final List<Block.Cell> cells;

        private Row(List<Block.Cell> cells) {
            this.cells = cells;
        }

        /** What stands under the heads of this meaning; of several columns the texts one below the other, each once. */
        String text(PrintedColumn meaning) {
            Set<String> texts = new LinkedHashSet<>();
            for (int column : columns.getOrDefault(meaning, List.of())) {
                texts.add(at(column).strip());
            }
            return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }

        private String at(int column) {
            return cells.stream()
                    .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
                    .map(Block.Cell::text)
                    .findFirst()
                    .orElse("");
        }

        /** Where it begins in its file. */
        String place() {
            return cells.stream()
                    .filter(cell -> cell.rowSpan() == 1)
                    .findFirst()
                    .or(() -> cells.stream().findFirst())
                    .map(cell -> cell.place().words())
                    .orElse("");
        }

        private boolean blank() {
            return Arrays.stream(new PrintedColumn[] {PrintedColumn.CONTENTS, PrintedColumn.SECOND, PrintedColumn.ITEM})
                    .allMatch(meaning -> text(meaning).isEmpty());
        }

        private boolean head() {
            Set<String> said = cells.stream()
                    .map(cell -> Characters.withoutSpace(cell.text()))
                    .collect(Collectors.toSet());
            boolean below = said.stream().anyMatch(BELOW::contains);
            return (below && said.stream().anyMatch(text -> WIDE.matcher(text).matches()))
                    || text(PrintedColumn.LIMIT).equals("公开时限");
        }
    }
}
