package cn.yangguang.publication.structured.keeping;

import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.web.Paging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public copy of rows: found by words, sorted by column, counted together for a picture. */
@Repository
public class OpenRows {

    /** What can be drawn and still be read. */
    private static final int MOST_POINTS = 60;

    private static final int MOST_SERIES = 4;

    private static final String OF = " from row_set_row where set_id = :id";

    private static final String FOUND = OF + " and (:text = '' or position(lower(:text) in words) > 0)";

    private final JdbcClient jdbc;

    OpenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param text words that a row holds somewhere; empty is all
     * @param column the place among the public columns that is sorted by, from 0; -1 keeps the order of the file
     */
    public record Wanted(String text, int column, boolean down) {}

    /** How many rows hold the words. */
    public long count(RowSet set, Wanted wanted) {
        return wanted.text().isEmpty()
                ? set.count()
                : jdbc.sql("select count(*) as n" + FOUND)
                        .param("id", set.id())
                        .param("text", wanted.text())
                        .query((row, _) -> row.getLong("n"))
                        .single();
    }

    /** One page of them. */
    public List<List<String>> page(RowSet set, Wanted wanted, Paging paging) {
        if (wanted.text().isEmpty() && wanted.column() < 0) {
            return inOrder(set, paging);
        }
        return jdbc.sql("select open as row" + FOUND + " order by " + order(set.open(), wanted)
                        + "position limit :size offset :offset")
                .param("id", set.id())
                .param("text", wanted.text())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(RowSets::row)
                .list();
    }

    private List<List<String>> inOrder(RowSet set, Paging paging) {
        return jdbc.sql("select open as row" + OF + " and position between :first and :last order by position")
                .param("id", set.id())
                .param("first", paging.offset() + 1)
                .param("last", paging.offset() + paging.size())
                .query(RowSets::row)
                .list();
    }

    /** By number where the column holds numbers; empty cells come last. */
    private static String order(List<Column> open, Wanted wanted) {
        if (wanted.column() < 0 || wanted.column() >= open.size()) {
            return "";
        }
        String cell = "nullif(open[" + (wanted.column() + 1) + "], '')";
        String key = open.get(wanted.column()).numbers() ? "cast(rtrim(" + cell + ", '%') as numeric)" : cell;
        return key + (wanted.down() ? " desc" : "") + " nulls last, ";
    }

    /** One point of a picture: a day, month or year, with a number for each series; an empty one is missing. */
    public record Point(String period, List<String> numbers) {
        public Point {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Numbers over time.
     *
     * @param series what each number is
     * @param summed whether several rows of a period were counted together
     */
    public record Picture(List<String> series, List<Point> points, boolean summed) {
        public Picture {
            series = List.copyOf(series);
            points = List.copyOf(points);
        }
    }

    /**
     * The numbers of a set over its first column of days: as they stand where each row has a day of its own, else how many
     * rows a month has and the sums of its money, for nothing else can be added up. Fewer than two points are no picture.
     */
    public List<Picture> picture(RowSet set) {
        List<Column> open = set.open();
        int day = IntStream.range(0, open.size())
                .filter(place -> open.get(place).days())
                .findFirst()
                .orElse(-1);
        List<Integer> numbers = IntStream.range(0, open.size())
                .filter(place -> open.get(place).numbers())
                .limit(MOST_SERIES)
                .boxed()
                .toList();
        if (day < 0 || numbers.isEmpty()) {
            return List.of();
        }
        Map<Integer, Long> periods = periods(set, day);
        boolean single = periods.getOrDefault(10, 0L) == set.count() && set.count() <= MOST_POINTS;
        int length = single ? 10 : periods.getOrDefault(7, 0L) <= MOST_POINTS ? 7 : 4;
        Picture picture = single ? each(set, day, numbers) : summed(set, day, length, numbers);
        return picture.points().size() < 2 ? List.of() : List.of(picture);
    }

    /** How many days, months and years there are, by the length of their words. */
    private Map<Integer, Long> periods(RowSet set, int day) {
        Map<Integer, Long> periods = new HashMap<>();
        jdbc.sql("""
                        select count(distinct open[:day]) as days, count(distinct left(open[:day], 7)) as months
                        """ + OF + " and open[:day] <> ''")
                .param("id", set.id())
                .param("day", day + 1)
                .query(row -> {
                    periods.put(10, row.getLong("days"));
                    periods.put(7, row.getLong("months"));
                });
        return periods;
    }

    private Picture each(RowSet set, int day, List<Integer> places) {
        List<Point> points = jdbc
                .sql("select open as row" + OF + " order by open[:day], position")
                .param("id", set.id())
                .param("day", day + 1)
                .query(RowSets::row)
                .list()
                .stream()
                .map(row -> new Point(
                        row.get(day),
                        places.stream()
                                .map(place -> row.get(place).replace("%", ""))
                                .toList()))
                .toList();
        return new Picture(
                places.stream().map(place -> set.open().get(place).heading()).toList(), points, false);
    }

    private Picture summed(RowSet set, int day, int length, List<Integer> places) {
        List<Integer> money = places.stream()
                .filter(place -> set.open().get(place).element().kind() == FieldKind.MONEY)
                .toList();
        List<String> series = new ArrayList<>(List.of("条数"));
        StringBuilder sums = new StringBuilder();
        for (int place : money) {
            series.add(set.open().get(place).heading());
            sums.append(", cast(sum(cast(nullif(open[").append(place + 1).append("], '') as numeric)) as text)");
        }
        List<Point> points = jdbc.sql("select left(open[:day], :length) as period, array[cast(count(*) as text)" + sums
                        + "] as row" + OF + " and open[:day] <> '' group by 1 order by 1 desc limit " + MOST_POINTS)
                .param("id", set.id())
                .param("day", day + 1)
                .param("length", length)
                .query((row, number) -> new Point(
                        row.getString("period"),
                        Arrays.stream((String[]) row.getArray("row").getArray())
                                .map(words -> words == null ? "" : words)
                                .toList()))
                .list();
        return new Picture(series, points.reversed(), true);
    }
}
