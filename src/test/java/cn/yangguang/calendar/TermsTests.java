package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest // 民法典 201 to 203
    @CsvSource({
        // ten days from Friday 10 July end on Monday 20 July
        "2026-07-10,10,DAY,2026-07-20",
        // the last day, Saturday 11 July, moves to Monday
        "2026-07-01,10,DAY,2026-07-13",
        // thirty days that end in the National Day week end on the first working day after it
        "2026-09-02,30,DAY,2026-10-08",
        // a Saturday that is worked keeps the term
        "2026-02-07,7,DAY,2026-02-14",
        // 31 January and one month: the last day of February, a make-up workday
        "2026-01-31,1,MONTH,2026-02-28",
        "2024-01-31,1,MONTH,2024-02-29",
        // 15 July and three months
        "2026-07-15,3,MONTH,2026-10-15",
        // the corresponding day, 1 October, moves past the holiday
        "2026-07-01,3,MONTH,2026-10-08",
        "2026-03-02,20,WORKDAY,2026-03-30",
        "2026-10-01,24,HOUR,2026-10-02",
        "2026-10-01,25,HOUR,2026-10-03"
    })
    void aTermEndsByTheCivilCode(LocalDate trigger, int amount, TermUnit unit, LocalDate end) {
        assertThat(Terms.end(calendar, trigger, amount, unit)).isEqualTo(new Due.On(end));
    }

    @Test // 民法典 203
    void aLastDayNeverRestsAndMovesNoFurtherThanNeeded() {
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(1)) {
            LocalDate first = day;
            while (!calendar.isWorkday(first)) {
                first = first.plusDays(1);
            }
            assertThat(Terms.moved(calendar, day)).isEqualTo(new Due.On(first));
        }
    }

    @Test // 民法典 201
    void hoursRunThroughTheHoliday() {
        LocalDateTime eve = LocalDateTime.of(2026, 9, 30, 17, 30);
        assertThat(Terms.endOfHours(eve, 48)).isEqualTo(LocalDateTime.of(2026, 10, 2, 17, 30));
    }

    @Test
    void aTermThatRunsPastTheLoadedYearsWaitsForTheNotice() {
        assertThat(Terms.end(calendar, LocalDate.of(2026, 12, 20), 30, TermUnit.DAY))
                .isInstanceOfSatisfying(
                        Due.NotYetFixed.class,
                        open -> assertThat(open.notBefore()).isEqualTo(LocalDate.of(2027, 1, 19)));
        assertThat(Terms.end(calendar, LocalDate.of(2017, 1, 1), 30, TermUnit.DAY))
                .isInstanceOf(Due.Refused.class);
        assertThat(Terms.end(calendar, LocalDate.of(2026, 1, 1), 0, TermUnit.DAY))
                .isInstanceOf(Due.Refused.class);
    }
}
