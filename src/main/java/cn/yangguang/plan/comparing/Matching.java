package cn.yangguang.plan.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which task of one plan answers to which of another, by the likeness of their words alone; the same two plans always
 * give the same answer. One task may come down as several, and several as one. The borders are set by plans whose answers
 * are known (docs/decisions/0076).
 */
public final class Matching {

    private static final double SURE = 0.25;
    private static final double LIKELY = 0.11;

    /** What is sure is the best for one of the two, and for the other at least this part of its best. */
    private static final double SURE_PART = 0.6;

    /** The same for what is only asked about. */
    private static final double LIKELY_PART = 0.35;

    private Matching() {}

    /** The matches in the order of the first plan's tasks, the best of each first. */
    public static List<Match> between(List<ComparedTask> above, List<ComparedTask> own) {
        double[][] likeness = likeness(above, own);
        Likenesses bare = new Likenesses(bare(above), bare(own));
        double[] bestOwn = bestOfEachColumn(likeness, own.size());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            double best = Arrays.stream(likeness[i]).max().orElse(0);
            List<Match> ofOne = new ArrayList<>();
            for (int j = 0; j < own.size(); j++) {
                double here = likeness[i][j];
                if (here >= LIKELY && here >= Math.min(best, bestOwn[j])) {
                    boolean alike = here >= SURE && bare.of(i, j) >= LIKELY;
                    String upper = above.get(i).key();
                    String lower = own.get(j).key();
                    strength(alike, here / Math.max(best, bestOwn[j]))
                            .ifPresent(strength -> ofOne.add(new Match(upper, lower, here, strength)));
                }
            }
            ofOne.sort(Comparator.comparingDouble(Match::likeness).reversed());
            matches.addAll(ofOne);
        }
        return matches;
    }

    private static double[] bestOfEachColumn(double[][] likeness, int columns) {
        double[] best = new double[columns];
        for (double[] row : likeness) {
            Arrays.setAll(best, column -> Math.max(best[column], row[column]));
        }
        return best;
    }

    /** Of two of which one is the best for the other; the part is what the likeness makes of the better best. */
    private static Optional<Match.Strength> strength(boolean alike, double part) {
        if (alike && part >= SURE_PART) {
            return Optional.of(Match.Strength.SURE);
        }
        return part >= LIKELY_PART ? Optional.of(Match.Strength.LIKELY) : Optional.empty();
    }

    /** The keys of the tasks of the second plan, the one most like a task of the first plan first. */
    public static List<String> nearest(ComparedTask task, List<ComparedTask> above, List<ComparedTask> own) {
        double[] likeness = likeness(above, own)[above.indexOf(task)];
        List<Integer> places = new ArrayList<>();
        for (int j = 0; j < own.size(); j++) {
            places.add(j);
        }
        places.sort(
                Comparator.comparingDouble((Integer place) -> likeness[place]).reversed());
        return places.stream().map(place -> own.get(place).key()).toList();
    }

    private static double[][] likeness(List<ComparedTask> above, List<ComparedTask> own) {
        Likenesses likenesses = new Likenesses(above, own);
        double[][] likeness = new double[above.size()][own.size()];
        for (int i = 0; i < above.size(); i++) {
            for (int j = 0; j < own.size(); j++) {
                likeness[i][j] = likenesses.of(i, j);
            }
        }
        return likeness;
    }

    /** Without headings and units: these help, but alone they make nothing sure. */
    private static List<ComparedTask> bare(List<ComparedTask> tasks) {
        return tasks.stream()
                .map(task -> new ComparedTask(
                        task.key(), List.of(), task.requirement(), List.of(), List.of(), "", List.of()))
                .toList();
    }
}
