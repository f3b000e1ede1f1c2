package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTests {

    private static final OfficeTable TABLE = OfficeTable.defaults();

    private static DeadlineReader.Measure one(String requirement, @Nullable String cell, @Nullable LocalDate end) {
        return DeadlineReader.measures(requirement, cell, end, TABLE).getFirst();
    }

    @Test
    void twoDatesInACellAreTwoMeasures() {
        assertThat(DeadlineReader.measures("做好公开。", "6月底前、12月底前", null, TABLE))
                .extracting(measure -> measure.obligation().fields().get("date"))
                .containsExactly("--06-30", "--12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "-5个工作日内,-",
        "每月和每季度,和每季度",
        "每季度第一个月10日前,第一个月10日前",
        "每两个月,每两个月",
        "次月5日前,次月5日前",
        "20个工作日内,''",
        "自信息形成之日起20个工作日内,''",
        "每年至少2次,''",
        "每季度末,''",
        "9月底,''"
    })
    void whatIsNotReadWholeIsTold(String words, String unread) {
        assertThat(DeadlineReader.unread(words)).isEqualTo(unread);
    }

    @ParameterizedTest
    @CsvSource({
        "9月底前,--09-30", "年底前,--12-31", "全年,--12-31", "2024年6月底前,2024-06-30", "9月底,--09-30", "12月,--12-31",
        "2018年全年,2018-12-31", "年底,--12-31", "2018年底,2018-12-31", "6月30日,--06-30", "8月31日前,--08-31", "上半年,--06-30",
        "第三季度,--09-30", "三季度末,--09-30", "2018年12月31日,2018-12-31", "年内,--12-31", "全 年,--12-31", "10月中旬,--10-20",
        "2018年9月,2018-09-30", "本年度,--12-31", "当年,--12-31"
    })
    void aCellOfTheDeadlineColumnIsADate(String cell, String date) {
        assertThat(one("做好公开。", cell, null).obligation())
                .isInstanceOfSatisfying(
                        Obligation.Before.class,
                        before -> assertThat(before.date()).hasToString(date));
    }

    @Test
    void aCellMayPrintAPeriodOrATerm() {
        assertThat(DeadlineReader.read("每季度末")).containsExactly(new Obligation.Every(Period.QUARTER));
        assertThat(DeadlineReader.read("每月")).containsExactly(new Obligation.Every(Period.MONTH));
        assertThat(DeadlineReader.read("文件公布后3个工作日内")).containsExactly(new Obligation.Within(3, TermUnit.WORKDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "长期坚持", "持续推进", "立行立改", "按上级要求"})
    void wordsWithoutANumberAreNoDate(String cell) {
        assertThat(DeadlineReader.read(cell)).isEmpty();
    }

    @Test
    void theGroundTellsPlanAndOfficeApart() {
        LocalDate end = LocalDate.of(2024, 12, 31);
        DeadlineReader.Measure printed = one("及时公开。", "9月底前", end);
        assertThat(printed.ground()).isEqualTo(new Ground.Printed("9月底前"));
        assertThat(printed.ground().setByOffice()).isFalse();
        DeadlineReader.Measure atEnd = one("及时公开。", null, end);
        assertThat(atEnd.ground()).isEqualTo(new Ground.PlanEnd(end));
        assertThat(atEnd.obligation()).hasToString("Before[date=2024-12-31]");
        DeadlineReader.Measure office = one("定期通报，及时公开。", " ", null);
        assertThat(office.ground()).isEqualTo(new Ground.SetByOffice("定期"));
        assertThat(office.obligation()).isEqualTo(new Obligation.Every(Period.QUARTER));
        assertThat(office.ground().setByOffice()).isTrue();
        assertThat(office.ground().words()).isEqualTo("政务公开办设定（原文“定期”）");
        DeadlineReader.Measure column = one("及时公开。", "长期坚持", end);
        assertThat(column.ground()).isEqualTo(new Ground.SetByOffice("长期"));
        DeadlineReader.Measure nothing = one("加强组织领导。", null, null);
        assertThat(nothing.ground()).isEqualTo(new Ground.SetByOffice(""));
        assertThat(nothing.obligation()).hasToString("Before[date=--12-31]");
    }
}
