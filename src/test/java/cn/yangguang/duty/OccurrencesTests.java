package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OccurrencesTests {

    private static final LocalDate ISSUED = LocalDate.of(2018, 8, 16);

    private static LocalDate due(Occurrence occurrence) {
        return occurrence.dueBy() instanceof Occurrence.DueBy.Day(LocalDate date) ? date : LocalDate.MIN;
    }

    @Test
    void everyMonthFallsDueTwelveTimesAtMonthEnd() {
        List<Occurrence> months = Occurrences.of(new Obligation.Every(Period.MONTH), 2018, ISSUED);
        assertThat(months).hasSize(12);
        assertThat(months.get(1))
                .isEqualTo(new Occurrence(
                        "2018年2月",
                        LocalDate.of(2018, 2, 1),
                        new Occurrence.DueBy.Day(LocalDate.of(2018, 2, 28)),
                        1,
                        true));
        assertThat(months).filteredOn(Occurrence::beforePlan).hasSize(7);
        assertThat(months.getLast().name()).isEqualTo("2018年12月");
    }

    @ParameterizedTest
    @CsvSource({"DAY,365", "WEEK,52", "MONTH,12", "QUARTER,4", "HALFYEAR,2", "YEAR,1"})
    void aYearHasThisManyOfEachPeriod(Period period, int number) {
        assertThat(Occurrences.of(new Obligation.Every(period), 2018, null)).hasSize(number);
    }

    /** A second opinion: walk the days of fourteen years and end a period where the next day begins another. */
    @ParameterizedTest
    @EnumSource(Period.class)
    void thePeriodsEndWhereADayByDayWalkEndsThem(Period period) {
        for (int year = 2018; year <= 2031; year++) {
            List<LocalDate> ends = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> number(period, day) != number(period, day.plusDays(1)))
                    .toList();
            assertThat(Occurrences.of(new Obligation.Every(period), year, null))
                    .extracting(OccurrencesTests::due)
                    .isEqualTo(ends);
        }
    }

    private static long number(Period period, LocalDate day) {
        return switch (period) {
            case DAY -> day.toEpochDay();
            // Monday 1 January 1970 was a Thursday, so weeks begin three days later
            case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7);
            case MONTH -> day.getMonthValue();
            case QUARTER -> day.get(IsoFields.QUARTER_OF_YEAR);
            case HALFYEAR -> day.getMonthValue() <= 6 ? 1 : 2;
            case YEAR -> day.getYear();
        };
    }

    @Test
    void aCountNeedsItsNumberInEachPeriod() {
        assertThat(Occurrences.of(new Obligation.AtLeast(2, Period.YEAR), 2018, ISSUED))
                .containsExactly(new Occurrence(
                        "2018年",
                        LocalDate.of(2018, 1, 1),
                        new Occurrence.DueBy.Day(LocalDate.of(2018, 12, 31)),
                        2,
                        false));
        assertThat(Occurrences.of(new Obligation.AtLeast(3, null), 2018, ISSUED))
                .extracting(Occurrence::needed)
                .containsExactly(3);
        assertThat(Occurrences.of(new Obligation.AtLeast(1, Period.QUARTER), 2018, ISSUED))
                .extracting(Occurrence::beforePlan)
                .containsExactly(true, true, false, false);
    }

    @Test
    void aDateStandsAsPrintedAlsoOnADayOff() {
        Obligation july = new Obligation.Before(new DueDate(null, MonthDay.of(7, 31)));
        assertThat(Occurrences.of(july, 2018, ISSUED)).singleElement().satisfies(one -> {
            assertThat(due(one)).isEqualTo(LocalDate.of(2018, 7, 31));
            assertThat(one.beforePlan()).isTrue();
        });
        Obligation sunday = new Obligation.Before(new DueDate(Year.of(2019), MonthDay.of(6, 30)));
        assertThat(Occurrences.of(sunday, 2018, ISSUED)).singleElement().satisfies(one -> {
            assertThat(due(one)).isEqualTo(LocalDate.of(2019, 6, 30));
            assertThat(one.beforePlan()).isFalse();
        });
        assertThat(Occurrences.of(new Obligation.Before(DueDate.monthEnd(null, 2)), 2020, null))
                .extracting(OccurrencesTests::due)
                .containsExactly(LocalDate.of(2020, 2, 29));
    }

    @Test
    void theDayThePlanIsIssuedIsNotBeforeIt() {
        Obligation sameDay = new Obligation.Before(new DueDate(null, MonthDay.of(8, 16)));
        assertThat(Occurrences.of(sameDay, 2018, ISSUED).getFirst().beforePlan())
                .isFalse();
        assertThat(Occurrences.of(sameDay, 2018, ISSUED.plusDays(1)).getFirst().beforePlan())
                .isTrue();
    }

    @Test
    void aTermWaitsForItsTriggerAndThenRunsOnTheCalendar() {
        Obligation term = new Obligation.Within(3, TermUnit.WORKDAY);
        assertThat(Occurrences.of(term, 2018, ISSUED))
                .extracting(Occurrence::dueBy)
                .containsExactly(new Occurrence.DueBy.Trigger());
        WorkingCalendar calendar = WorkingCalendar.shipped();
        assertThat(Occurrences.triggered(term, LocalDate.of(2018, 9, 28), calendar))
                .extracting(OccurrencesTests::due)
                .containsExactly(LocalDate.of(2018, 10, 8));
        assertThat(Occurrences.triggered(new Obligation.Lasting(10, TermUnit.DAY), LocalDate.of(2018, 9, 21), calendar))
                .extracting(Occurrence::dueBy)
                .containsExactly(new Occurrence.DueBy.Through(LocalDate.of(2018, 10, 8)));
        assertThat(Occurrences.triggered(new Obligation.Every(Period.DAY), ISSUED, calendar))
                .isEmpty();
    }

    @Test
    void aTermPastTheLoadedYearsIsFixedWhenTheNoticeIsLoaded() {
        assertThat(Occurrences.triggered(
                        new Obligation.Within(20, TermUnit.WORKDAY),
                        LocalDate.of(2026, 12, 21),
                        WorkingCalendar.shipped()))
                .singleElement()
                .extracting(Occurrence::dueBy)
                .isInstanceOfSatisfying(Occurrence.DueBy.NoticeLoaded.class, unfixed -> {
                    assertThat(unfixed.notBefore()).isEqualTo(LocalDate.of(2027, 1, 1));
                    assertThat(unfixed.sentence()).contains("待2027年放假安排的通知载入后确定");
                });
        assertThatThrownBy(() -> Occurrences.triggered(
                        new Obligation.Within(1, TermUnit.WORKDAY),
                        LocalDate.of(2017, 1, 1),
                        WorkingCalendar.shipped()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
