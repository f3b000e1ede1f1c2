package cn.yangguang.publication.structured.open;

import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;

/**
 * The page on which the rows of a piece are looked through.
 *
 * @param piece the path of the piece
 * @param sort how they are sorted, as the address says it, or nothing
 * @param pictures numbers over time; empty or one
 */
public record OpenDataPage(
        String title,
        String piece,
        OpenTable table,
        Field search,
        String sort,
        boolean searched,
        Paging paging,
        List<Picture> pictures) {

    public OpenDataPage {
        pictures = List.copyOf(pictures);
    }

    /** Numbers over time with their names. */
    public record Picture(String kind, String title, List<String> series, List<Line> lines, String note) {
        public Picture {
            series = List.copyOf(series);
            lines = List.copyOf(lines);
        }
    }

    /** One day, month or year. */
    public record Line(String period, List<String> numbers) {
        public Line {
            numbers = List.copyOf(numbers);
        }
    }
}
