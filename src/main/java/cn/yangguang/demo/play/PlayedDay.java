package cn.yangguang.demo.play;

import java.time.Duration;
import java.time.LocalDate;

/** A day of the play, and what its scenes share. */
record PlayedDay(LocalDate date, boolean workday, PlayClock clock, Tally tally) {

    /** Something was done: it is counted and took some minutes. */
    void done(String what) {
        tally.count(what);
        clock.pass(Duration.ofMinutes(1));
    }
}
