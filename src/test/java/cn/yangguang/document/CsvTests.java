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

    @Test
    void aQuoteThatIsNeverClosedIsToldOrReadToTheEnd() {
        assertThat(read("a,\"b\nc,d\n").toString()).contains("b");
    }

    private static Reading read(String text) {
        return Documents.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
