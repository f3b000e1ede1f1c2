package cn.yangguang.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as the field of a form sends it. */
public final class TypedDay {

    private TypedDay() {}

    /** The same for whom no day is as good as none typed. */
    public static @Nullable LocalDate orNull(String typed) {
        return read(typed).orElse(null);
    }

    /** Four digits, two and two, such as 2026-03-01; nothing for anything else, a year of more digits included. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
