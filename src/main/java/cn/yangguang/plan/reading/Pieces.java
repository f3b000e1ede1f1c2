package cn.yangguang.plan.reading;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.RowCells;
import cn.yangguang.plan.reading.table.Table;
import cn.yangguang.plan.reading.text.Numbering;
import java.util.List;

/**
 * Headings that text prints in pieces: a merged cell's lines, each beside another row.
 *
 * <p>They are told by this: the column's headings are numbered, and short pieces without number stand among them.
 *
 * @param areThere whether the table has any
 */
record Pieces(boolean areThere) {

    private static final int LONGEST = 20;

    static Pieces of(Table table) {
        if (table.spansKnown()) {
            return new Pieces(false);
        }
        List<String> headings = table.rows().stream()
                .map(row -> new RowCells(row, table.columns()))
                .filter(row -> !row.isHeading())
                .flatMap(row -> row.headings().stream())
                .map(Grid.Cell::squeezed)
                .toList();
        boolean numbered = headings.stream().anyMatch(text -> Numbering.of(text).isNumbered());
        boolean pieces = headings.stream().anyMatch(Pieces::isPiece);
        return new Pieces(numbered && pieces);
    }

    /** Whether a cell is the next piece of the heading over it. */
    boolean goesOn(Grid.Cell cell, Heading heading) {
        return areThere
                && heading.stands(cell.column())
                && heading.numbering().isNumbered()
                && heading.numbering() != Numbering.CHAPTER
                && isPiece(cell.squeezed());
    }

    private static boolean isPiece(String text) {
        return !Numbering.of(text).isNumbered() && text.length() <= LONGEST;
    }
}
