package cn.yangguang.plan.reading.layout;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Parts a document into prose and grids, whatever its tables were printed as. */
public final class Layout {
    private Layout() {}

    public static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> lines.add(new Line(heading.text(), heading.place()));
                case Block.Paragraph paragraph -> lines.add(line(paragraph));
                case Block.Table table -> {
                    parts.addAll(TextTables.parts(lines));
                    lines.clear();
                    parts.add(new Part.Table(grid(table)));
                }
            }
        }
        parts.addAll(TextTables.parts(lines));
        return PageBreaks.mended(parts);
    }

    private static Line line(Block.Paragraph paragraph) {
        return new Line(withoutMarks(Text.withoutTags(paragraph.text())), paragraph.place());
    }

    /** Text converted from web pages and PDF keeps the marks of headings and list items. */
    private static String withoutMarks(String text) {
        return text.replaceFirst("^\\s{0,3}(?:#{1,6}\\s+|[-*+]\\s+(?=\\S))", "");
    }

    private static Grid grid(Block.Table table) {
        List<Grid.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new Grid.Row(cells(table, row)));
        }
        boolean spans = table.cells().stream().anyMatch(cell -> cell.rowSpan() > 1);
        return new Grid(rows, spans);
    }

    private static List<Grid.Cell> cells(Block.Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                .map(cell -> new Grid.Cell(
                        cell.column(),
                        cell.columnSpan(),
                        Text.withoutTags(cell.text()),
                        cell.place(),
                        cell.row() < row))
                .toList();
    }
}
