package cn.yangguang.catalogue.printed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.Channel;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.Level;
import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.Way;
import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Catalogues in the printed form come back as they went out, and others' tables are read by what their columns mean. */
class PrintedCatalogueTests {

    private static Document document(String name, byte[] bytes) {
        Reading read = Documents.read(name, bytes);
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) read).document();
    }

    private static List<PrintedItem> read(String name, byte[] bytes) {
        return PrintedReader.read(document(name, bytes), "未写明");
    }

    private static List<PrintedItem> readHtml(String html) {
        return read("目录.html", ("<html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    /** What a printed catalogue can say of an item. */
    private static List<DisclosureItem> printable(List<DisclosureItem> items) {
        return items.stream()
                .map(item -> new DisclosureItem(
                        item.field(),
                        item.firstLevel(),
                        item.secondLevel(),
                        item.contentElements().stream()
                                .map(element -> ContentElement.named(element.name()))
                                .toList(),
                        item.legalBasis(),
                        item.timeLimit(),
                        item.disclosingUnit(),
                        item.channels(),
                        item.otherChannels(),
                        item.audience(),
                        item.way(),
                        item.levels(),
                        null,
                        null,
                        null))
                .toList();
    }

    @Test
    void theStarterComesBackFromASheetAsItWentOut() {
        byte[] xlsx = new PrintedCatalogue("青石区主动公开基本目录", StarterCatalogue.items()).xlsx();
        List<PrintedItem> read = read("目录.xlsx", xlsx);
        assertThat(read.stream().map(PrintedItem::item)).containsExactlyElementsOf(printable(StarterCatalogue.items()));
        assertThat(read).allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void theStarterComesBackFromADocumentAsItWentOut() {
        byte[] docx = new PrintedCatalogue("青石区主动公开基本目录", StarterCatalogue.items()).docx();
        assertThat(read("目录.docx", docx).stream().map(PrintedItem::item))
                .containsExactlyElementsOf(printable(StarterCatalogue.items()));
    }

    @Test
    void whatIsUnusualComesBackToo() {
        DisclosureItem unusual = new DisclosureItem(
                "第三方评估",
                "一、评估",
                "评估（试行）",
                List.of(ContentElement.named("1.评估方案"), ContentElement.named("评估结果；附表")),
                "第一条\n第二条",
                "及时公开",
                "财政局、\n审计局",
                Set.of(Channel.OTHER, Channel.NOTICE_BOARD),
                "公示牌（门口）",
                "参加评估的单位",
                Way.ON_REQUEST,
                Set.of(Level.TOWN),
                30,
                7,
                LocalDate.of(2027, 1, 1));
        for (String name : List.of("目录.xlsx", "目录.docx")) {
            PrintedCatalogue printed = new PrintedCatalogue("目录", List.of(unusual));
            List<PrintedItem> read = read(name, name.endsWith("docx") ? printed.docx() : printed.xlsx());
            assertThat(read).hasSize(1);
            assertThat(read.getFirst().item().over(unusual)).as(name).isEqualTo(unusual);
            assertThat(read.getFirst().doubts()).containsExactly("公开时限没有写明可以计算的时限");
        }
    }

    @Test
    void theHeadHasTwoRowsAndEqualFirstLevelsAreOneCell() {
        List<DisclosureItem> items = List.of(Items.monthly("财政收支"), Items.monthly("财政快报"));
        PrintedCatalogue printed = new PrintedCatalogue("目录", items);
        for (Document document : List.of(document("a.xlsx", printed.xlsx()), document("a.docx", printed.docx()))) {
            Block.Table table = document.blocks().stream()
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.cells())
                    .anySatisfy(cell -> {
                        assertThat(cell.text()).isEqualTo("公开事项");
                        assertThat(cell.columnSpan()).isEqualTo(2);
                    })
                    .anySatisfy(cell -> {
                        assertThat(cell.text()).isEqualTo("公开时限");
                        assertThat(cell.rowSpan()).isEqualTo(2);
                    })
                    .anySatisfy(cell -> {
                        assertThat(cell.text()).isEqualTo("财政运行");
                        assertThat(cell.rowSpan()).isEqualTo(2);
                    });
        }
    }

    @Test
    void columnsAreFoundByMeaningWhereverTheyStand() {
        List<PrintedItem> read = readHtml("""
                <p>青石区社会救助领域基层政务公开标准目录</p>
                <table>
                <tr><th rowspan=2>公开主体</th><th rowspan=2>公开时限</th><th colspan=2>公开对象</th><th colspan=2>公开事项</th>
                  <th rowspan=2>公开渠道和载体</th><th rowspan=2>公开内容(要素)</th><th rowspan=2>公开依据</th>
                  <th colspan=2>公开方式</th><th colspan=2>公开层级</th><th rowspan=2>序号</th></tr>
                <tr><th>全社会</th><th>特定群体</th><th>一级事项</th><th>二级事项</th><th>主动</th><th>依申请</th>
                  <th>县级</th><th>乡、村级</th></tr>
                <tr><td>民政局</td><td>每季度</td><td></td><td>√（申请人）</td><td rowspan=2>临时救助</td><td>审核审批</td>
                  <td>☑政府网站 ☐政府公报 √入户/现场 ■其他：村务群</td><td>1.救助对象姓名 2.救助金额</td><td>《办法》</td>
                  <td></td><td>√</td><td>√</td><td>√</td><td>1</td></tr>
                <tr><td>民政局</td><td>及时</td><td>√</td><td></td><td>结果公示</td>
                  <td>■政府网站<br>□两微一端</td><td>●公示名单<br>●举报电话</td><td>《办法》</td>
                  <td>√</td><td></td><td>√</td><td></td><td>2</td></tr>
                </table>
                """);
        assertThat(read).hasSize(2);
        DisclosureItem first = read.getFirst().item();
        assertThat(first.field()).isEqualTo("社会救助");
        assertThat(first.firstLevel()).isEqualTo("临时救助");
        assertThat(first.secondLevel()).isEqualTo("审核审批");
        assertThat(first.channels()).containsExactly(Channel.WEBSITE, Channel.ON_SITE, Channel.OTHER);
        assertThat(first.otherChannels()).isEqualTo("村务群");
        assertThat(first.audience()).isEqualTo("申请人");
        assertThat(first.way()).isEqualTo(Way.ON_REQUEST);
        assertThat(first.levels()).containsExactly(Level.COUNTY, Level.TOWN);
        PrintedItem second = read.getLast();
        assertThat(second.item().firstLevel()).as("down the merged cell").isEqualTo("临时救助");
        assertThat(second.item().contentElements())
                .extracting(ContentElement::name)
                .containsExactly("公示名单", "举报电话");
        assertThat(second.item().audience()).isEmpty();
        assertThat(second.doubts()).containsExactly("公开时限没有写明可以计算的时限");
    }

    @Test
    void aTableThatGoesOnAndAHeadRepeatedAreReadOn() {
        String head =
                "<tr><td>公开事项</td><td>公开内容</td><td>公开依据</td><td>公开时限</td><td>公开主体</td><td>公开渠道和载体</td><td>公开层级</td></tr>";
        List<PrintedItem> read = readHtml("<table>" + head + row("规划") + head + row("计划") + "</table><table>"
                + row("总结") + "</table><table><tr><td>无关</td><td>表格</td></tr></table>");
        assertThat(read).extracting(item -> item.item().secondLevel()).containsExactly("规划", "计划", "总结");
        assertThat(read).allSatisfy(item -> {
            assertThat(item.item().field()).isEqualTo("未写明");
            assertThat(item.item().levels()).containsExactly(Level.COUNTY, Level.TOWN);
            assertThat(item.doubts()).contains("没有写明公开方式，按主动公开");
        });
    }

    private static String row(String item) {
        return "<tr><td>" + item
                + "</td><td>正文</td><td>条例</td><td>每年</td><td>发展和改革局</td><td>政府网站、公告牌</td><td>县、乡级</td></tr>";
    }

    @Test
    void whatIsNoCatalogueGivesNothing() {
        assertThat(readHtml("<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>公开</td><td>财政局</td></tr></table>"))
                .isEmpty();
    }
}
