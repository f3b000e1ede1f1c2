package cn.yangguang.request.letters;

import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.store.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is stored.
 *
 * @param matter the position in the case of the event that it tells of; 0 where it tells of the whole case
 * @param yuan the fee, in a notice of it
 * @param writers who wrote into it
 * @param number null while it is a draft, and where it bears none
 * @param finished null while it is a draft
 * @param voided why it does not count any more; empty where it does
 */
record KeptLetter(
        UUID id,
        UUID request,
        LetterKind kind,
        int matter,
        @Nullable Integer yuan,
        Wording wording,
        List<UUID> writers,
        @Nullable DocumentNumber number,
        @Nullable LetterText finished,
        @Nullable LocalDate finishedOn,
        String voided,
        @Nullable Stamp stamp) {

    KeptLetter {
        writers = List.copyOf(writers);
    }

    /**
     * The copy that bears the seal.
     *
     * @param sm3 where it lies in the store
     * @param hidden its key; null once it was forgotten with the case
     * @param type what it was when it came
     */
    record Stamp(String sm3, @Nullable String hidden, ContentType type, LocalDate on) {}

    /** Whether it counts, drafted or finished. */
    boolean counts() {
        return voided.isEmpty();
    }
}
