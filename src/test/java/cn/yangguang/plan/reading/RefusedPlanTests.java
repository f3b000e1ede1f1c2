package cn.yangguang.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Format;
import cn.yangguang.document.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that is no plan is told so in one sentence that says where and what to do. */
class RefusedPlanTests {

    @Test
    void aTableWithoutHeaderOrUnitsSaysWhereItBegins() {
        assertThat(refusal("清单", "红\t苹果\t三斤", "绿\t鸭梨\t五斤", "黄\t香蕉\t两斤"))
                .isEqualTo("a.txt：从第2行开始的表格没有读到任务：没有认出“责任单位”“具体要求”等表头，或表头下没有任务行。请补上表头或任务行后再试。");
    }

    @Test
    void aPlanWithAHeaderAndNoRowsSaysSo() {
        assertThat(refusal("工作任务\t具体要求\t责任单位", "\t\t", "\t\t"))
                .contains("没有读到任务")
                .contains("第1行");
    }

    @Test
    void proseWithoutAnyDutySaysWhatIsMissing() {
        assertThat(refusal("今天天气很好。", "我们去公园。")).startsWith("a.txt：没有读到任何任务").contains("责任单位");
    }

    private static String refusal(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Block.Paragraph(line, new Place.Line(blocks.size() + 1)));
        }
        PlanReading reading = PlanReader.read(new Document("a.txt", Format.TXT, blocks));
        return switch (reading) {
            case PlanReading.Refused refused -> refused.sentence();
            case PlanReading.Read read -> "read " + read.plan().tasks();
        };
    }
}
