package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.layout.Ruler.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the columns of a table begin whose cells are set off by spaces alone.
 *
 * @param starts the place at which each column begins; the first is 0
 * @param likeness how many words begin at these places, less those that run over them: it tells the right ruler
 */
record AlignedColumns(Ruler ruler, List<Integer> starts, int likeness) {

    /** A word that runs over a border speaks against it as loudly as three that begin at it speak for it. */
    private static final int CROSSING = 3;

    /** Two runs in one cell cost as much as one that stands so far off its column. */
    private static final double TOGETHER = 5;

    /** The columns under these header words that suit the words of the lines below best. */
    static AlignedColumns under(List<Word> header, List<String> lines, Ruler ruler) {
        List<List<Word>> words =
                lines.stream().map(line -> ruler.runs(line, List.of())).toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        int likeness = 0;
        for (int column = 1; column < header.size(); column++) {
            int from = header.get(column - 1).middle() + 1;
            int best = from;
            for (int at = from; at <= header.get(column).middle(); at++) {
                best = score(words, at) >= score(words, best) ? at : best;
            }
            starts.add(best);
            likeness += score(words, best);
        }
        return new AlignedColumns(ruler, starts, likeness);
    }

    private static int score(List<List<Word>> lines, int at) {
        int begun = 0;
        for (List<Word> line : lines) {
            begun += (int) line.stream().filter(word -> word.from() == at).count();
        }
        return begun - CROSSING * crossing(lines, at);
    }

    private static int crossing(List<List<Word>> lines, int at) {
        int crossing = 0;
        for (List<Word> line : lines) {
            boolean heading = line.size() == 1;
            boolean crosses = line.stream().anyMatch(word -> word.from() < at && at < word.to());
            crossing += crosses && !heading ? 1 : 0;
        }
        return crossing;
    }

    /** The text of each column in a line, each run of words under the column it stands nearest to; empty where there is none. */
    List<String> cells(String line) {
        List<Word> runs = ruler.runs(line, starts);
        double[][] cost = new double[runs.size() + 1][starts.size()];
        int[][] from = new int[runs.size() + 1][starts.size()];
        for (int run = 1; run <= runs.size(); run++) {
            for (int column = 0; column < starts.size(); column++) {
                int before = nearest(cost[run - 1], column, run == 1);
                double twice = run > 1 && before == column ? TOGETHER : 0;
                from[run][column] = before;
                cost[run][column] = cost[run - 1][before] + twice + distance(runs.get(run - 1), column);
            }
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(starts.size(), ""));
        int column = runs.isEmpty() ? 0 : nearest(cost[runs.size()], starts.size() - 1, true);
        for (int run = runs.size(); run > 0; run--) {
            String after = cells.get(column);
            cells.set(
                    column,
                    after.isEmpty()
                            ? runs.get(run - 1).text()
                            : runs.get(run - 1).text() + " " + after);
            column = from[run][column];
        }
        return cells;
    }

    /** The column up to this one at which the words before cost least. */
    private static int nearest(double[] cost, int last, boolean free) {
        int best = last;
        for (int column = last - 1; column >= 0; column--) {
            double here = cost[best] + (best == last && !free ? TOGETHER : 0);
            best = cost[column] < here ? column : best;
        }
        return best;
    }

    private int distance(Word run, int column) {
        int begin = starts.get(column);
        int end = column + 1 < starts.size() ? starts.get(column + 1) - 1 : Integer.MAX_VALUE;
        return run.from() < begin ? begin - run.from() : Math.max(0, run.from() - end);
    }
}
