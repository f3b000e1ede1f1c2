package cn.yangguang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.checks.MarkedTexts.Mark;
import cn.yangguang.checks.MarkedTexts.Marked;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measures the checks on marked sentences, and how fast they are; run by {@code bench/checks}. */
class ChecksMeasured {

    private static final List<String> SETS =
            List.of("held-out.tsv", "held-out-forms.tsv", "held-out-wording.tsv", "development.tsv");

    private static final int PIECE = 800;
    private static final int PIECES = 3_000;

    /** How often one kind was found, missed, and found where it is not. */
    static final class Score {
        int found;
        int missed;
        int wrong;

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    /** Says the figures, and each mistake when asked to by -Dverbose. */
    @Test
    void theFigures() throws IOException {
        for (String name : SETS) {
            List<Marked> texts = MarkedTexts.read(name);
            print(name, texts, Boolean.getBoolean("verbose"));
            assertThat(cleanMasked(texts)).isLessThan(0.03);
        }
        measureSpeed();
    }

    static Map<String, Score> scores(List<Marked> texts, boolean verbose) {
        Map<String, Score> scores = new TreeMap<>();
        for (Marked marked : texts) {
            List<Finding> findings = Checks.of(marked.text());
            for (Mark mark : marked.marks()) {
                Score score = scores.computeIfAbsent(mark.kind(), _ -> new Score());
                boolean found = mark.found(findings);
                score.found += found ? 1 : 0;
                score.missed += found ? 0 : 1;
                say(
                        verbose && !found,
                        "missed " + mark.kind() + " " + marked.text().substring(mark.start(), mark.end()) + " in "
                                + marked.text());
            }
            for (Finding finding : findings) {
                if (marked.marks().stream().noneMatch(mark -> mark.meets(finding))) {
                    scores.computeIfAbsent(finding.kind().printed(), _ -> new Score()).wrong++;
                    say(verbose, "wrong " + finding.kind().printed() + " " + finding.text() + " in " + marked.text());
                }
            }
        }
        return scores;
    }

    /** The share of characters outside names and addresses that would be masked as such. */
    static double cleanMasked(List<Marked> texts) {
        int clean = 0;
        int masked = 0;
        for (Marked marked : texts) {
            List<Finding> findings = Checks.of(marked.text());
            for (int at = 0; at < marked.text().length(); at++) {
                int place = at;
                if (marked.marks().stream().noneMatch(mark -> mark.start() <= place && place < mark.end())) {
                    clean++;
                    masked += findings.stream()
                                    .anyMatch(finding -> (finding.kind() == Kind.NAME || finding.kind() == Kind.ADDRESS)
                                            && finding.start() <= place
                                            && place < finding.end())
                            ? 1
                            : 0;
                }
            }
        }
        return clean == 0 ? 0 : (double) masked / clean;
    }

    /** At the level of sentences: those with errors that are flagged, and those without. */
    private static String sentences(List<Marked> texts) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Marked marked : texts) {
            boolean bad = marked.marks().stream().anyMatch(mark -> mark.kind().equals(Kind.MISPRINT.printed()));
            boolean flagged = Checks.of(marked.text()).stream().anyMatch(finding -> finding.kind() == Kind.MISPRINT);
            right += bad && flagged ? 1 : 0;
            missed += bad && !flagged ? 1 : 0;
            wrong += !bad && flagged ? 1 : 0;
        }
        double f1 = right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
        return "%d of %d with errors, %d of %d without, F1 %.3f"
                .formatted(right, right + missed, wrong, texts.size() - right - missed, f1);
    }

    private static void print(String name, List<Marked> texts, boolean verbose) {
        System.out.printf("  %s: %d sentences%n", name, texts.size());
        scores(texts, verbose)
                .forEach((kind, score) -> System.out.printf(
                        "    %-26s recall %.3f (%d of %d)   precision %.3f%n",
                        kind, score.recall(), score.found, score.found + score.missed, score.precision()));

        System.out.printf("    sentences flagged text.misprint: %s%n", sentences(texts));
        System.out.printf("    clean characters masked as name or address: %.2f %%%n", 100 * cleanMasked(texts));
    }

    /** Pieces of about 800 characters made of the sets' sentences, all checks on, one thread. */
    private static void measureSpeed() throws IOException {
        List<String> pieces = pieces();
        for (int i = 0; i < PIECES / 3; i++) {
            Checks.of(pieces.get(i % pieces.size()));
        }
        long begun = cpu();
        for (int i = 0; i < PIECES; i++) {
            Checks.of(pieces.get(i % pieces.size()));
        }
        double seconds = (cpu() - begun) / 1e9;
        System.out.printf(
                "  %d pieces of %d characters in %.2f s of one core: %.0f a second%n",
                PIECES, PIECE, seconds, PIECES / seconds);
    }

    /** The thread's own time, so that what else the machine does is left out. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> pieces() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : SETS) {
            MarkedTexts.read(name).forEach(marked -> all.append(marked.text()).append('\n'));
        }
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at + PIECE <= all.length(); at += PIECE) {
            pieces.add(all.substring(at, at + PIECE));
        }
        return pieces;
    }

    private static void say(boolean wanted, String words) {
        if (wanted) {
            System.out.println("      " + words);
        }
    }
}
