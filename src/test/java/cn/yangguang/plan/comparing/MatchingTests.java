package cn.yangguang.plan.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import cn.yangguang.plan.reading.ReadTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Matching against plans of our own whose answers were written down before the borders were set. */
class MatchingTests {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    /** Both plans and the pairs that a careful reader finds, as 7-5. */
    private record Pair(List<ComparedTask> above, List<ComparedTask> own, Set<String> gold) {

        Set<String> found(Match.Strength... strengths) {
            return Matching.between(above, own).stream()
                    .filter(match -> List.of(strengths).contains(match.strength()))
                    .map(match -> match.above() + "-" + match.own())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> sure() {
            return found(Match.Strength.SURE);
        }

        Set<String> all() {
            return found(Match.Strength.SURE, Match.Strength.LIKELY);
        }

        double precision(Set<String> found) {
            return (double) right(found) / found.size();
        }

        double recall(Set<String> found) {
            return (double) right(found) / gold.size();
        }

        private long right(Set<String> found) {
            return found.stream().filter(gold::contains).count();
        }
    }

    private static ComparedTask task(int number, List<String> path, String text, List<String> units) {
        return new ComparedTask(String.valueOf(number), path, text, List.of(), units, "", List.of());
    }

    private static List<ComparedTask> read(Path file) {
        Reading reading = Documents.read(file);
        PlanReading plan = PlanReader.read(((Reading.Read) reading).document());
        List<ComparedTask> passages = new ArrayList<>();
        for (ReadTask task : ((PlanReading.Read) plan).plan().tasks()) {
            List<String> units = new ArrayList<>(task.lead());
            units.addAll(task.units());
            passages.add(task(passages.size() + 1, task.path(), task.requirement(), units));
        }
        return passages;
    }

    /** A plan above with its answers: number, headings, text, and the numbers of the tasks below. */
    private static Pair written(String name, List<ComparedTask> own) {
        List<ComparedTask> above = new ArrayList<>();
        Set<String> gold = new TreeSet<>();
        for (String line : lines(PLANS.resolve("above").resolve(name))) {
            String[] cells = line.split("\t", -1);
            above.add(task(Integer.parseInt(cells[0]), List.of(cells[1].split("/", -1)), cells[2], List.of()));
            if (!cells[3].equals("-")) {
                Arrays.stream(cells[3].split(" ", -1)).forEach(below -> gold.add(cells[0] + "-" + below));
            }
        }
        return new Pair(above, own, gold);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ComparedTask> demo() {
        return read(Path.of("src/main/resources/demo/plan.html"));
    }

    /** On this pair and the next two the borders were set. */
    @Test
    void nationalKeyPointsAreFoundAgainInTheDistrictsPlan() {
        Pair pair = written("national.tsv", demo());
        assertThat(pair.precision(pair.sure())).as("%s", pair.sure()).isEqualTo(1);
        assertThat(pair.recall(pair.sure())).isGreaterThanOrEqualTo(0.9);
        assertThat(pair.recall(pair.all())).isEqualTo(1);
        assertThat(pair.precision(pair.all())).isGreaterThanOrEqualTo(0.9);
    }

    /** Never looked at while the borders were set. */
    @Test
    void aProvincesKeyPointsAreFoundAgainInACountysPlanThatSharesNoHandWithIt() {
        Pair pair = written("provincial.tsv", read(PLANS.resolve("E9.docx")));
        assertThat(pair.precision(pair.sure())).as("%s", pair.sure()).isEqualTo(1);
        assertThat(pair.recall(pair.sure())).isGreaterThanOrEqualTo(0.6);
        assertThat(pair.recall(pair.all())).isGreaterThanOrEqualTo(0.85);
        assertThat(pair.precision(pair.all())).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aCitysPlanIsFoundAgainInPlansThatWereNeverWrittenAfterIt() {
        List<ComparedTask> city = read(PLANS.resolve("D1.docx"));
        Pair county = new Pair(
                city,
                read(PLANS.resolve("E9.docx")),
                Set.of("1-1", "7-3", "12-7", "12-8", "15-14", "16-16", "17-9", "17-10", "18-11"));
        Pair district = new Pair(city, demo(), Set.of("5-7", "6-5", "7-6", "9-13", "13-15", "14-14", "15-21", "18-24"));
        assertThat(county.precision(county.sure())).as("%s", county.sure()).isEqualTo(1);
        assertThat(county.recall(county.all())).isGreaterThanOrEqualTo(0.85);
        assertThat(district.sure()).contains("5-7", "6-5", "13-15", "14-14");
        assertThat(district.precision(district.sure())).isGreaterThanOrEqualTo(0.8);
        assertThat(district.recall(district.all())).isEqualTo(1);
    }

    @Test
    void aPlanMatchesItselfTaskByTask() {
        List<ComparedTask> plan = demo();
        List<Match> matches = Matching.between(plan, plan);
        assertThat(matches)
                .filteredOn(match -> match.above().equals(match.own()))
                .hasSize(plan.size())
                .allSatisfy(match -> {
                    assertThat(match.likeness()).isGreaterThan(0.999);
                    assertThat(match.strength()).isEqualTo(Match.Strength.SURE);
                });
        assertThat(matches)
                .filteredOn(match -> !match.above().equals(match.own()))
                .isEmpty();
    }

    @Test
    void theOrderOfTheTasksChangesNothing() {
        Pair pair = written("national.tsv", demo());
        List<ComparedTask> shuffled = new ArrayList<>(pair.own());
        java.util.Collections.shuffle(shuffled, new Random(7));
        assertThat(new Pair(pair.above(), shuffled, pair.gold()).all()).isEqualTo(pair.all());
    }

    @Test
    void plansWithNothingInCommonHaveNoMatch() {
        assertThat(Matching.between(
                        List.of(task(1, List.of(), "公布空气质量监测结果。", List.of())),
                        List.of(task(1, List.of(), "组织业务培训。", List.of()))))
                .isEmpty();
        assertThat(Matching.between(List.of(), demo())).isEmpty();
        assertThat(Matching.between(demo(), List.of())).isEmpty();
    }

    @Test
    void aSharedHeadingAloneMakesNothingSure() {
        List<ComparedTask> above = List.of(
                task(1, List.of("财政信息"), "每月公布财政收支情况，并作出说明。", List.of()),
                task(3, List.of("基层公开"), "推进村务公开栏建设，公布惠农补贴发放明细。", List.of()));
        List<ComparedTask> own = List.of(
                task(1, List.of("财政信息"), "每季度公布一次财政收支情况。", List.of()),
                task(3, List.of("基层公开"), "每半年更新一次公开目录。", List.of()),
                task(5, List.of("队伍建设"), "组织培训。", List.of()));
        assertThat(Matching.between(above, own))
                .extracting(match -> match.above() + "-" + match.own() + " " + match.strength())
                .containsExactly("1-1 SURE", "3-3 LIKELY");
    }

    /** By the processor's time, for the machine may be busy; it usually takes a third of it. */
    @Test
    void fourHundredTasksAgainstFourHundredTakeLessThanASecond() {
        List<ComparedTask> some = demo();
        List<ComparedTask> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            ComparedTask one = some.get(i % some.size());
            String text =
                    one.requirement() + some.get((i * 7 + 3) % some.size()).requirement() + (char) ('一' + i);
            many.add(task(i + 1, one.path(), text, one.units()));
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        assertThat(Matching.between(many, many)).isNotEmpty();
        assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(1_000);
    }
}
