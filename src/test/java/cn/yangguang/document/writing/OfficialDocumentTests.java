package cn.yangguang.document.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An official document is laid out as GB/T 9704-2012 says, and our own reader reads it back as it was meant. */
class OfficialDocumentTests {

    private static final OfficialTable TASKS = new OfficialTable(
            List.of(
                    OfficialTable.Column.centred("序号", 1),
                    OfficialTable.Column.text("工作任务", 6),
                    OfficialTable.Column.text("落实措施", 6),
                    OfficialTable.Column.centred("责任人", 2)),
            List.of(List.of("1", "每季度公布一次财政收支情况。", "按季整理\n季后十日内公布", "王小石"), List.of("2", "七月底前公布决算。", "", "")));

    private static OfficialDocument document() {
        return OfficialDocument.titled("青石县云溪镇2026年政务公开工作实施方案")
                .subtitle("（草稿）")
                .heading(1, "总体要求")
                .paragraph("第一段。\n\n第二段。")
                .heading(2, "原则")
                .heading(3, "公开为常态")
                .heading(2, "目标")
                .heading(1, "工作要求")
                .paragraph("第三段。")
                .signed("青石县云溪镇人民政府", LocalDate.of(2026, 3, 5))
                .annex("任务分解表", Paper.LANDSCAPE)
                .table(TASKS);
    }

    @Test
    void headingsAreNumberedByTheirLevels() {
        assertThat(texts(document()))
                .containsSubsequence("一、总体要求", "第一段。", "第二段。", "（一）原则", "1.公开为常态", "（二）目标", "二、工作要求", "第三段。");
        assertThat(blocks(document()))
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).level())
                .containsExactly(1, 2, 3, 4, 3, 2, 1);
    }

    @Test
    void aTableComesBackCellByCell() {
        Block.Table table = blocks(document()).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(4);
        assertThat(table.cells())
                .extracting(Block.Cell::text)
                .containsExactly(
                        "序号",
                        "工作任务",
                        "落实措施",
                        "责任人",
                        "1",
                        "每季度公布一次财政收支情况。",
                        "按季整理\n季后十日内公布",
                        "王小石",
                        "2",
                        "七月底前公布决算。",
                        "",
                        "");
    }

    /** 37, 35, 28 and 26 mm around 22 lines of 28 characters; the table's sheet is turned. */
    @Test
    void thePageIsTheOneOfTheStandard() {
        String xml = part(document(), "word/document.xml");
        assertThat(xml)
                .contains("w:w=\"11906\" w:h=\"16838\"", "w:top=\"2098\"", "w:bottom=\"1984\"", "w:left=\"1587\"")
                .contains("w:right=\"1474\"", "w:linePitch=\"579\"")
                .contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"", "w:tblHeader", "w:cantSplit");
        assertThat(22 * 579).isLessThanOrEqualTo(16838 - 2098 - 1984);
        assertThat(part(document(), "word/styles.xml")).contains("w:line=\"579\"", "<w:spacing w:val=\"-5\"");
        assertThat(28 * (320 - 5)).isLessThanOrEqualTo(11906 - 1587 - 1474);
    }

    @Test
    void everySectionBearsPageNumbersBetweenDashes() {
        OfficialDocument document = document();
        assertThat(part(document, "word/document.xml").split("w:footerReference", -1))
                .as("odd and even, in both sections")
                .hasSize(5);
        assertThat(part(document, "word/footer1.xml")).contains("— ", "PAGE", " —");
        assertThat(part(document, "word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void fontsAreNamedWithWhatToTakeInTheirPlace() {
        assertThat(part(document(), "word/fontTable.xml"))
                .contains("方正小标宋简体", "仿宋_GB2312", "w:altName w:val=\"仿宋\"", "楷体_GB2312");
        assertThat(part(document(), "word/styles.xml")).contains("方正小标宋简体", "w:val=\"44\"", "黑体");
    }

    /** GB/T 9704-2012, 7.3.5.2. */
    @Test
    void aLongNameEndsTwoCharactersFromTheEdgeAndAShortOneGivesWayToTheDate() {
        String date = "2026年3月5日";
        assertThat(Signature.spaceAfterName("青石县云溪镇人民政府", date)).isEqualTo(2);
        assertThat(Signature.spaceAfterDate("青石县云溪镇人民政府", date)).isEqualTo(4);
        assertThat(Signature.spaceAfterName("财政局", date)).isEqualTo(7);
        assertThat(Signature.spaceAfterDate("财政局", date)).isEqualTo(2);
    }

    @Test
    void numbersOfHeadingsGoPastTen() {
        assertThat(List.of(1, 10, 11, 20, 99))
                .extracting(ChineseNumber::of)
                .containsExactly("一", "十", "十一", "二十", "九十九");
    }

    @Test
    void aRowWithoutOneTextForEachColumnIsNoRow() {
        assertThatThrownBy(() -> new OfficialTable(TASKS.columns(), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameTableIsASheet() {
        Reading read = Documents.read("任务.xlsx", TASKS.xlsx("任务"));
        assertThat(read).isInstanceOf(Reading.Read.class);
        List<Block> blocks = ((Reading.Read) read).document().blocks();
        assertThat(blocks.toString()).contains("落实措施", "按季整理\n季后十日内公布", "王小石");
    }

    private static List<Block> blocks(OfficialDocument document) {
        Reading read = Documents.read("方案.docx", document.docx());
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) read).document().blocks();
    }

    private static List<String> texts(OfficialDocument document) {
        return blocks(document).stream()
                .map(block -> switch (block) {
                    case Block.Heading heading -> heading.text();
                    case Block.Paragraph paragraph -> paragraph.text();
                    case Block.Table _ -> "";
                })
                .toList();
    }

    private static String part(OfficialDocument document, String name) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.docx()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        assertThat(parts).containsKey(name);
        return parts.getOrDefault(name, "");
    }
}
