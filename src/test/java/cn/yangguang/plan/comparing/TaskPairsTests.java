package cn.yangguang.plan.comparing;

import static cn.yangguang.plan.comparing.TaskPair.Kind.ADDED;
import static cn.yangguang.plan.comparing.TaskPair.Kind.CHANGED;
import static cn.yangguang.plan.comparing.TaskPair.Kind.REMOVED;
import static cn.yangguang.plan.comparing.TaskPair.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.language.TextChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TaskPairsTests {

    private static ComparedTask task(String key, String requirement, String... units) {
        return new ComparedTask(key, List.of("财政信息"), requirement, List.of(), List.of(units), "", List.of());
    }

    private static final ComparedTask BUDGET = task("1", "每季度公布一次财政收支情况。", "区财政局");
    private static final ComparedTask POLICY = task("2", "文件公布后，于3个工作日内发布解读材料。", "区司法局");
    private static final ComparedTask LISTS = task("3", "5月底前公布目录清单。", "区审计局", "区民政局");

    private static List<TaskPair.Kind> kinds(List<TaskPair> pairs) {
        return pairs.stream().map(TaskPair::kind).toList();
    }

    @Test
    void statesOfOneDraftAreMatchedByTheirKeysHoweverMuchTheWordsChanged() {
        ComparedTask other = task("2", "组织培训。", "区司法局");
        assertThat(kinds(TaskPairs.byKey(List.of(BUDGET, POLICY), List.of(BUDGET, other))))
                .containsExactly(SAME, CHANGED);
    }

    @Test
    void whatWasRemovedStandsWhereItWasAndWhatWasAddedWhereItIs() {
        ComparedTask training = task("9", "每年组织一次业务培训。", "区政府办公室");
        List<TaskPair> pairs = TaskPairs.byKey(List.of(BUDGET, POLICY, LISTS), List.of(training, BUDGET, LISTS));
        assertThat(kinds(pairs)).containsExactly(ADDED, SAME, REMOVED, SAME);
        assertThat(pairs.get(2).shown()).isEqualTo(POLICY);
    }

    @Test
    void twoPlansAreMatchedByTheirWordsAndTheirNumbersMeanNothing() {
        ComparedTask moved = task("1", "文件公布后，于5个工作日内发布解读材料。", "区司法局");
        ComparedTask same = task("2", "每季度公布一次财政收支情况。", "区财政局");
        List<TaskPair> pairs = TaskPairs.byLikeness(List.of(BUDGET, POLICY, LISTS), List.of(moved, same));
        assertThat(kinds(pairs)).containsExactlyInAnyOrder(CHANGED, SAME, REMOVED);
        TaskPair changed = pairs.stream()
                .filter(pair -> pair.kind() == CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(changed.before()).key()).isEqualTo("2");
    }

    @Test
    void eachDifferenceIsNamedAndUnitsAreComparedAsNames() {
        ComparedTask after = task("3", "6月底前公布目录清单。", "区民政局", "区统计局");
        List<TaskPair.Difference> differences = new TaskPair(LISTS, after).differences();
        assertThat(differences).extracting(TaskPair.Difference::title).containsExactly("具体要求", "责任单位");
        assertThat(differences.get(1).changes())
                .filteredOn(change -> !change.text().equals("、"))
                .containsExactly(
                        new TextChange(TextChange.Kind.KEPT, "区民政局"),
                        new TextChange(TextChange.Kind.REMOVED, "区审计局"),
                        new TextChange(TextChange.Kind.ADDED, "区统计局"));
    }

    @RepeatedTest(100)
    void everyTaskOfBothListsStandsInExactlyOnePair(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<ComparedTask> before = tasks(random);
        List<ComparedTask> after = tasks(random);
        for (List<TaskPair> pairs : List.of(TaskPairs.byKey(before, after), TaskPairs.byLikeness(before, after))) {
            assertThat(pairs.stream()
                            .map(TaskPair::after)
                            .filter(Objects::nonNull)
                            .toList())
                    .containsExactlyElementsOf(after);
            assertThat(pairs.stream()
                            .map(TaskPair::before)
                            .filter(Objects::nonNull)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private static List<ComparedTask> tasks(Random random) {
        List<ComparedTask> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            all.add(task(String.valueOf(i), "第" + random.nextInt(20) + "类信息每季度公布" + random.nextInt(3) + "次"));
        }
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(0, 12));
    }
}
