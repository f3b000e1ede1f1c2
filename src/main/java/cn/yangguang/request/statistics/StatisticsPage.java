package cn.yangguang.request.statistics;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the page of statistics shows. */
public final class StatisticsPage {

    private StatisticsPage() {}

    /**
     * One number.
     *
     * @param column its column in words
     * @param path its cases; empty where there are none
     */
    public record Cell(String column, long count, String path) {}

    /**
     * One row.
     *
     * @param depth how far it stands to the right
     * @param heading whether it has no numbers of its own
     */
    public record Row(String label, int depth, boolean heading, List<Cell> cells) {}

    /** One kind of remedy with a number for each result. */
    public record Remedy(String label, List<Cell> cells) {}

    /** A lamp with the open cases under it by the legal limit and by the internal one. */
    public record Lamp(Badge badge, Cell legal, Cell internal) {}

    /** One bar: what it is, how many, and its part of the whole in percent. */
    public record Bar(String label, long count, String path, long percent) {}

    /** Words that several descriptions share, in how many of them, and where they are listed. */
    public record Topic(String words, int cases, String path) {}

    /** A name and its figure in words. */
    public record Figure(String name, String words) {}

    /**
     * The whole page.
     *
     * @param sheet where table three can be had as a file
     * @param grounds why nothing, or not everything, was given, the most frequent first
     * @param columns the columns of table three
     */
    public record Show(
            List<Field> fields,
            FormProblems problems,
            String title,
            String sheet,
            List<String> columns,
            List<Row> rows,
            List<Remedy> remedies,
            List<Bar> bars,
            List<Bar> grounds,
            List<Figure> figures,
            List<Lamp> lamps,
            List<Topic> topics) {}
}
