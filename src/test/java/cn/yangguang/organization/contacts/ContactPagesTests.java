package cn.yangguang.organization.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contact list: kept by units, seen as a whole by the office, over real HTTP. */
@HouseTest
class ContactPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private People people;
    private Unit finance;
    private Visitor clerk;
    private Visitor office;
    private String path;

    @BeforeEach
    void aBureauAndAnOffice() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        clerk = person(finance, Role.CLERK);
        office = person(people.qingshi.district, Role.OFFICE);
        path = "/desk/contacts/" + finance.id();
    }

    private Visitor person(Unit unit, Role... roles) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, roles), People.PASSWORD);
        return visitor;
    }

    private static Map<String, String> form(String name, String phone, String seen) {
        return Map.of("leader", "周远山", "section", "办公室", "name", name, "phone", phone, "seen", seen);
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    @Test
    void aUnitFillsItsRowInAndTheOfficeSeesWhoHasNot() {
        assertThat(text(clerk.get("/desk"))).contains("填写本单位的政务公开联络员");
        assertThat(clerk.post(path, form("王小石", "0551-6235117", "0")).statusCode())
                .isEqualTo(303);
        assertThat(text(clerk.get("/desk"))).doesNotContain("填写本单位的政务公开联络员");
        String list = office.get("/desk/contacts").body();
        assertThat(list).contains("王小石", "0551-6235117", "周远山", "青石区民政局", "未填");
        assertThat(text(office.get("/desk/contacts?gaps=true")))
                .contains("青石区民政局")
                .doesNotContain("青石区财政局");
        assertThat(office.get(path).statusCode()).as("the unit keeps it").isEqualTo(404);
    }

    @Test
    void theTelephoneStandsEncryptedInTheDatabase() {
        clerk.post(path, form("王小石", "0551-6235117", "0"));
        String stored = jdbc.sql("select phone || phone_fingerprint from contact where unit_id = :id")
                .param("id", finance.id().value())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("6235117").startsWith("sm4");
    }

    @Test
    void whoIsAskedAgainConfirmsOrChanges() {
        clerk.post(path, form("王小石", "0551-6235117", "0"));
        assertThat(office.post(
                                "/desk/contacts/ask",
                                Map.of("place", people.qingshi.district.id().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(clerk.get("/desk"))).contains("请您核对本单位的联络员");
        assertThat(text(office.get("/desk/contacts?gaps=true"))).contains("青石区财政局", "待确认");
        assertThat(text(clerk.get(path))).contains("没有变化，确认无误");
        assertThat(clerk.post(path + "/confirm", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(text(clerk.get("/desk"))).doesNotContain("请您核对本单位的联络员");
        assertThat(text(office.get("/desk/contacts?gaps=true"))).doesNotContain("青石区财政局");
    }

    @Test
    void ofTwoWhoWriteAtOnceTheLaterOneIsToldBothTexts() {
        Visitor head = person(finance, Role.HEAD);
        head.get(path);
        clerk.get(path);
        assertThat(clerk.post(path, form("王小石", "", "0")).statusCode()).isEqualTo(303);
        HttpResponse<String> late = head.post(path, form("李知秋", "", "0"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("王小石", "李知秋", "再保存一次就以您的为准");
        String seen = Visitor.page(late).expectFirst("input[name=seen]").val();
        assertThat(head.post(path, form("李知秋", "", seen)).statusCode()).isEqualTo(303);
        assertThat(text(office.get("/desk/contacts"))).contains("李知秋").doesNotContain("王小石 周");
    }

    @Test
    void whatIsWrongIsToldAndStaysTyped() {
        HttpResponse<String> answer = clerk.post(path, form("", "12", "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写联络员姓名", "办公电话应是 7 至 20 位数字", "周远山");
    }

    @Test
    void theListIsTakenAsSheetAndAsDocumentAndThatIsOnRecord() {
        clerk.post(path, form("王小石", "0551-6235117", "0"));
        long before = people.entries();
        byte[] sheet = office.file("/desk/contacts/export?format=xlsx");
        byte[] document = office.file("/desk/contacts/export?format=docx");
        assertThat(people.entries()).isEqualTo(before + 2);
        assertThat(said("名单.xlsx", sheet)).contains("联络员", "王小石", "0551-6235117", "（未填）");
        assertThat(said("名单.docx", document)).contains("政务公开联络员名单", "王小石", "0551-6235117", "（未填）");
    }

    @Test
    void whoSeesTelephonesInTheListIsOnRecord() {
        long before = people.entries();
        office.get("/desk/contacts");
        assertThat(people.entries()).as("there is no telephone to be seen").isEqualTo(before);
        clerk.post(path, form("王小石", "0551-6235117", "0"));
        before = people.entries();
        office.get("/desk/contacts");
        assertThat(people.entries()).isEqualTo(before + 1);
        office.get("/desk/contacts?gaps=true");
        assertThat(people.entries())
                .as("nobody with a telephone is among the gaps")
                .isEqualTo(before + 1);
    }

    private static String said(String name, byte[] file) {
        Reading read = Documents.read(name, file);
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) read).document().blocks().toString();
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        clerk.post(path, form("王小石", "0551-6235117", "0"));
        String login = people.login(finance, Role.CLERK);
        String watching = people.login(people.qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("contact", page -> browser.visit(page, login, People.PASSWORD, path));
            browser.look("contacts", page -> browser.visit(page, watching, People.PASSWORD, "/desk/contacts"));
        }
    }
}
