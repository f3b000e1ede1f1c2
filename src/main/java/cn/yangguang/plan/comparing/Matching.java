package cn.yangguang.plan.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        double[] bestAbove = new double[above.size()];
        double[] bestOwn = new double[own.size()];
        for (int i = 0; i < above.size(); i++) {
            for (int j = 0; j < own.size(); j++) {
                bestAbove[i] = Math.max(bestAbove[i], likeness[i][j]);
                bestOwn[j] = Math.max(bestOwn[j], likeness[i][j]);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            List<Match> ofOne = new ArrayList<>();
            for (int j = 0; j < own.size(); j++) {
                double here = likeness[i][j];
                if (here < LIKELY || here < Math.min(bestAbove[i], bestOwn[j])) {
                    continue;
                }
                double part = here / Math.max(bestAbove[i], bestOwn[j]);
                String upper = above.get(i).key();
                String lower = own.get(j).key();
                if (here >= SURE && part >= SURE_PART && bare.of(i, j) >= LIKELY) {
                    ofOne.add(new Match(upper, lower, here, Match.Strength.SURE));
                } else if (part >= LIKELY_PART) {
                    ofOne.add(new Match(upper, lower, here, Match.Strength.LIKELY));
                }
            }
            ofOne.sort(Comparator.comparingDouble(Match::likeness).reversed());
            matches.addAll(ofOne);
        }
        return matches;
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
