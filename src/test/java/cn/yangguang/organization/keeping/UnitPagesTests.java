package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that change units and groups, through the whole house. */
@HouseTest
class UnitPagesTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails clerk;

    @Autowired
    UnitPagesTests(ApplicationContext house, MockMvcTester mvc, Organization organization) {
        this.mvc = mvc;
        this.organization = organization;
        this.people = People.in(house); // a tree of its own for each test
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.clerk = people.person(qingshi.named("青石区财政局"), Role.CLERK);
    }

    private MvcTestResult get(UserDetails who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult post(UserDetails who, String path, String... form) {
        var request = mvc.post().uri(path).with(user(who)).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private Unit now(Unit unit) {
        return organization.tree().find(unit.id()).orElseThrow();
    }

    private String path(String name) {
        return "/desk/units/" + qingshi.named(name).id();
    }

    @Test
    void theAdministratorSeesTheDistrictAndNothingBeside() {
        assertThat(get(admin, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局", "柳泉镇财政所")
                .doesNotContain("临河县", "江海省");
        assertThat(get(clerk, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局")
                .doesNotContain("青石区民政局");
        assertThat(get(admin, "/desk/units?q=财政"))
                .hasStatusOk()
                .bodyText()
                .contains("柳泉镇财政所")
                .doesNotContain("青石区民政局");
    }

    @Test
    void whoKeepsOneDepartmentOnlyIsOfferedNoLinkThatRefuses() {
        UserDetails small = people.person(qingshi.named("青石区财政局"), Role.SYSTEM_ADMIN);
        assertThat(get(small, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局")
                .doesNotContain("/desk/units/exchange", "/desk/groups");
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameAndLeavesOneEntry() {
        long before = people.entries();
        Unit unit = qingshi.named("青石区民政局");
        assertThat(post(admin, path(unit.name()), "name", "青石区民政和老龄工作局", "kind", "DEPARTMENT", "position", "15"))
                .hasStatus(303);
        assertThat(now(unit).name()).isEqualTo("青石区民政和老龄工作局");
        assertThat(now(unit).formerNames()).containsExactly("青石区民政局");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aUnitIsAddedBelowAnotherAndLeavesOneEntry() {
        long before = people.entries();
        String parent = qingshi.district.id().toString();
        assertThat(post(
                        admin,
                        "/desk/units",
                        "parent",
                        parent,
                        "name",
                        "青石区档案馆",
                        "kind",
                        "INSTITUTION",
                        "code",
                        "archive"))
                .hasStatus(303);
        Unit added =
                organization.tree().at(qingshi.district.path().below("archive")).orElseThrow();
        assertThat(added.name()).isEqualTo("青石区档案馆");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndStoresNothing() {
        long before = people.entries();
        String parent = qingshi.district.id().toString();
        assertThat(post(
                        admin,
                        "/desk/units",
                        "parent",
                        parent,
                        "name",
                        "青石区财政局",
                        "kind",
                        "DEPARTMENT",
                        "aliases",
                        "钱袋子办",
                        "validTo",
                        "昨天"))
                .hasStatus(422)
                .bodyText()
                .contains("同一上级下已有“青石区财政局”", "日期应写成", "钱袋子办");
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void aMovedUnitTakesAllBelowWithIt() {
        long before = people.entries();
        Unit town = qingshi.named("柳泉镇");
        Unit zone = qingshi.named("青石经济开发区管理委员会");
        assertThat(post(admin, path("柳泉镇") + "/move", "to", zone.id().toString()))
                .hasStatus(303);
        assertThat(now(qingshi.named("柳泉镇财政所")).path().value())
                .startsWith(zone.path().value() + town.path().step());
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(post(admin, path("青石经济开发区管理委员会") + "/move", "to", town.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("不能移到自己或自己的下级之下");
    }

    @Test
    void nobodyChangesUnitsBeyondTheirReach() {
        long before = people.entries();
        for (UserDetails who : List.of(
                clerk, people.person(qingshi.district, Role.OFFICE), people.person(qingshi.district, Role.AUDITOR))) {
            assertThat(post(who, path("青石区财政局"), "name", "改名", "kind", "OTHER")).hasStatus(403);
            assertThat(get(who, "/desk/units/new?parent=" + qingshi.district.id()))
                    .hasStatus(404);
            assertThat(get(who, "/desk/units/exchange")).hasStatus(403);
            assertThat(get(who, "/desk/units/export?top=" + qingshi.district.id()))
                    .hasStatus(404);
        }
        assertThat(post(admin, path("临河县财政局"), "name", "改名", "kind", "OTHER")).hasStatus(403);
        assertThat(post(
                        admin,
                        path("青石区财政局") + "/move",
                        "to",
                        qingshi.county.id().toString()))
                .hasStatus(403);
        assertThat(post(admin, "/desk/units", "parent", qingshi.city.id().toString(), "name", "新局", "kind", "OTHER"))
                .hasStatus(403);
        assertThat(get(admin, path("临河县财政局"))).hasStatus(404);
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void aGroupIsWrittenDownAndMeantFromThenOn() {
        long before = people.entries();
        UserDetails office = people.person(qingshi.district, Role.OFFICE);
        String town = qingshi.named("柳泉镇").id().toString();
        assertThat(get(office, "/desk/groups")).hasStatusOk().bodyText().contains("各镇街", "柳泉镇、石桥镇人民政府");
        assertThat(post(
                        office,
                        "/desk/groups",
                        "place",
                        qingshi.district.id().toString(),
                        "name",
                        "各镇街",
                        "members",
                        town))
                .hasStatus(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        UnitTree tree = organization.tree();
        LocalDate day = LocalDate.of(2024, 6, 3);
        UnitMatch match = organization.names(tree, now(qingshi.district), day).find("各镇（街道）");
        assertThat(match)
                .isInstanceOfSatisfying(
                        UnitMatch.Collective.class,
                        collective -> assertThat(collective.group().members(tree, collective.place(), day))
                                .extracting(Unit::name)
                                .containsExactly("柳泉镇"));
        assertThat(post(
                        clerk,
                        "/desk/groups",
                        "place",
                        qingshi.district.id().toString(),
                        "name",
                        "各镇街",
                        "members",
                        town))
                .hasStatus(403);
        assertThat(post(office, "/desk/groups", "place", qingshi.district.id().toString(), "name", ""))
                .hasStatus(422);
    }

    @Test
    void aLinkedNameIsKnownFromThenOnAndLeavesOneEntry() {
        Unit unit = qingshi.named("青石区河湖湿地保护服务站");
        Actor office = new Actor(
                UUID.randomUUID(), "李某", qingshi.district, List.of(new Grant(Role.OFFICE, qingshi.district.path())));
        Actor other = new Actor(
                UUID.randomUUID(), "赵某", qingshi.county, List.of(new Grant(Role.OFFICE, qingshi.county.path())));
        long before = people.entries();
        assertThat(organization.link(other, qingshi.district, "区湿地站", unit.id()))
                .isInstanceOf(Organization.Linking.NotAllowed.class);
        assertThat(organization.link(office, qingshi.district, "区财政局", unit.id()))
                .isInstanceOf(Organization.Linking.AlreadyMeans.class);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(organization.link(office, qingshi.district, "区湿地站", unit.id()))
                .isInstanceOf(Organization.Linking.Linked.class);
        assertThat(organization.link(office, qingshi.district, "区湿地站", unit.id()))
                .isInstanceOf(Organization.Linking.Linked.class);
        assertThat(people.entries()).isEqualTo(before + 1);
        UnitMatch match = organization
                .names(organization.tree(), qingshi.district, LocalDate.of(2024, 6, 3))
                .find("区湿地站");
        assertThat(match).isEqualTo(new UnitMatch.Found(now(unit), UnitMatch.How.ALIAS));
    }

    private static byte[] sheet(String... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                String[] cells = rows[i].split("\\|", -1);
                var row = sheet.createRow(i);
                for (int j = 0; j < cells.length; j++) {
                    if (cells[j].startsWith("=")) {
                        row.createCell(j).setCellFormula(cells[j].substring(1));
                    } else {
                        row.createCell(j).setCellValue(cells[j]);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/desk/units/import")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", "单位.xlsx", null, file))
                .param("top", qingshi.district.id().toString())
                .with(user(admin))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(byte[] file) {
        return post(
                admin,
                "/desk/units/import/confirm",
                "top",
                qingshi.district.id().toString(),
                "sheet",
                Base64.getEncoder().encodeToString(file));
    }

    private static final String HEAD = "编码|上级|名称|类别|简称|曾用名|排序";

    @Test
    void aSheetIsShownFirstAndThenStoredWholeWithOneEntry() throws IOException {
        long before = people.entries();
        byte[] file = sheet(HEAD, "hushan||湖山镇|镇|湖山|湖山乡|900", "|湖山镇|湖山镇农业站|事业单位|||", "||青石区民政局|政府部门|区民政|区民政科|15");
        assertThat(upload(file)).hasStatusOk().bodyText().contains("新增 2 个，修改 1 个，不变 0 个。", "现在还没有保存");
        assertThat(organization.tree().at(qingshi.district.path().below("hushan")))
                .isEmpty();
        assertThat(people.entries()).isEqualTo(before);
        assertThat(confirm(file)).hasStatus(303);
        Unit town =
                organization.tree().at(qingshi.district.path().below("hushan")).orElseThrow();
        assertThat(organization.tree().children(town)).extracting(Unit::name).containsExactly("湖山镇农业站");
        assertThat(now(qingshi.named("青石区民政局")).formerNames()).containsExactly("区民政科");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aSheetWithOneWrongRowStoresNothingAndSaysWhatToDo() throws IOException {
        long before = people.entries();
        byte[] file = sheet(
                HEAD,
                "a1||湖山镇|镇|||",
                "a2|没有的镇|甲站|事业单位|||",
                "a3||乙局|衙门|||",
                "a4||青石区财政局|政府部门|||",
                "a5||丙局|政府部门|||第一",
                "a 6||丁局|政府部门|||",
                "a1||湖山镇|镇|||",
                "a8||=1+1|政府部门|||",
                "a9|||政府部门|||");
        for (MvcTestResult result : List.of(upload(file), confirm(file))) {
            assertThat(result)
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "什么也没有保存",
                            "找不到上级“没有的镇”",
                            "没有“衙门”这个类别",
                            "同一上级下已有“青石区财政局”",
                            "排序应是 0 至 999999 的整数",
                            "编码只能用字母、数字和连字符",
                            "与第 2 行是同一个单位",
                            "有单元格是公式",
                            "请填写 1 至 100 个字的名称");
        }
        assertThat(organization.tree().at(qingshi.district.path().below("a1"))).isEmpty();
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void filesThatAreNoSheetGetOneSentence() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 40; i++) {
                zip.write(nothing);
            }
        }
        assertThat(upload("不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("文件不是 xlsx 表格");
        assertThat(upload(bomb.toByteArray())).hasStatus(422).bodyText().contains("内容过大");
        assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("请选择要导入的 xlsx 表格");
        assertThat(upload(sheet("姓名|电话", "王某|1"))).hasStatus(422).bodyText().contains("没有“名称”这一列");
        assertThat(upload(sheet(HEAD))).hasStatus(422).bodyText().contains("表格里没有单位");
    }

    @Test
    void whatIsFetchedComesInAgainUnchanged() {
        MvcTestResult fetched = get(admin, "/desk/units/export?top=" + qingshi.district.id());
        assertThat(fetched)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        byte[] file = fetched.getResponse().getContentAsByteArray();
        long below = organization.tree().below(qingshi.district).size();
        assertThat(upload(file)).hasStatusOk().bodyText().contains("新增 0 个，修改 0 个，不变 " + below + " 个。");
    }

    @Test
    void aUnitWithoutAPageIsNotFound() {
        assertThat(get(admin, "/desk/units/" + UnitId.fresh())).hasStatus(404);
        assertThat(mvc.get().uri("/desk/units").exchange()).hasStatus3xxRedirection();
    }
}
