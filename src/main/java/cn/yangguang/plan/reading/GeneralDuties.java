package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Measurable duties printed outside the table, in the notice or in a focus column: they bind every addressee. */
final class GeneralDuties {
    private GeneralDuties() {}

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；])");

    static List<ReadTask> read(List<Line> prose, List<ReadTask> tasks, List<String> addressees) {
        List<ReadTask> general = new ArrayList<>();
        for (Line line : Paragraphs.of(prose)) {
            String text = line.squeezed();
            for (String sentence : SENTENCE_END.split(text, -1)) {
                add(general, sentence, List.of(), addressees, line.place());
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        for (ReadTask task : tasks) {
            if (task.focus() != null && seen.add(task.focus())) {
                fromFocus(general, task, addressees);
            }
        }
        return general;
    }

    private static void add(
            List<ReadTask> general, String sentence, List<String> path, List<String> units, Place place) {
        List<PrintedObligation> obligations = ObligationReader.read(sentence);
        if (!obligations.isEmpty() && !PlanEnd.isSetBy(sentence)) {
            general.add(new ReadTask(path, sentence, List.of(), units, null, obligations, null, List.of(), place));
        }
    }

    private static void fromFocus(List<ReadTask> general, ReadTask task, List<String> addressees) {
        String focus = task.focus() == null ? "" : task.focus();
        for (String sentence : SENTENCE_END.split(focus, -1)) {
            boolean said = ObligationReader.read(sentence).stream().allMatch(task.obligations()::contains);
            if (!said && !task.requirement().contains(sentence)) {
                List<String> units = addressees.isEmpty() ? bound(task) : addressees;
                add(general, sentence, task.path(), units, task.place());
            }
        }
    }

    private static List<String> bound(ReadTask task) {
        List<String> units = new ArrayList<>(task.lead());
        units.addAll(task.units());
        return units;
    }
}
