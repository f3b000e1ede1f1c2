package cn.yangguang.request.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or a lawsuit about a case.
 *
 * @param number the organ's or the court's own number for it; may be empty
 * @param organ which organ or court
 * @param decided null while it is pending
 */
public record RemedyCase(
        UUID id,
        UUID request,
        RemedyKind kind,
        LocalDate filed,
        String number,
        String organ,
        RemedyResult result,
        @Nullable LocalDate decided,
        int version) {

    /** The same with a result, or pending again. */
    RemedyCase ended(RemedyResult how, @Nullable LocalDate on) {
        return new RemedyCase(id, request, kind, filed, number, organ, how, on, version);
    }
}
