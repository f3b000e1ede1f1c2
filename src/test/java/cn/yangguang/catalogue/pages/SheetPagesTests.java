package cn.yangguang.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.Channel;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.Level;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.catalogue.printed.PrintedCatalogue;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A catalogue goes out in its printed form and comes in again after a look, over real HTTP. */
@HouseTest
class SheetPagesTests {

    private static final String PATH = "/desk/catalogue";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private Office office;
    private Visitor visitor;
    private Unit district;

    @BeforeEach
    void anOfficeWithACatalogue() {
        office = new Office(house);
        district = office.district;
        visitor = new Visitor(port);
        visitor.signIn(office.people.login(district, Role.OFFICE), People.PASSWORD);
        visitor.get(PATH);
    }

    private String at(String below) {
        return PATH + below + "?place=" + district.id();
    }

    private HttpResponse<String> sent(String name, byte[] file, String more) {
        return visitor.upload(at("/import") + more, "file", name, file);
    }

    /** What the button below the preview sends. */
    private HttpResponse<String> confirmed(HttpResponse<String> preview) {
        Document page = Visitor.page(preview);
        Map<String, String> form = new HashMap<>();
        for (Element hidden : page.select("main form input[type=hidden]")) {
            form.put(hidden.attr("name"), hidden.val());
        }
        form.remove("_csrf");
        return visitor.post(PATH + "/import/confirm", form);
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    private List<DisclosureItem> items() {
        return office.items.of(district.id()).stream().map(KeptItem::item).toList();
    }

    @Test
    void whatWentOutComesBackWithoutAnyChange() {
        office.keeping.takeStarter(office.office, district.id(), Set.of("教育", "社会救助"));
        DisclosureItem own = new DisclosureItem(
                "教育",
                "其他",
                "自定一项",
                List.of(new ContentElement("编号", FieldKind.NUMBER, Showing.MASK)),
                "第一条\n\n第二条",
                "每月",
                "教育局",
                Set.of(Channel.OTHER),
                "校门口公示牌",
                "家长",
                Way.PROACTIVE,
                Set.of(Level.COUNTY),
                90,
                5,
                null);
        office.added(own);
        List<DisclosureItem> before = items();
        for (String format : List.of("xlsx", "docx")) {
            byte[] file = visitor.file(at("/export") + "&format=" + format);
            long entries = office.people.entries();
            HttpResponse<String> preview = sent("目录." + format, file, "&end=true");
            assertThat(preview.statusCode()).isEqualTo(200);
            assertThat(text(preview)).contains("新增 0 项，修改 0 项，取消 0 项，不变 13 项");
            assertThat(confirmed(preview).statusCode()).isEqualTo(303);
            assertThat(items()).isEqualTo(before);
            assertThat(office.people.entries()).as("nothing changed").isEqualTo(entries);
        }
    }

    @Test
    void aFileIsShownFirstAndThenStoredWhole() {
        office.added(Items.monthly("财政收支"));
        office.added(Items.monthly("财政快报"));
        byte[] file = new PrintedCatalogue(
                        "目录",
                        List.of(
                                Items.item("财政预决算", "财政运行", "财政收支", "每季度", "财政局"),
                                Items.item("财政预决算", "财政运行", "财政决算", "及时公开", "县级财政部门")))
                .xlsx();
        HttpResponse<String> preview = sent("目录.xlsx", file, "&end=true");
        assertThat(text(preview))
                .contains("新增 1 项，修改 1 项，取消 1 项", "公开时限由“每月”改为“每季度”", "没有写明可以计算的时限", "“县级财政部门”没有对上")
                .contains("现在还没有保存");
        assertThat(items()).extracting(DisclosureItem::secondLevel).containsExactly("财政收支", "财政快报");
        long entries = office.people.entries();
        assertThat(confirmed(preview).statusCode()).isEqualTo(303);
        assertThat(items()).extracting(DisclosureItem::secondLevel).containsExactly("财政收支", "财政决算");
        assertThat(office.people.entries()).isEqualTo(entries + 1);
        assertThat(text(sent("目录.xlsx", new PrintedCatalogue("目录", items()).xlsx(), "")))
                .as("without the box nothing is ended")
                .contains("取消 0 项，不变 2 项");
    }

    @Test
    void oneWrongRowKeepsEverythingOut() {
        byte[] file = new PrintedCatalogue(
                        "目录",
                        List.of(
                                Items.monthly("财政收支"),
                                Items.item("财政预决算", "财政运行", "没有主体", "每月", ""),
                                Items.monthly("财政收支")))
                .docx();
        HttpResponse<String> preview = sent("目录.docx", file, "");
        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(text(preview)).contains("有误 2 项", "请写明公开主体", "是同一个事项", "什么也没有保存");
        assertThat(Visitor.page(preview).select("form[action$=confirm]")).isEmpty();
        assertThat(items()).isEmpty();
    }

    @Test
    void aFileThatIsNoCatalogueIsRefusedWithTheReason() {
        assertThat(text(sent("说明.txt", "没有表格".getBytes(StandardCharsets.UTF_8), "")))
                .contains("没有读到公开目录的表格");
        assertThat(text(sent("空.xlsx", new byte[0], ""))).contains("请选择要导入的文件");
        assertThat(visitor.post(
                                PATH + "/import/confirm",
                                Map.of("place", district.id().toString(), "file", "不是文件"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLedgerShowsTheCatalogueByItsName() {
        office.added(Items.monthly("财政收支"));
        office.issued();
        String ledger = text(visitor.get("/desk/ledger?plan=" + district.id()));
        assertThat(ledger).contains("公开“财政收支”", "青石区主动公开基本目录");
        assertThat(text(visitor.get("/desk/ledger?plan=" + office.people.qingshi.county.id())))
                .doesNotContain("公开“财政收支”");
        assertThat(visitor.get("/desk").body()).contains("/desk/catalogue/items/");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        office.added(Items.monthly("财政收支"));
        byte[] file = new PrintedCatalogue("目录", List.of(Items.monthly("财政收支"), Items.monthly("财政快报"))).xlsx();
        String login = office.people.login(district, Role.OFFICE);
        Path upload = Path.of("target", "目录.xlsx");
        try (Browser browser = Browser.on(port)) {
            Files.write(upload, file);
            browser.look("catalogue-import", page -> browser.visit(page, login, People.PASSWORD, at("/import")));
            browser.look("catalogue-preview", page -> {
                browser.visit(page, login, People.PASSWORD, at("/import"));
                page.setInputFiles("input[type=file]", upload);
                Browser.press(page, "先看结果");
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
