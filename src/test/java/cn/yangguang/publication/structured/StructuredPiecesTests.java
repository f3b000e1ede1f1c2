package cn.yangguang.publication.structured;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.checks.Kind;
import cn.yangguang.publication.findings.MaskedValues;
import cn.yangguang.publication.findings.SecondLook;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pieces whose content is data: what their item says to hide is in no byte that the public can get. */
@HouseTest
class StructuredPiecesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;
    private Office office;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
        office = new Office(house, unit.people);
    }

    private UUID issued(DisclosureItem item) {
        UUID id = office.added(item);
        office.issued();
        return id;
    }

    private Map<String, String> form(UUID item, String title) {
        Map<String, String> form = unit.form(title, "正文见下。");
        form.put("item", item.toString());
        return form;
    }

    private String drafted(Map<String, String> form) {
        unit.clerk.get("/desk/publications/new");
        return done(unit.clerk.post("/desk/publications/new", form));
    }

    private Document imported(String piece, String name, byte[] content) {
        unit.clerk.get(piece + "/rows");
        done(unit.clerk.upload(piece + "/rows", "file", name, content));
        return Penalties.read(unit, piece);
    }

    private void take(String piece) {
        String seen = Visitor.page(unit.clerk.get(piece + "/rows"))
                .expectFirst("form[action$=/take] input[name=seen]")
                .val();
        done(unit.clerk.post(piece + "/rows/take", Map.of("seen", seen)));
    }

    private void publish(String piece) {
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        done(step(unit.head, piece, "publish"));
    }

    private static ContentElement element(FieldKind kind, Showing showing) {
        return new ContentElement(kind.label() + "之" + showing.label(), kind, showing);
    }

    private static String value(FieldKind kind, Showing showing, int row) {
        int sign = showing.name().charAt(0);
        String own = kind.label() + showing.label() + "本值" + row;
        return switch (kind) {
            case DATE -> "20" + sign + "-07-" + (19 + row);
            case MONEY -> "91827" + sign + row;
            case NUMBER -> "56473" + sign + row;
            case PERSON -> "欧阳" + own;
            default -> own;
        };
    }

    private static List<ContentElement> cells() {
        return Stream.of(FieldKind.values())
                .filter(kind -> kind != FieldKind.FILE && kind != FieldKind.TABLE)
                .flatMap(kind -> Stream.of(Showing.values()).map(showing -> element(kind, showing)))
                .toList();
    }

    /** What nobody may read, in answers and in the rows. */
    private static List<String> hidden(int row) {
        return cells().stream()
                .filter(element -> element.showing() != Showing.SHOW)
                .map(element -> value(element.kind(), element.showing(), row))
                .toList();
    }

    private String written(UUID item) {
        String piece = drafted(form(item, "各类要素齐全的一件"));
        byte[] secret = "内部名单".getBytes(StandardCharsets.UTF_8);
        done(unit.clerk.upload(
                Visitor.page(unit.clerk.get(piece))
                        .expectFirst("form[action*=/files?]")
                        .attr("action"),
                "file",
                "附件之不公开本值.txt",
                secret));
        Document edit = Visitor.page(unit.clerk.get(piece + "/edit"));
        Map<String, String> form = new TreeMap<>(form(item, "各类要素齐全的一件"));
        form.put("seen", edit.expectFirst("input[name=seen]").val());
        for (Element label : edit.select("label[for^=field-element-]")) {
            Element input = edit.expectFirst("#" + label.attr("for"));
            cells().stream()
                    .filter(element -> element.name().equals(label.text()))
                    .forEach(element -> form.put(input.attr("name"), value(element.kind(), element.showing(), 0)));
            if (label.text().equals("附件之不公开")) {
                form.put(input.attr("name"), "附件之不公开本值.txt");
            }
        }
        done(unit.clerk.post(piece + "/edit", form));
        return piece;
    }

    @Test
    void whatIsMaskedOrLeftOutIsInNoByteThatThePublicGets() throws IOException {
        List<ContentElement> elements = new ArrayList<>(cells());
        Stream.of(Showing.values()).forEach(showing -> elements.add(element(FieldKind.FILE, showing)));
        elements.add(element(FieldKind.TABLE, Showing.LEAVE_OUT));
        UUID item = issued(Items.monthly("各类要素").with(elements));
        String piece = written(item);
        List<ContentElement> columns = cells();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(columns.stream().map(ContentElement::name), Stream.of("多出的一栏"))
                .toList());
        for (int row = 1; row <= 2; row++) {
            int number = row;
            rows.add(Stream.concat(
                            columns.stream().map(one -> value(one.kind(), one.showing(), number)),
                            Stream.of("多出的栏本值" + row))
                    .toList());
        }
        assertThat(imported(piece, "全部.xlsx", Penalties.xlsx(rows)).text()).contains("可以采用全部 2 行");
        take(piece);
        assertThat(Visitor.page(unit.head.get(piece)).text()).contains(hidden(0));
        publish(piece);
        String open = unit.open(piece);
        List<String> outputs = List.of(
                open,
                open + "/data",
                open + "/data?sort=1",
                open + "/data.csv",
                open + "/data.json",
                open + "/data.xlsx",
                open + "/print",
                open.replaceFirst("/open", "/api/v1"),
                "/open/feeds/rss",
                "/open/pieces",
                "/open/pieces?item=" + item,
                "/open/catalogue?place=" + office.district.id());
        List<String> all = new ArrayList<>();
        for (String path : outputs) {
            all.add(everything(unit.stranger().file(path)));
        }
        List<String> secrets = new ArrayList<>(hidden(0));
        secrets.addAll(hidden(1));
        secrets.addAll(List.of("附件之不公开本值", "多出的栏本值", "内部名单"));
        assertThat(all).allSatisfy(text -> assertThat(text).doesNotContain(secrets));
        columns.stream()
                .filter(one -> one.showing() == Showing.SHOW)
                .forEach(one -> assertThat(all.subList(1, 5))
                        .allSatisfy(text -> assertThat(text).contains(value(one.kind(), one.showing(), 1))));
        assertThat(Visitor.page(unit.stranger().get(open)).select("a[href*=/files/]"))
                .isEmpty();
        String address = Visitor.page(unit.head.get(piece))
                .expectFirst("a[href*=/files/]")
                .attr("href")
                .replaceFirst(".*/files/", "/files/");
        assertThat(unit.stranger().get(open + address).statusCode()).isEqualTo(404);
        for (String secret : secrets) {
            String found = "/data?q=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
            assertThat(Visitor.page(unit.stranger().get(open + found)).text()).contains("没有符合的行");
        }
    }

    /** The text of a body, and of everything in it where it is a zip. */
    private static String everything(byte[] body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(body);
        if (body[0] == 'P' && body[1] == 'K') {
            try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    zip.getInputStream(entry).transferTo(all);
                }
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWrongValueComesBackWithWhatWasTyped() {
        UUID item = issued(Penalties.item());
        Map<String, String> form = form(item, "处罚决定");
        form.put("choose", "true");
        unit.clerk.get("/desk/publications/new");
        Document chosen = Visitor.page(unit.clerk.post("/desk/publications/new", form));
        assertThat(chosen.expectFirst("[name=title]").val()).isEqualTo("处罚决定");
        String amount = chosen.select("label:contains(罚款金额)").attr("for").replace("field-", "");
        form.remove("choose");
        form.put(amount, "五千");
        Document back = Visitor.page(unit.clerk.post("/desk/publications/new", form));
        assertThat(back.select(".problems").text()).contains("罚款金额：“五千”不是金额");
        assertThat(back.expectFirst("[name=" + amount + "]").val()).isEqualTo("五千");
    }

    @Test
    void rowsAreTakenWithoutTheWrongOnesAndASecondLookIsNeeded() {
        String piece = drafted(form(issued(Penalties.item()), "处罚名单"));
        List<List<String>> rows = List.of(
                Penalties.HEADS,
                Penalties.row(1, "2026年1月5日", "5000"),
                Penalties.row(2, "2026年1月35日", "800"),
                Penalties.row(3, "2026-02-06", "0.3万元"),
                Penalties.row(4, "2026-02-07", "很多"));
        Document read = imported(piece, "一季度.xlsx", Penalties.xlsx(rows));
        assertThat(read.text()).contains("可以采用 2 行；2 行有误", "第 3 行“处罚日期”", "第 5 行“罚款金额”", "没有采用的栏目：序号、经办");
        take(piece);
        assertThat(Visitor.page(unit.clerk.get(piece + "/rows"))
                        .select("tbody tr")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("欧阳小河", "线索第1号来自邻居");
        publish(piece);
        String open = unit.open(piece);
        assertThat(Visitor.page(unit.stranger().get(open)).select("tbody tr").text())
                .contains("第1号商行", "欧阳某某", "3000")
                .doesNotContain("线索");
        assertThat(Visitor.page(unit.stranger().get(open + "/data?sort=-5"))
                        .select(".stack:not(.matrix) tbody tr td:last-child")
                        .eachText())
                .containsExactly("5000", "3000");
        assertThat(Visitor.page(unit.stranger().get(open + "/data"))
                        .select("figure table tbody tr")
                        .eachText())
                .containsExactly("2026-01-05 5000", "2026-02-06 3000");
        // what is out does not change: other rows are the next edition, and need everybody anew
        imported(piece, "更正.csv", "当事人,处罚日期,处罚金额\n=1+1商行,2026-03-01,-5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Visitor.page(unit.clerk.get(piece + "/rows")).text()).contains("像公式");
    }

    @Test
    void whoSentTheRowsBackIsToldWhichOfThemChanged() {
        String piece = drafted(form(issued(Penalties.item()), "处罚信息"));
        imported(
                piece,
                "处罚.xlsx",
                Penalties.xlsx(List.of(
                        Penalties.HEADS,
                        Penalties.row(1, "2026-01-05", "1000"),
                        Penalties.row(2, "2026-01-06", "2000"))));
        take(piece);
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "return", "return-words", "金额请核对"));
        imported(
                piece,
                "处罚.xlsx",
                Penalties.xlsx(List.of(
                        Penalties.HEADS,
                        Penalties.row(1, "2026-01-05", "1000"),
                        Penalties.row(2, "2026-01-06", "2600"),
                        Penalties.row(3, "2026-01-07", "3000"))));
        take(piece);
        done(step(unit.clerk, piece, "submit"));
        Element changes = Visitor.page(unit.head.get(piece)).expectFirst("section[aria-labelledby=changes-title]");
        assertThat(changes.text())
                .contains("表格：增加 1 行，删去 0 行，改动 1 行。", "改动 第 2 行", "罚款金额（元）：", "增加 第 3 行：", "第3号商行")
                .doesNotContain("第1号商行", "摘要");
        assertThat(changes.select("del").text()).contains("2000");
        assertThat(changes.select("ins").text()).contains("2600");
    }

    @Test
    void aFormulaIsOnlyTextInWhatIsTakenAway() {
        String piece = drafted(form(issued(Penalties.item()), "处罚名单"));
        List<String> row = new ArrayList<>(Penalties.row(1, "2026-01-05", "-5000"));
        row.set(1, "=HYPERLINK(1)商行");
        imported(piece, "一月.xlsx", Penalties.xlsx(List.of(Penalties.HEADS, row)));
        take(piece);
        publish(piece);
        String csv = new String(unit.stranger().file(unit.open(piece) + "/data.csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF被处罚人名称,")
                .contains("\r\n'=HYPERLINK(1)商行,")
                .contains(",-5000\r\n");
    }

    @Test
    void aWithdrawnPieceHasNoDataAndAForeignClerkImportsNothing() {
        String piece = drafted(form(issued(Penalties.item()), "处罚名单"));
        imported(piece, "一月.xlsx", Penalties.xlsx(List.of(Penalties.HEADS, Penalties.row(1, "2026-01-05", "5000"))));
        Visitor foreign =
                unit.person(unit.people.qingshi.named("青石区教育和体育局"), cn.yangguang.organization.access.Role.CLERK);
        assertThat(foreign.get(piece + "/rows").statusCode()).isEqualTo(404);
        foreign.get("/desk/publications");
        assertThat(foreign.post(piece + "/rows/take", Map.of("seen", "1")).statusCode())
                .isEqualTo(403);
        take(piece);
        publish(piece);
        String open = unit.open(piece);
        done(step(unit.head, piece, "withdraw", "withdraw-words", "有误", "instead", "已撤下。"));
        for (String end : List.of("", ".csv", ".xlsx", ".json")) {
            assertThat(unit.stranger().get(open + "/data" + end).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void aPieceOfNoItemTakesNoFileAndABadFileIsRefused() {
        String none = unit.drafted("没有事项", "正文");
        unit.clerk.get(none + "/rows");
        assertThat(Visitor.page(unit.clerk.upload(
                                none + "/rows", "file", "甲.csv", "甲\n乙".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .contains("还没有选公开事项");
        String piece = drafted(form(issued(Penalties.item()), "处罚名单"));
        assertThat(imported(piece, "坏的.xlsx", new byte[] {80, 75, 3, 4, 0}).text())
                .contains("坏的.xlsx")
                .contains("请改好文件后重新导入");
        unit.clerk.get(piece + "/rows");
        assertThat(Visitor.page(unit.clerk.upload(piece + "/rows", "file", "甲.exe", new byte[] {1}))
                        .text())
                .contains("不是 xlsx、xls 或 csv");
    }

    private void attach(String piece, String name, byte[] content) {
        done(unit.clerk.upload(
                Visitor.page(unit.clerk.get(piece))
                        .expectFirst("form[action*=/files?]")
                        .attr("action"),
                "file",
                name,
                content));
    }

    private String answered(UUID item, String element, String value) {
        String piece = drafted(form(item, "处罚决定"));
        Document edit = Visitor.page(unit.clerk.get(piece + "/edit"));
        Map<String, String> form = new TreeMap<>(form(item, "处罚决定"));
        form.put("seen", edit.expectFirst("input[name=seen]").val());
        String field =
                edit.select("label:contains(" + element + ")").attr("for").replace("field-", "");
        form.put(field, value);
        done(unit.clerk.post(piece + "/edit", form));
        return piece;
    }

    @Test
    void whatAnElementMasksIsMaskedInAFileByOneClickAndGoesOutNowhere() throws IOException {
        String account = "6222021202000015838";
        UUID item =
                issued(Items.monthly("处罚决定").with(List.of(new ContentElement("银行账号", FieldKind.TEXT, Showing.MASK))));
        String piece = answered(item, "银行账号", account);
        attach(piece, "清单.xlsx", Penalties.xlsx(List.of(List.of("序号", "缴入"), List.of("1", account))));
        assertThat(Visitor.page(unit.clerk.get(piece)).select("ol.held li").text())
                .contains("银行卡号", "清单.xlsx", "别处已经遮盖，这里还能读到");
        assertThat(step(unit.clerk, piece, "submit").statusCode()).isEqualTo(422);
        KeptEdition kept = house.getBean(Editions.class)
                .latest(UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(house.getBean(SecondLook.class).refusal(kept.publication().id(), kept.content(), () -> ""))
                .as("whoever publishes is stopped too")
                .hasValueSatisfying(why -> assertThat(why).contains("清单.xlsx", "没有公开"));
        Map<String, String> mask = new TreeMap<>();
        Element button = Visitor.page(unit.clerk.get(piece)).expectFirst("form[action$=/files/mask]");
        button.select("input[type=hidden]:not([name=_csrf])")
                .forEach(input -> mask.put(input.attr("name"), input.val()));
        done(unit.clerk.post(button.attr("action"), mask));
        publish(piece);
        String open = unit.open(piece);
        String file = Visitor.page(unit.stranger().get(open))
                .expectFirst("a[href*=/files/]")
                .attr("href");
        assertThat(everything(unit.stranger().file(file))).contains("5838").doesNotContain(account);
        assertThat(unit.stranger().get(open).body()).contains("5838").doesNotContain(account);
    }

    @Test
    void whatAColumnHidesIsFoundInAFileAndWhatAColumnShowsIsNot() {
        UUID item = issued(Items.monthly("名单")
                .with(List.of(
                        new ContentElement("当事人姓名", FieldKind.PERSON, Showing.SHOW),
                        new ContentElement("举报人姓名", FieldKind.PERSON, Showing.LEAVE_OUT))));
        String piece = drafted(form(item, "名单"));
        imported(piece, "名单.csv", "当事人姓名,举报人姓名\n张伟明,李建国\n王秀兰,张伟明\n".getBytes(StandardCharsets.UTF_8));
        take(piece);
        attach(piece, "附表.txt", "当事人：张伟明，男，住青石县；证人李建国".getBytes(StandardCharsets.UTF_8));
        attach(piece, "又一表.txt", "王秀兰到场".getBytes(StandardCharsets.UTF_8));
        UUID id = UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1));
        house.getBean(MaskedValues.class).add(id, new Spot.Key(Kind.NAME, "王秀兰"), "a".repeat(64));
        assertThat(Visitor.page(unit.clerk.get(piece)).select("ol.held li mark").eachText())
                .contains("李建国")
                .doesNotContain("张伟明", "王秀兰");
    }
}
