package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    /** Every day 2018 to 2026 from a second source: true where work is done. */
    private static NavigableMap<LocalDate, Boolean> secondSource() throws IOException {
        NavigableMap<LocalDate, Boolean> days = new TreeMap<>();
        try (InputStream list = WorkingCalendarTests.class.getResourceAsStream("/calendar/days-2018-2026.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                YearMonth month = YearMonth.parse(line.substring(0, 7));
                for (int day = 1; day <= line.length() - 8; day++) {
                    days.put(month.atDay(day), line.charAt(day + 7) == 'x');
                }
            });
        }
        return days;
    }

    @Test
    void everyDayFrom2018To2026AgreesWithASecondSource() throws IOException {
        NavigableMap<LocalDate, Boolean> days = secondSource();
        assertThat(days).hasSize(3287);
        days.forEach((day, worked) ->
                assertThat(calendar.isWorkday(day)).as(day.toString()).isEqualTo(worked));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7, 10, 15, 20, 30, 40})
    void everyTermInTheLoadedYearsEqualsACountDayByDay(int amount) throws IOException {
        NavigableMap<LocalDate, Boolean> days = secondSource();
        int inside = 0;
        for (LocalDate start : days.keySet()) {
            LocalDate day = start;
            int left = amount;
            while (left > 0 && days.containsKey(day.plusDays(1))) {
                day = day.plusDays(1);
                left -= Boolean.TRUE.equals(days.get(day)) ? 1 : 0;
            }
            Due due = calendar.add(start, amount);
            if (left == 0) {
                assertThat(due).as(start.toString()).isEqualTo(new Due.On(day));
                inside++;
            } else {
                assertThat(due).as(start.toString()).isInstanceOf(Due.NotYetFixed.class);
            }
        }
        assertThat(inside).isGreaterThan(3200);
    }

    @ParameterizedTest // 条例 20, 26, 31 to 33: the worked examples that are pure counting
    @CsvSource({
        "2025-09-15,20,2025-10-17",
        "2026-02-13,20,2026-03-19",
        "2025-12-22,5,2025-12-29",
        "2025-12-22,7,2025-12-31",
        "2025-12-22,20,2026-01-20",
        "2026-01-09,20,2026-02-06",
        "2026-03-02,20,2026-03-30",
        "2026-03-09,15,2026-03-30",
        "2026-04-07,20,2026-05-08",
        "2026-06-01,20,2026-06-30",
        "2026-06-12,20,2026-07-13",
        "2026-06-25,20,2026-07-23",
        "2026-09-21,20,2026-10-26",
        "2026-03-02,30,2026-04-14",
        "2026-03-02,36,2026-04-22",
        "2026-03-02,50,2026-05-14",
        "2026-04-07,33,2026-05-26"
    })
    void theWorkedExamplesComeOutAsPrinted(LocalDate start, int amount, LocalDate end) {
        assertThat(calendar.add(start, amount)).isEqualTo(new Due.On(end));
    }

    @Test
    void aTermPastTheLastLoadedYearIsNotGuessed() {
        Due due = calendar.add(LocalDate.of(2026, 12, 28), 5);
        assertThat(due).isInstanceOfSatisfying(Due.NotYetFixed.class, open -> {
            assertThat(open.counted()).isEqualTo(3);
            assertThat(open.notBefore()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(open.sentence()).contains("2027年放假安排的通知载入后确定");
        });
    }

    @Test
    void aStartOutsideTheLoadedYearsIsRefused() {
        assertThat(calendar.add(LocalDate.of(2017, 12, 29), 1)).isInstanceOf(Due.Refused.class);
        assertThat(calendar.add(LocalDate.of(2027, 1, 4), 1)).isInstanceOf(Due.Refused.class);
        assertThat(calendar.add(LocalDate.of(2026, 1, 5), 0)).isInstanceOf(Due.Refused.class);
        assertThat(calendar.on(LocalDate.of(2017, 12, 31))).isInstanceOf(DayStatus.Unknown.class);
        assertThat(calendar.on(LocalDate.of(2027, 1, 1))).isInstanceOf(DayStatus.Unknown.class);
        assertThatThrownBy(() -> calendar.isWorkday(LocalDate.of(2027, 1, 1)))
                .hasMessageContaining("2027-01-01不在已载入的工作日历");
    }

    @Test
    void anAmendmentChangesOnlyTheFestivalItNames() {
        List<WorkingYear> asFirstAnnounced = WorkingYears.shipped().stream()
                .filter(year -> year.version() == 1)
                .toList();
        WorkingCalendar before = WorkingCalendar.of(asFirstAnnounced);
        assertThat(before.isWorkday(LocalDate.of(2019, 5, 2))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2019, 5, 2))).isFalse();
        assertThat(before.isWorkday(LocalDate.of(2020, 2, 1))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(before.isWorkday(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(calendar.reason(LocalDate.of(2019, 5, 2))).isEqualTo("劳动节放假（国办发明电〔2019〕3号）");
        assertThat(calendar.reason(LocalDate.of(2019, 10, 12))).isEqualTo("国庆节调休上班（国办发明电〔2018〕15号）");
    }

    @Test
    void aGapBetweenYearsIsAMistake() {
        List<WorkingYear> gap = WorkingYears.shipped().stream()
                .filter(year -> year.year() != 2021)
                .toList();
        assertThatThrownBy(() -> WorkingCalendar.of(gap)).hasMessage("no notice for 2021");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of())).hasMessage("no notice at all");
    }

    @Test
    void theExplanationTellsEveryDayAndItsReason() {
        Explanation explanation = Explanation.of(calendar, LocalDate.of(2026, 2, 13), 3);
        assertThat(explanation.due()).isEqualTo(new Due.On(LocalDate.of(2026, 2, 25)));
        assertThat(explanation.lines())
                .extracting(Explanation.Line::words)
                .startsWith(
                        "2026-02-13 周五 不计入：起算当日不计入（《民法典》第二百零一条）",
                        "2026-02-14 周六 第1个工作日：春节调休上班（国办发明电〔2025〕7号）",
                        "2026-02-15 周日 不计入：春节放假（国办发明电〔2025〕7号）")
                .endsWith("2026-02-24 周二 第2个工作日：工作日", "2026-02-25 周三 第3个工作日：工作日")
                .hasSize(13);
    }
}
