package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed into a field or a cell is read one way. */
class FieldValueTests {

    private static FieldValue read(FieldKind kind, String name, String typed) {
        return FieldValue.read(new ContentElement(name, kind, Showing.SHOW), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 处罚日期, 2026年3月5日, 2026-03-05",
        "DATE, 处罚日期, 2026/3/5, 2026-03-05",
        "DATE, 处罚日期, 20260305, 2026-03-05",
        "DATE, 处罚日期, 2026-03-05 10:30, 2026-03-05",
        "DATE, 月份, 2026年3月, 2026-03",
        "DATE, 季度, 2026年第二季度, 2026年第2季度",
        "DATE, 年度, 2026年度, 2026",
        "MONEY, 罚款金额, '￥5,000.50元', 5000.50",
        "MONEY, 罚款金额, 0.5万元, 5000",
        "MONEY, 罚款金额（万元）, 0.5, 0.5",
        "MONEY, 罚款金额（万元）, 5000元, 0.5",
        "MONEY, 预算（万元）, 1.2亿元, 12000",
        "NUMBER, 优良率, ９８.５％, 98.5%",
        "NUMBER, 件数, '1,204', 1204",
        "TEXT, 文号, ' 青市监〔2026〕3号 ', 青市监〔2026〕3号",
        "PERSON, 姓名, '  ', ''",
    })
    void isKeptInOneForm(FieldKind kind, String name, String typed, String kept) {
        assertThat(read(kind, name, typed)).isEqualTo(new FieldValue.Fitting(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-13-40, 日期",
        "DATE, 去年底, 日期",
        "DATE, 0026-03-05, 日期",
        "MONEY, 五千元, 金额",
        "MONEY, 5000美元, 金额",
        "NUMBER, 约30, 数值",
        "NUMBER, 1.2.3, 数值",
    })
    void isRefusedInOneSentence(FieldKind kind, String typed, String what) {
        assertThat(read(kind, "要素", typed))
                .isInstanceOfSatisfying(
                        FieldValue.Wrong.class,
                        wrong -> assertThat(wrong.sentence())
                                .startsWith("“")
                                .contains(what)
                                .endsWith("。"));
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void anEmptyFieldIsWell(FieldKind kind) {
        assertThat(read(kind, "要素", " ")).isEqualTo(new FieldValue.Fitting(""));
    }
}
