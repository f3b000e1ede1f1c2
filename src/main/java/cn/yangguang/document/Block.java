package cn.yangguang.document;

import java.util.List;

/** One piece of a document in reading order: a heading, a paragraph or a table. */
public sealed interface Block {

    /** Where the block begins in its file. */
    Place place();

    /** A line that the file itself marks as a heading; level 1 is the widest. */
    record Heading(int level, String text, Place place) implements Block {}

    /** A run of text; in a text file one line, its leading tabs and spaces kept because they carry the layout. */
    record Paragraph(String text, Place place) implements Block {}

    /** A table whose merged areas are single cells that span several rows or columns. */
    record Table(int rows, int columns, List<Cell> cells, Place place) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell with its top left corner at row and column (both from 0) of its table; line breaks inside the cell are kept
     * as {@code \n}.
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {}
}
