package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.plan.ledger.LedgerPage;
import cn.yangguang.web.Badge;
import java.util.List;

/** The ledger as pictures under its filter. */
public record PicturesPage(LedgerPage.Filters filters, Wall wall, List<Figure> figures) {

    public PicturesPage {
        figures = List.copyOf(figures);
    }

    /** Units by months. */
    public record Wall(List<String> months, List<Row> rows) {
        public Wall {
            months = List.copyOf(months);
            rows = List.copyOf(rows);
        }
    }

    /** One unit's year; a month without anything due has an empty cell. */
    public record Row(String unit, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One month of a unit.
     *
     * @param lamp the worst that stands in it
     * @param words how many of how many are done, or nothing
     * @param spoken the same for the ear
     */
    public record Cell(String month, Badge.Lamp lamp, String words, String spoken, String path) {}

    /**
     * A picture with its numbers.
     *
     * @param kind how charts.js draws it: bars, columns or lines
     * @param first the heading of the first column
     * @param note what the numbers mean, or nothing
     */
    public record Figure(String kind, String title, String first, List<Series> series, List<Line> lines, String note) {
        public Figure {
            series = List.copyOf(series);
            lines = List.copyOf(lines);
        }
    }

    /** One series of numbers, a column of the table. */
    public record Series(String title, Badge.Lamp lamp) {}

    /** One line of the table. */
    public record Line(String title, List<Long> numbers, String path) {
        public Line {
            numbers = List.copyOf(numbers);
        }
    }
}
