package cn.yangguang.plan.reading.table;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of a row that has lost some (merged sideways, or blank at its end) under the columns they suit. */
public final class RowFitting {
    private RowFitting() {}

    /** A row that lost cells lost merged headings, hardly ever its requirement. */
    private static final double ASKED = 1.1;

    /** The row's cells moved under columns; a row of full width stays as it is. */
    public static Grid.Row fit(Grid.Row row, List<ColumnContent> contents, int requirement) {
        int width = contents.size();
        List<Grid.Cell> cells = trimmed(row.cells(), width);
        if (cells.size() == width || cells.size() > width || filled(cells) <= 1) {
            return new Grid.Row(cells);
        }
        List<ColumnContent> own = cells.stream()
                .map(cell -> ColumnContent.of(List.of(cell.text())))
                .toList();
        double[][] score = new double[cells.size() + 1][width + 1];
        for (int cell = 1; cell <= cells.size(); cell++) {
            score[cell][0] = Double.NEGATIVE_INFINITY;
        }
        for (int column = 1; column <= width; column++) {
            for (int cell = 1; cell <= cells.size(); cell++) {
                double here = score[cell - 1][column - 1]
                        + suits(own.get(cell - 1), contents.get(column - 1))
                        + (column - 1 == requirement && !cells.get(cell - 1).isBlank() ? ASKED : 0)
                        + (cell == column ? 0.01 : 0);
                score[cell][column] = Math.max(score[cell][column - 1], here);
            }
        }
        return trace(cells, score, width);
    }

    private static long filled(List<Grid.Cell> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static List<Grid.Cell> trimmed(List<Grid.Cell> cells, int width) {
        List<Grid.Cell> trimmed = new ArrayList<>(cells);
        while (trimmed.size() > width && trimmed.getLast().isBlank()) {
            trimmed.removeLast();
        }
        return trimmed;
    }

    private static double suits(ColumnContent one, ColumnContent column) {
        if (one.filled() == 0) {
            return 0.3;
        }
        double kinds = 1
                - Math.abs(one.units() - column.units())
                - Math.abs(one.deadline() - column.deadline())
                - Math.abs(one.serial() - column.serial());
        double longer = Math.max(one.length(), column.length());
        double likeLength = longer == 0 ? 0 : Math.min(one.length(), column.length()) / longer;
        return kinds + likeLength;
    }

    private static Grid.Row trace(List<Grid.Cell> cells, double[][] score, int width) {
        List<Grid.Cell> row = new ArrayList<>();
        int cell = cells.size();
        for (int column = width; column > 0 && cell > 0; column--) {
            if (score[cell][column] > score[cell][column - 1]) {
                Grid.Cell moved = cells.get(--cell);
                row.addFirst(new Grid.Cell(column - 1, 1, moved.text(), moved.place(), false));
            }
        }
        return new Grid.Row(row);
    }
}
