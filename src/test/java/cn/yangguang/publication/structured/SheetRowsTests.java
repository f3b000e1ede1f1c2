package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A file becomes rows of an item: columns by what they mean, what is wrong row by row. */
class SheetRowsTests {

    private static final List<ContentElement> PENALTIES = List.of(
            new ContentElement("被处罚人名称", FieldKind.UNIT, Showing.SHOW),
            new ContentElement("统一社会信用代码", FieldKind.TEXT, Showing.SHOW),
            new ContentElement("处罚日期", FieldKind.DATE, Showing.SHOW),
            new ContentElement("罚款金额", FieldKind.MONEY, Showing.SHOW));

    private static SheetRows read(List<ContentElement> elements, String csv) {
        return SheetRows.read("名单.csv", csv.getBytes(StandardCharsets.UTF_8), elements, (done, total) -> {});
    }

    private static SheetRows.Read rows(List<ContentElement> elements, String csv) {
        SheetRows read = read(elements, csv);
        assertThat(read).isInstanceOf(SheetRows.Read.class);
        return (SheetRows.Read) read;
    }

    private static final String LIST = """
            青石区一季度处罚名单,,,,
            序号,处罚金额（元）,当事人,处罚决定日期,经办
            1,5000,白杨豆腐坊,2026年3月5日,李山
            2,五千,柳林餐馆,2026-03-06,李山
            3,800,河湾超市,2026-03-40,李山

            4,1200,青石饭店,2026/3/9,李山
            合计,7800,,,
            """;

    @Test
    void columnsAreFoundByMeaningWhereverTheyStand() {
        SheetRows.Read read = rows(PENALTIES, LIST);
        assertThat(read.columns())
                .extracting(column -> column.element().name())
                .containsExactly("罚款金额", "被处罚人名称", "处罚日期");
        assertThat(read.rows())
                .containsExactly(List.of("5000", "白杨豆腐坊", "2026-03-05"), List.of("1200", "青石饭店", "2026-03-09"));
        assertThat(read.left()).containsExactly("序号", "经办");
    }

    @Test
    void eachWrongRowIsToldWithItsNumberAndColumn() {
        SheetRows.Read read = rows(PENALTIES, LIST);
        assertThat(read.faulty()).isEqualTo(3);
        assertThat(read.problems())
                .containsExactly(
                        "表头里缺少“统一社会信用代码”：目录要求公开这些内容，这次导入的各行都没有；应当有的，请补上这几栏重新导入。",
                        "第 4 行“罚款金额”：“五千”不是金额，请只写数字，如 5000 或 0.5万元。",
                        "第 5 行“处罚日期”：“2026-03-40”不是日期，请写成 2026-03-31 这样，只到月的写成 2026-03。",
                        "第 8 行像是合计，没有采用。");
    }

    @Test
    void aSumIsNamedHoweverManyRowsAreWrong() {
        StringBuilder csv = new StringBuilder("当事人,处罚日期\n");
        for (int row = 0; row < SheetRows.MOST_PROBLEMS + 2; row++) {
            csv.append("河湾超市,昨天\n");
        }
        SheetRows.Read read = rows(PENALTIES.subList(0, 3), csv + "合　计,2026-03-05\n");
        assertThat(read.faulty()).isEqualTo(SheetRows.MOST_PROBLEMS + 3);
        assertThat(read.problems())
                .hasSize(SheetRows.MOST_PROBLEMS + 3)
                .endsWith("第 " + (SheetRows.MOST_PROBLEMS + 4) + " 行像是合计，没有采用。", "另有 2 行有误，没有一一列出。");
    }

    @Test
    void aDocumentNumberHasTheBracketsOfTheStandard() {
        List<ContentElement> list = List.of(
                new ContentElement("处罚决定书文号", FieldKind.TEXT, Showing.SHOW),
                new ContentElement("违法行为", FieldKind.TEXT, Showing.SHOW));
        for (String typed : List.of("青罚字[2026]第003号", "青罚字【2026】第003号", "青罚字〔2026〕第003号", "青罚字（2026）第 003 号")) {
            assertThat(rows(list, "处罚决定书文号,违法行为\n" + typed + ",违反[2026]年 规定\n").rows())
                    .as(typed)
                    .containsExactly(List.of("青罚字〔2026〕第003号", "违反[2026]年 规定"));
        }
        assertThat(rows(list, "处罚决定书文号,违法行为\n见 附件,无证经营\n").rows()).containsExactly(List.of("见 附件", "无证经营"));
    }

    @Test
    void anItemWithATableTakesTheColumnsThatAreThere() {
        List<ContentElement> table = List.of(new ContentElement("收费目录清单", FieldKind.TABLE, Showing.SHOW));
        SheetRows.Read read = rows(table, "项目,收费标准,联系人\n停车,5,李山\n");
        assertThat(read.columns())
                .extracting(column ->
                        column.element().kind() + " " + column.element().showing() + column.listed())
                .containsExactly("TEXT SHOWfalse", "MONEY SHOWfalse", "PERSON MASKfalse");
    }

    @Test
    void aTableThatIsLeftOutShowsNoneOfItsColumns() {
        List<ContentElement> table = List.of(new ContentElement("核查台账", FieldKind.TABLE, Showing.LEAVE_OUT));
        assertThat(rows(table, "项目,数量\n停车,5\n").columns()).noneMatch(Column::visible);
    }

    @Test
    void aColumnThatIsMaskedMayBeEmptyHereAndThere() {
        List<ContentElement> list = List.of(
                new ContentElement("姓名", FieldKind.TEXT, Showing.SHOW),
                new ContentElement("身份证件号码", FieldKind.TEXT, Showing.MASK));
        SheetRows.Read read = rows(list, "姓名,身份证件号码\n李山,110101199003078515\n王河,\n");
        assertThat(read.columns()).allMatch(Column::visible);
        assertThat(read.rows()).containsExactly(List.of("李山", "110101199003078515"), List.of("王河", ""));
        assertThat(Veil.of(list.getLast(), "")).contains("");
    }

    /** Of two rows the first is taken, the second is not, and that is told. */
    private static void secondIsRefused(List<ContentElement> elements, String csv, List<String> taken, String told) {
        SheetRows.Read read = rows(elements, csv);
        assertThat(read.rows()).containsExactly(taken);
        assertThat(read.problems()).singleElement().asString().startsWith(told);
    }

    @Test
    void aNumberThatPointsToAPersonIsFoundInAColumnOfWords() {
        secondIsRefused(
                List.of(
                        new ContentElement("决定书文号", FieldKind.TEXT, Showing.SHOW),
                        new ContentElement("违法行为", FieldKind.RICH_TEXT, Showing.SHOW)),
                "决定书文号,违法行为\n青罚〔2026〕1号,虚开发票\n青罚〔2026〕2号,虚开发票，手机13812345678\n",
                List.of("青罚〔2026〕1号", "虚开发票"),
                "第 3 行“违法行为”：里面有个人电话");
    }

    @Test
    void whatTheCatalogueDoesNotNameIsLookedThroughAndWhatItShowsIsNot() {
        secondIsRefused(
                List.of(
                        new ContentElement("经营者电话", FieldKind.TEXT, Showing.SHOW),
                        new ContentElement("收费目录清单", FieldKind.TABLE, Showing.SHOW)),
                "经营者电话,备注二\n13812345678,无\n13812345679,手机号码为13912345678\n",
                List.of("13812345678", "无"),
                "第 3 行“备注二”：里面有个人电话");
    }

    private static void refused(List<ContentElement> elements, String csv, String... words) {
        assertThat(read(elements, csv))
                .isInstanceOfSatisfying(
                        SheetRows.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(words));
    }

    @Test
    void everyColumnThatIsMissingIsNamed() {
        assertThat(rows(PENALTIES, "当事人\n柳林餐馆\n").problems())
                .singleElement()
                .asString()
                .startsWith("表头里缺少“统一社会信用代码”“处罚日期”“罚款金额”：");
    }

    @Test
    void whatNobodySeesIsLeftOutOfCellsAndSaid() {
        SheetRows.Read read = rows(PENALTIES.subList(0, 1), "当事\u200b人\n柳林\u202e餐馆\n河湾超市\n");
        assertThat(read.rows()).containsExactly(List.of("柳林餐馆"), List.of("河湾超市"));
        assertThat(read.problems()).singleElement().asString().startsWith("有 2 个单元格里有看不见的");
    }

    @Test
    void twoColumnsOfOneHeadingAreRefusedWithBothPlaces() {
        refused(PENALTIES, "当事人,罚款,处罚日期,罚 款\n甲,1,2026,2\n", "左起第 2 栏和第 4 栏都叫“罚 款”", "请改名");
        List<ContentElement> table = List.of(new ContentElement("收费目录清单", FieldKind.TABLE, Showing.SHOW));
        refused(table, "项目,数量,数量\n停车,5,6\n", "左起第 2 栏和第 3 栏都叫“数量”");
    }

    @Test
    void aFileWithASecrecyMarkIsNotRead() {
        assertThat(read(PENALTIES, "机密★5年,,\n被处罚人名称,处罚日期,罚款金额\n甲,2026,1\n")).isEqualTo(new SheetRows.Secret());
    }

    @Test
    void aFileWithoutAHeadIsRefusedWithWhatItWants() {
        refused(PENALTIES, "甲,乙\n丙,丁\n", "没有找到表头", "被处罚人名称", "罚款金额");
    }

    @Test
    void hiddenRowsAreLeftOutAndCounted() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("处罚");
            for (String name : List.of("被处罚人名称", "白杨豆腐坊", "柳林餐馆", "河湾超市")) {
                sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(name);
            }
            sheet.getRow(2).setZeroHeight(true);
            book.write(out);
            SheetRows read = SheetRows.read("名单.xlsx", out.toByteArray(), PENALTIES.subList(0, 1), (done, total) -> {});
            assertThat(read).isInstanceOfSatisfying(SheetRows.Read.class, rows -> {
                assertThat(rows.rows()).containsExactly(List.of("白杨豆腐坊"), List.of("河湾超市"));
                assertThat(rows.problems()).anyMatch(one -> one.startsWith("表格里有 1 行是隐藏的，没有导入"));
            });
        }
    }
}
