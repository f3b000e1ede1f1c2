package cn.yangguang.plan.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a plan says of itself; null is what is neither printed nor yet filled in. */
public record DraftHeader(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year) {}
