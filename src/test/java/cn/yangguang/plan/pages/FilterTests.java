package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTests {

    @ParameterizedTest
    @ValueSource(strings = {"+9999999-12", "-0001-12", "2024-13", "2024-6", "六月"})
    void whatIsNoMonthCountsAsNotSent(String month) {
        assertThat(Filter.of("", month, "").wanted().month()).isNull();
        assertThat(Filter.of("", month, "").empty()).isTrue();
    }

    @Test
    void aMonthIsAskedFor() {
        assertThat(Filter.of("", "2024-06", "").wanted().month()).isEqualTo(YearMonth.of(2024, 6));
    }
}
