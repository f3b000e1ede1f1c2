package cn.yangguang.document.writing;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table into a letter; a row that is longer than its page goes on on the next. */
final class LetterTable {

    private static final double SIZE = LetterPitch.TABLE_TEXT;
    private static final double PITCH = LetterPitch.TABLE_LINE;
    private static final double INSIDE = LetterPitch.TABLE_SPACE;

    private final LetterSheet sheet;

    LetterTable(LetterSheet sheet) {
        this.sheet = sheet;
    }

    /** Its head stays with its first row; its last row goes to the next page where so many lines would not fit below it. */
    void draw(OfficialTable table, int below) throws IOException {
        sheet.skip(INSIDE);
        int[] widths = table.widths((int) LetterSheet.WIDTH);
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(cells(table.columns().stream().map(OfficialTable.Column::title).toList(), widths));
        table.rows().forEach(row -> rows.add(cells(row, widths)));
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            double after = last ? below * sheet.pitch() + INSIDE : i == 0 ? height(rows.get(1)) : 0;
            row(rows.get(i), widths, after);
        }
        sheet.skip(INSIDE);
    }

    private void row(List<List<String>> cells, int[] widths, double after) throws IOException {
        if (height(cells) + after <= LetterSheet.ROOM) {
            sheet.keep(height(cells) + after);
        }
        int longest = lines(cells);
        int from = 0;
        do {
            sheet.keep(PITCH + 2 * INSIDE);
            int fitting = Math.max(1, (int) ((sheet.left() - 2 * INSIDE) / PITCH));
            int to = Math.min(longest, from + fitting);
            slice(cells, widths, from, to);
            from = to;
        } while (from < longest);
    }

    private static double height(List<List<String>> cells) {
        return lines(cells) * PITCH + 2 * INSIDE;
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream()
                .mapToInt(lines -> lines.isEmpty() ? LetterPitch.BLANK : lines.size())
                .max()
                .orElse(1);
    }

    private List<List<String>> cells(List<String> texts, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double room = widths[i] - 2 * INSIDE;
            List<String> lines = new ArrayList<>();
            texts.get(i)
                    .lines()
                    .forEach(line -> lines.addAll(LetterLines.of(line, text -> sheet.width(text, SIZE), room, room)));
            cells.add(lines);
        }
        return cells;
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
