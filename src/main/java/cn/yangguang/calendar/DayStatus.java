package cn.yangguang.calendar;

import java.time.LocalDate;

/** Whether work is done on a day, and why; of a day outside the loaded years nothing is said. */
public sealed interface DayStatus {

    /** A working day: an ordinary one, or a make-up workday of a notice; the reason is in Chinese. */
    record Workday(LocalDate date, String reason) implements DayStatus {}

    /** A day off: a weekend, or a festival of a notice; the reason is in Chinese. */
    record DayOff(LocalDate date, String reason) implements DayStatus {}

    /** No notice is loaded for the day's year; the sentence (Chinese) says what to do. */
    record Unknown(LocalDate date, String sentence) implements DayStatus {}
}
