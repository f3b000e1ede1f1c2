package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table with merged cells, written in every format, comes back as the same cells. */
class RoundTripTests {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private static final Place NOWHERE = new Place.Line(1);

    /** A work plan's usual shape: a heading column merged down, a unit column merged down, a row merged across. */
    static final Block.Table PLAN = new Block.Table(
            5,
            4,
            List.of(
                    cell(0, 0, 1, 1, "工作任务"),
                    cell(0, 1, 1, 1, "具体要求"),
                    cell(0, 2, 1, 2, "责任单位及时限"),
                    cell(1, 0, 3, 1, "一、推进决策公开"),
                    cell(1, 1, 1, 1, "重大决策出台前公开征求意见，\n期限不少于30日。"),
                    cell(1, 2, 2, 1, "区司法局\n区发改局"),
                    cell(1, 3, 1, 1, "全年"),
                    cell(2, 1, 1, 1, "会议决定事项3个工作日内公开。"),
                    cell(2, 3, 1, 1, "9月底前"),
                    cell(3, 1, 1, 1, "每年至少召开1次新闻发布会。"),
                    cell(3, 2, 1, 1, "区政府办公室"),
                    cell(3, 3, 1, 1, "年底前"),
                    cell(4, 0, 1, 4, "注：本表由区政务公开办公室解释。")),
            NOWHERE);

    private static Block.Cell cell(int row, int column, int rows, int columns, String text) {
        return new Block.Cell(row, column, rows, columns, text, NOWHERE);
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("docx", (BiConsumer<Path, List<Block>>) Making::docx),
                Arguments.of("xlsx", (BiConsumer<Path, List<Block>>) Making::xlsx),
                Arguments.of("xls", (BiConsumer<Path, List<Block>>) Making::xls),
                Arguments.of("html", (BiConsumer<Path, List<Block>>) Making::html),
                Arguments.of("pdf", (BiConsumer<Path, List<Block>>) Making::pdf));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void mergedCellsComeBackFromEveryFormat(String extension, BiConsumer<Path, List<Block>> making) {
        Path file = folder.resolve("表." + extension);
        making.accept(file, List.of(PLAN));
        assertThat(cells(table(read(file)))).containsExactlyElementsOf(cells(PLAN));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void textBeforeAndAfterTheTableKeepsItsOrder(String extension, BiConsumer<Path, List<Block>> making) {
        Path file = folder.resolve("计划." + extension);
        making.accept(
                file,
                List.of(
                        new Block.Heading(1, "2024年政务公开工作要点", NOWHERE),
                        new Block.Paragraph("各镇街、各部门：", NOWHERE),
                        PLAN,
                        new Block.Paragraph("松河区人民政府办公室", NOWHERE)));
        String all = String.join("|", texts(read(file)));
        assertThat(all).containsSubsequence("2024年政务公开工作要点", "各镇街、各部门：", "工作任务", "本表由区政务公开办公室解释", "松河区人民政府办公室");
    }

    @Test
    void aTableThatGoesOnOverAPageBreakBecomesTwoTables() {
        Path file = folder.resolve("长表.pdf");
        List<Block.Cell> cells = new java.util.ArrayList<>();
        for (int row = 0; row < 60; row++) {
            cells.add(cell(row, 0, 1, 1, "第" + row + "项任务"));
            cells.add(cell(row, 1, 1, 1, "区财政局"));
        }
        Making.pdf(file, List.of(new Block.Table(60, 2, cells, NOWHERE)));
        List<Block> blocks = read(file).blocks();
        assertThat(blocks).hasSize(2).allMatch(block -> block instanceof Block.Table);
        assertThat(((Block.Table) blocks.get(0)).rows() + ((Block.Table) blocks.get(1)).rows())
                .isEqualTo(60);
        assertThat(blocks.get(1).place())
                .isInstanceOf(Place.OnPage.class)
                .extracting(Place::words)
                .isEqualTo("第2页第1行");
    }

    static Document read(Path file) {
        Reading reading = Documents.read(file);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    static Block.Table table(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Cells as words, so that a difference can be read. */
    static List<String> cells(Block.Table table) {
        return table.cells().stream()
                .map(cell -> "%d,%d %dx%d %s"
                        .formatted(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.text().strip()))
                .toList();
    }

    static List<String> texts(Document document) {
        return document.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                    case Block.Table table -> table.cells().stream().map(Block.Cell::text);
                })
                .toList();
    }
}
