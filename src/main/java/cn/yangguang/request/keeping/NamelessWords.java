package cn.yangguang.request.keeping;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.masking.Masking;
import cn.yangguang.checks.masking.Masks;
import cn.yangguang.request.Applicant;
import java.util.List;

/** Words of a case without the people in them: what is known of the applicant first, then what a machine sees. */
public final class NamelessWords {

    private static final String GONE = "***";

    private NamelessWords() {}

    /** The words without personal data; a text of one character or more stays one. */
    public static String of(String words, Applicant applicant) {
        String known = without(words, applicant.name(), Masks.name(applicant.name()));
        known = without(known, applicant.contact(), Masks.name(applicant.contact()));
        for (String value : List.of(applicant.identity(), applicant.phone(), applicant.email(), applicant.address())) {
            known = without(known, value, GONE);
        }
        return of(known);
    }

    /** The same of a text whose applicant is not known any more. */
    public static String of(String words) {
        return Masking.of(
                        words,
                        Checks.of(words).stream()
                                .filter(finding -> finding.kind().personal())
                                .toList())
                .text();
    }

    private static String without(String words, String value, String instead) {
        return value.length() < 2 ? words : words.replace(value, instead);
    }
}
