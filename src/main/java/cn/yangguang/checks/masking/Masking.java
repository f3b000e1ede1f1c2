package cn.yangguang.checks.masking;

import cn.yangguang.checks.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the copy that is published; the stored original is never touched. */
public final class Masking {

    private static final String GONE = "***";

    /**
     * The copy.
     *
     * @param hidden what may not be read in anything that is produced from it
     */
    public record Masked(String text, List<String> hidden) {
        public Masked {
            hidden = List.copyOf(hidden);
        }
    }

    private Masking() {}

    /**
     * The text with these findings replaced by what they suggest, or by *** where they suggest nothing. Findings that may
     * stay, stay. The findings must be of this text and not overlap.
     */
    public static Masked of(String text, List<Finding> findings) {
        StringBuilder copy = new StringBuilder(text.length());
        List<String> hidden = new ArrayList<>();
        int at = 0;
        for (Finding finding : sorted(findings)) {
            String suggestion = finding.suggestion();
            copy.append(text, at, finding.start()).append(suggestion == null ? GONE : suggestion);
            at = finding.end();
            if (finding.kind().personal() && !finding.mayStay()) {
                hidden.add(finding.text());
            }
        }
        return new Masked(copy.append(text, at, text.length()).toString(), hidden);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }
}
