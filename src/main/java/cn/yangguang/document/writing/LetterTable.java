package cn.yangguang.document.writing;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table into a letter; a row that is longer than its page goes on on the next. */
final class LetterTable {

    private static final double SIZE = 12;
    private static final double PITCH = 17;
    private static final double INSIDE = 5;

    private final LetterSheet sheet;

    LetterTable(LetterSheet sheet) {
        this.sheet = sheet;
    }

    void draw(OfficialTable table) throws IOException {
        int[] widths = table.widths((int) LetterSheet.WIDTH);
        row(table.columns().stream().map(OfficialTable.Column::title).toList(), widths);
        for (List<String> row : table.rows()) {
            row(row, widths);
        }
        sheet.skip(INSIDE);
    }

    private void row(List<String> texts, int[] widths) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double room = widths[i] - 2 * INSIDE;
            List<String> lines = new ArrayList<>();
            texts.get(i)
                    .lines()
                    .forEach(line -> lines.addAll(LetterLines.of(line, text -> sheet.width(text, SIZE), room, room)));
            cells.add(lines);
        }
        int longest = cells.stream().mapToInt(List::size).max().orElse(1);
        int from = 0;
        do {
            sheet.keep(PITCH + 2 * INSIDE);
            int fitting = (int) ((sheet.left() - 2 * INSIDE) / PITCH);
            int to = Math.min(Math.max(1, longest), from + fitting);
            slice(cells, widths, from, to);
            from = to;
        } while (from < longest);
    }

    private void slice(List<List<String>> cells, int[] widths, int from, int to) throws IOException {
        double top = sheet.down();
        double bottom = top + (to - from) * PITCH + 2 * INSIDE;
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            sheet.stroke(x, top, x, bottom, 0.7);
            for (int line = from; line < Math.min(to, cells.get(i).size()); line++) {
                sheet.to(top + INSIDE + (line - from + 1) * PITCH);
                sheet.text(cells.get(i).get(line), SIZE, x + INSIDE, Color.BLACK);
            }
            x += widths[i];
        }
        sheet.stroke(x, top, x, bottom, 0.7);
        sheet.stroke(0, top, x, top, 0.7);
        sheet.stroke(0, bottom, x, bottom, 0.7);
        sheet.to(bottom);
    }
}
