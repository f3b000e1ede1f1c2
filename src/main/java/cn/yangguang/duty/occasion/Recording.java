package cn.yangguang.duty.occasion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of recording an occasion, or of striking one out. */
public sealed interface Recording {

    /** Recorded: the occurrence that it started, its due day, or why that is not fixed yet (a Chinese sentence). */
    record Recorded(UUID occurrence, @Nullable LocalDate due, String unfixed) implements Recording {}

    /** Struck out; the id of the occurrence that waits for the next occasion. */
    record StruckOut(UUID waiting) implements Recording {}

    /** Not done: the field that is wrong, empty where it is none of them, and why. */
    record Refused(String field, String sentence) implements Recording {}

    /** Not done: what it was about has been struck out since, or has ended with its plan. */
    record Gone() implements Recording {}

    record NotAllowed() implements Recording {}
}
