package cn.yangguang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal, in which a Chinese character is as wide as two others. */
final class ConsoleTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    ConsoleTable(List<String> head) {
        rows.add(List.copyOf(head));
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    List<String> lines() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining(GAP, GAP, "")))
                .map(String::stripTrailing)
                .toList();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String cell) {
        return cell.codePoints().map(point -> point >= 0x1100 ? 2 : 1).sum();
    }
}
