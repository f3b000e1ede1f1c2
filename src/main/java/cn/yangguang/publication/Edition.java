package cn.yangguang.publication;

import cn.yangguang.journal.Entry;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One version of a publication, with everything that decides what may become of it.
 *
 * @param number 1, and one more for each that follows
 * @param hash of its present content, 64 hexadecimal digits
 * @param authors everybody who ever wrote any of it
 * @param levels how many levels sign it, fixed when it is submitted; 0 before
 * @param signatures those since it was last submitted
 * @param period how long it stands before the public
 */
public record Edition(
        int number,
        Stage stage,
        SourceDetermination determination,
        String hash,
        Set<UUID> authors,
        int levels,
        List<Signature> signatures,
        Period period) {

    public Edition {
        authors = Set.copyOf(authors);
        signatures = List.copyOf(signatures);
    }

    /** One that stands as long as nobody takes it back. */
    public Edition(
            int number,
            Stage stage,
            SourceDetermination determination,
            String hash,
            Set<UUID> authors,
            int levels,
            List<Signature> signatures) {
        this(number, stage, determination, hash, authors, levels, signatures, Period.NONE);
    }

    /** An edition that somebody has begun to write, perhaps with words of others. */
    public static Edition begun(int number, SourceDetermination determination, String hash, Set<UUID> authors) {
        return new Edition(number, new Stage.Drafted(), determination, hash, authors, 0, List.of());
    }

    /** The signatures under its present content. */
    public List<Signature> valid() {
        return signatures.stream().filter(one -> one.hash().equals(hash)).toList();
    }

    public boolean isBy(UUID person) {
        return authors.contains(person);
    }

    /** Whether the program took it over from elsewhere, and nobody here has written any of it. */
    public boolean imported() {
        return authors.equals(Set.of(Entry.SYSTEM));
    }

    Edition at(Stage next) {
        return new Edition(number, next, determination, hash, authors, levels, signatures, period);
    }

    Edition signed(int ofLevels, List<Signature> all) {
        return new Edition(number, stage, determination, hash, authors, ofLevels, all, period);
    }

    /** The same with another period; decided while it is a draft. */
    public Edition standing(Period other) {
        return new Edition(number, stage, determination, hash, authors, levels, signatures, other);
    }
}
