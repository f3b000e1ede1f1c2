package cn.yangguang.duty.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final QuietHours NIGHTS = new QuietHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

    /** National Day 2026 is 1 to 7 October, Saturday the 10th is worked; the notice of 2027 is not loaded. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-26T09:30, 2026-06-26T09:30",
        "2026-06-26T07:59, 2026-06-26T08:00",
        "2026-06-26T08:00, 2026-06-26T08:00",
        "2026-06-25T20:00, 2026-06-26T08:00",
        "2026-06-26T23:00, 2026-06-29T08:00",
        "2026-06-27T10:00, 2026-06-29T08:00",
        "2026-09-30T20:30, 2026-10-08T08:00",
        "2026-10-03T12:00, 2026-10-08T08:00",
        "2026-10-09T21:00, 2026-10-10T08:00",
        "2027-03-01T10:00, 2027-03-01T10:00",
        "2027-03-06T10:00, 2027-03-08T08:00"
    })
    void lettersGoInTheHoursOfWorkingDays(LocalDateTime moment, LocalDateTime free) {
        WorkingCalendar days = WorkingCalendar.shipped();
        assertThat(NIGHTS.free(moment, (LocalDate day) -> ReminderLetters.works(days, day)))
                .isEqualTo(free);
    }
}
