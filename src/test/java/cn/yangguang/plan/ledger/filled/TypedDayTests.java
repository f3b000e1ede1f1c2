package cn.yangguang.plan.ledger.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seen on 22 November 2026, for something that opened with the year. */
class TypedDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static List<LocalDate> days(String typed) {
        return TypedDay.read(typed, FIRST, TODAY).days();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06",
        "2026/5/6",
        "2026.5.6",
        "2026年5月6日",
        "2026年05月06号",
        "２０２６年５月６日",
        "2026 年 5 月 6 日",
        "20260506",
        "二〇二六年五月六日",
        "2026。5。6",
        "2026、5、6",
        "2026-05-06 13:30",
        "2026年5月6日（星期三）",
        "5月6日",
        "五月六日",
        "26.5.6",
        "46148",
        "46148.0"
    })
    void oneDayIsMeant(String typed) {
        assertThat(days(typed)).containsExactly(LocalDate.of(2026, 5, 6));
    }

    /** Figures, what they could mean (only one of it possible), and what not. */
    @Test
    void whatCouldBeTwoDaysIsNotChosen() {
        assertThat(days("5/6/2026")).containsExactly(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 6, 5));
        assertThat(days("11/12/2026")).as("the other one is to come").containsExactly(LocalDate.of(2026, 11, 12));
        assertThat(days("12月30日")).as("no such day has come yet").hasSize(3);
        assertThat(days("44686"))
                .as("2022 by one count and 2026 by the other")
                .containsExactly(LocalDate.of(2026, 5, 6));
        assertThat(days("41000")).as("neither is possible").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "昨天",
        "5月上旬",
        "2026年5月",
        "5.6",
        "2026-13-01",
        "2026年2月30日",
        "已完成",
        "6",
        "每月6日",
        "2026.5.6-5.8",
        "5月6日、7日"
    })
    void whatIsNoDayIsNone(String typed) {
        assertThat(days(typed)).isEmpty();
    }

    /** Every day of two years, in every way of writing it, comes back as itself or not at all. */
    @Test
    void noWayOfWritingADayTurnsItIntoAnother() {
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            LocalDate meant = day;
            List<String> ways = Arrays.asList(
                    "%1$tY-%1$tm-%1$td",
                    "%1$tY.%1$tm.%1$td",
                    "%1$tY/%1$tm/%1$te",
                    "%1$tY年%1$tm月%1$td日",
                    "%1$tm月%1$td日",
                    "%1$tm/%1$td/%1$tY",
                    "%1$td/%1$tm/%1$tY",
                    "%1$ty.%1$tm.%1$td",
                    "%1$tY%1$tm%1$td");
            for (String way : ways) {
                TypedDay.Meant read = TypedDay.read(String.format(way, day), FIRST, TODAY);
                boolean possible = !day.isBefore(FIRST) && !day.isAfter(TODAY);
                read.one().ifPresent(one -> {
                    if (possible) {
                        assertThat(one).as(String.format(way, meant)).isEqualTo(meant);
                    }
                });
            }
        }
    }
}
