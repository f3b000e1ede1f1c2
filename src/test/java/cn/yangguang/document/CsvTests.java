package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void quotedCellsKeepTheirCommasAndLineBreaks() {
        assertThat(read("a,\"b,\n\"\"c\"\"\"\r\nd,e\r\n")).isInstanceOfSatisfying(Reading.Read.class, read -> {
            Block.Table table = (Block.Table) read.document().blocks().getFirst();
            assertThat(table.cells()).extracting(Block.Cell::text).containsExactly("a", "b,\n\"c\"", "d", "e");
            assertThat(table.cells().getLast().place()).isEqualTo(new Place.InTable(1, 2, 2));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd|'x'!A0", "-2+3+cmd|' /C calc'!A0"})
    void aFormulaIsRefusedWithItsPlace(String formula) {
        assertThat(read("任务,单位\n" + formula + ",区财政局\n"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("a.csv 第2行第1列的内容像公式")
                                .endsWith("请改为文字后再上传。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.5", "+86", "+10%", "-", "3=3", "a@b"})
    void signedNumbersAndOrdinaryTextAreNoFormulas(String text) {
        assertThat(read("任务," + text + "\n")).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\nc,\"d\r\ne,f\r\n", "a,b\nc,\"d\ne,\"f\"\n", "a,b\n\"c\"d,e\n"})
    void aQuoteThatIsNeverClosedIsToldWithItsLineAndSwallowsNothing(String text) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("a.csv 从第2行起有引号（\"）不成对")
                                .contains("补上或去掉这个引号"));
    }

    @Test
    void aRefusalOfACsvSpeaksOfCsv() {
        assertThat(Documents.read("a.csv", new byte[] {(byte) 0xff, 0, 1, 2, 3}))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains("csv 后再上传")
                                .doesNotContain("txt"));
        assertThat(Documents.read("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})
                        .toString())
                .contains("xlsx 或 csv 文件")
                .doesNotContain("txt");
    }

    private static Reading read(String text) {
        return Documents.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
