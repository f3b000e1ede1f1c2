package cn.yangguang.publication.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年3月9日",
                "2021-03-09",
                "2021-03-09 10:21",
                "2021-03-09T10:21:00+08:00",
                "2021/3/9 10:21:00",
                "2021.03.09",
                "20210309",
                "20210309102100",
                "２０２１年３月９日",
                "2021 年 3 月 9 日",
                "二〇二一年三月九日",
                "二○二一年三月九日",
                "[ 2021-03-09 10:21 ]",
                "发布于2021-03-09",
                "Tue Mar 09 10:21:00 CST 2021",
                "2021-03-09-16:58:00"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(Dates.in(text)).isEqualTo(LocalDate.of(2021, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月", "2021-02-30", "202103091", "13800210309", "", "电话：0512-20210309-1", "第20213号"})
    void whatIsNoDayIsNone(String text) {
        assertThat(Dates.in(text)).isNull();
    }

    @Test
    void aDayStandsAloneOnlyWithItsTime() {
        assertThat(Dates.alone("2018-04-19 17:32:17")).isEqualTo(LocalDate.of(2018, 4, 19));
        assertThat(Dates.alone("［2018-04-19］")).isNotNull();
        assertThat(Dates.alone("2018-04-19 至 2018-05-01")).isNull();
        assertThat(Dates.alone("于2018年4月19日施行")).isNull();
    }
}
