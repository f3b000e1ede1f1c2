package cn.yangguang.calendar;

import java.time.LocalDate;

/** The last day of a term, as far as the loaded notices fix it. */
public sealed interface Due {

    /** The term ends with this day. */
    record On(LocalDate date) implements Due {}

    /**
     * The term runs past the last loaded year and is fixed when that year's notice is loaded: so many units of it are
     * counted up to the end of the loaded years, and the day cannot be before the given one.
     */
    record NotYetFixed(int counted, LocalDate notBefore, String sentence) implements Due {}

    /** The term cannot be computed at all, because it starts before the first loaded year or is no term. */
    record Refused(String sentence) implements Due {}
}
