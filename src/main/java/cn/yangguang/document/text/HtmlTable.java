package cn.yangguang.document.text;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Grid;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out an HTML table by the rules of browsers for rowspan and colspan. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 1000;

    private final Grid grid = new Grid();
    private final int number;
    private final List<Element> lines;
    private final BitSet[] taken;

    private HtmlTable(List<Element> lines, int number) {
        this.lines = lines;
        this.number = number;
        this.taken = new BitSet[lines.size()];
    }

    /** Whether the table carries cells of its own rather than laying out other tables or headings. */
    static boolean holdsCells(Element table) {
        return !table.select("tr").isEmpty() && table.select("table").size() == 1 && table.selectFirst("h1,h2") == null;
    }

    static Block.@Nullable Table read(Element table, int number, Place place) {
        List<Element> lines =
                table.select("tr").stream().filter(line -> !Html.hidden(line)).toList();
        HtmlTable reading = new HtmlTable(lines, number);
        for (int row = 0; row < lines.size(); row++) {
            reading.line(row);
        }
        return reading.grid.isEmpty() ? null : reading.grid.table(place);
    }

    private void line(int row) {
        int column = 0;
        for (Element cell : lines.get(row).children()) {
            boolean shown = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (shown && !Html.hidden(cell)) {
                column = at(row).nextClearBit(column);
                if (column >= MOST_COLUMNS) {
                    return;
                }
                column += put(cell, row, column);
            }
        }
    }

    /** Puts the cell there as wide and high as it fits; its width. */
    private int put(Element cell, int row, int column) {
        int asked = Math.clamp(Html.whole(cell.attr("colspan"), 1), 1, MOST_COLUMNS - column);
        int next = at(row).nextSetBit(column);
        int width = next < 0 ? asked : Math.min(asked, next - column);
        int given = Html.whole(cell.attr("rowspan"), 1);
        int height = given == 0 ? lines.size() - row : Math.min(given, lines.size() - row);
        for (int covered = row; covered < row + height; covered++) {
            if (covered > row && !at(covered).get(column, column + width).isEmpty()) {
                height = covered - row;
                break;
            }
            at(covered).set(column, column + width);
        }
        grid.add(row, column, height, width, HtmlWords.of(cell), new Place.InTable(number, row + 1, column + 1));
        return width;
    }

    private BitSet at(int row) {
        if (taken[row] == null) {
            taken[row] = new BitSet();
        }
        return taken[row];
    }
}
