package cn.yangguang.document.sheet;

import cn.yangguang.document.Block;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an xlsx forward. */
final class XlsxSheet {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** A cell's row and column, from 0. */
    private record Spot(int row, int column) {}

    private final SheetCells cells;
    private final XlsxValues values;
    private int row = -1;
    private int column = -1;

    XlsxSheet(SheetCells cells, XlsxValues values) {
        this.cells = cells;
        this.values = values;
    }

    List<Block> read(Archive archive, String part) throws Unreadable {
        try (XmlPart xml = XmlPart.open(archive, part)) {
            for (String name = xml.next(); name != null; name = xml.next()) {
                switch (name) {
                    case "col" -> column(xml);
                    case "row" -> row(xml);
                    case "c" -> cell(xml.tree());
                    case "mergeCell" -> merge(xml.attribute("ref"));
                    default -> {}
                }
            }
        }
        return cells.blocks();
    }

    private void column(XmlPart xml) {
        int first = whole(xml.attribute("min"), 0) - 1;
        int last = Math.min(whole(xml.attribute("max"), 0), SheetCells.MOST_COLUMNS) - 1;
        if (Xlsx.truth(xml.attribute("hidden"))) {
            for (int hidden = Math.max(0, first); hidden <= last; hidden++) {
                cells.hideColumn(hidden);
            }
        }
    }

    private void row(XmlPart xml) {
        row = whole(xml.attribute("r"), row + 2) - 1;
        column = -1;
        if (Xlsx.truth(xml.attribute("hidden")) && row >= 0 && row < SheetCells.MOST_ROWS) {
            cells.hideRow(row);
        }
    }

    private void cell(Xml cell) throws Unreadable {
        String words = cell.children().isEmpty() ? "" : values.words(cell);
        String address = cell.attribute("r");
        if (words.isEmpty() && address != null) {
            return;
        }
        Spot spot = spot(address);
        column = spot == null ? column + 1 : spot.column;
        cells.put(spot == null ? Math.max(row, 0) : spot.row, column, words);
    }

    private void merge(@Nullable String reference) throws Unreadable {
        String[] corners = reference == null ? new String[0] : reference.split(":", -1);
        Spot from = corners.length == 2 ? spot(corners[0]) : null;
        Spot to = corners.length == 2 ? spot(corners[1]) : null;
        if (from != null && to != null) {
            cells.merge(from.row, from.column, to.row, to.column);
        }
    }

    private static @Nullable Spot spot(@Nullable String address) {
        Matcher parts = ADDRESS.matcher(address == null ? "" : address);
        if (!parts.matches()) {
            return null;
        }
        int column = 0;
        for (int i = 0; i < parts.group(1).length(); i++) {
            column = column * 26 + parts.group(1).charAt(i) - 'A' + 1;
        }
        return new Spot(Math.max(0, Integer.parseInt(parts.group(2)) - 1), column - 1);
    }

    private static int whole(@Nullable String text, int fallback) {
        if (text == null || text.isEmpty() || text.length() > 7) {
            return fallback;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return fallback;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
