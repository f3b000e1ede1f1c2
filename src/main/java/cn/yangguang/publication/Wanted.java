package cn.yangguang.publication;

import cn.yangguang.publication.Signature.Kind;
import java.util.List;

/** Whose signature an edition needs next: level by level, each review and proofreading, then the secrecy review. */
public sealed interface Wanted {

    /** A level, and what of it is still missing. */
    record Level(int level, int of, boolean review, boolean proofreading) implements Wanted {}

    record Secrecy() implements Wanted {}

    record Nothing() implements Wanted {}

    /** Counts only what was signed for the present content. */
    static Wanted of(Edition edition) {
        List<Signature> valid = edition.valid();
        for (int level = 1; level <= edition.levels(); level++) {
            boolean review = !has(valid, Kind.REVIEW, level);
            boolean proofreading = !has(valid, Kind.PROOFREADING, level);
            if (review || proofreading) {
                return new Level(level, edition.levels(), review, proofreading);
            }
        }
        return has(valid, Kind.SECRECY, 0) ? new Nothing() : new Secrecy();
    }

    private static boolean has(List<Signature> signatures, Kind kind, int level) {
        return signatures.stream().anyMatch(one -> one.kind() == kind && one.level() == level);
    }
}
