package cn.yangguang.checks;

import cn.yangguang.checks.MarkedTexts.Mark;
import cn.yangguang.checks.MarkedTexts.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the checks on marked sentences, and how fast they are; run by {@code bench/checks}. */
final class ChecksMeasured {

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

    private ChecksMeasured() {}

    /** Takes the names of sets; with {@code -v} last, says each mistake. */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = List.of(arguments).contains("-v");
        for (String name : arguments) {
            if (!name.equals("-v")) {
                print(name, MarkedTexts.read(name), verbose);
            }
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

    private static void print(String name, List<Marked> texts, boolean verbose) {
        System.out.printf("%s: %d sentences%n", name, texts.size());
        scores(texts, verbose)
                .forEach((kind, score) -> System.out.printf(
                        "  %-26s recall %.3f (%d of %d)   precision %.3f%n",
                        kind, score.recall(), score.found, score.found + score.missed, score.precision()));
        System.out.printf("  clean characters masked as name or address: %.2f %%%n", 100 * cleanMasked(texts));
    }

    /** Pieces of about 800 characters made of the sets' sentences, all checks on, one thread. */
    private static void measureSpeed() throws IOException {
        List<String> pieces = pieces();
        for (int i = 0; i < PIECES / 3; i++) {
            Checks.of(pieces.get(i % pieces.size()));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < PIECES; i++) {
            Checks.of(pieces.get(i % pieces.size()));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d pieces of %d characters in %.2f s: %.0f a second%n", PIECES, PIECE, seconds, PIECES / seconds);
    }

    private static List<String> pieces() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("held-out.tsv", "development.tsv")) {
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
            System.out.println(words);
        }
    }
}
