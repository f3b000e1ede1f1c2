package cn.yangguang.checks;

import cn.yangguang.checks.official.DocumentNumbers;
import cn.yangguang.checks.official.Links;
import cn.yangguang.checks.official.SecrecyMarks;
import cn.yangguang.checks.personal.Addresses;
import cn.yangguang.checks.personal.BankCards;
import cn.yangguang.checks.personal.Emails;
import cn.yangguang.checks.personal.IdentityNumbers;
import cn.yangguang.checks.personal.Passports;
import cn.yangguang.checks.personal.PersonNames;
import cn.yangguang.checks.personal.Phones;
import cn.yangguang.checks.personal.Plates;
import cn.yangguang.checks.wording.Misprints;
import cn.yangguang.checks.wording.Variants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is looked for in a text. */
public final class Checks {

    private static final List<Detector> DETECTORS = List.of(
            new SecrecyMarks(),
            new IdentityNumbers(),
            new BankCards(),
            new Phones(),
            new Emails(),
            new Plates(),
            new Passports(),
            new DocumentNumbers(),
            new Links(),
            new Addresses(),
            new PersonNames(),
            new Variants(),
            new Misprints());

    private Checks() {}

    /** What is found, in the order of the text; of findings that overlap, the kind that comes first in {@link Kind}. */
    public static List<Finding> of(String text) {
        Passage passage = new Passage(text);
        List<Finding> found = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            detector.look(passage, found::add);
        }
        return apart(found);
    }

    /** Whether a text bears a secrecy mark; nothing else is looked for. */
    public static boolean marked(String text) {
        List<Finding> found = new ArrayList<>();
        new SecrecyMarks().look(new Passage(text), found::add);
        return !found.isEmpty();
    }

    /** Of the same kind the longer one stays. */
    private static List<Finding> apart(List<Finding> found) {
        found.sort(Comparator.comparing(Finding::kind)
                .thenComparingInt(finding -> finding.start() - finding.end())
                .thenComparingInt(Finding::start));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            if (kept.stream().noneMatch(finding::overlaps)) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::start));
        return kept;
    }
}
