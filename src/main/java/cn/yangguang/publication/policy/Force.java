package cn.yangguang.publication.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is in force, and what ended it.
 *
 * @param abolished the first day on which it is abolished; null where nobody abolished it
 * @param by the publication of this house that abolished it; null where none did
 * @param because why it was abolished where no publication did; else empty
 */
public record Force(
        Validity validity,
        @Nullable LocalDate abolished,
        @Nullable UUID by,
        String because) {}
