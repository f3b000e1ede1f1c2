package cn.yangguang.plan.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself; null is what is neither printed nor yet filled in.
 *
 * @param end the day by which the plan wants all its tasks done
 * @param undated whether a person said that the plan bears no date; then {@code issuedOn} is null
 */
public record DraftHeader(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        boolean undated,
        @Nullable Integer year,
        @Nullable LocalDate end) {}
