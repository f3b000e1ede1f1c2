package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.Clicks;
import cn.yangguang.organization.staff.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Units as a sheet, out and in again. */
@HouseTest
class ExchangePagesTests {

    private final Clicks clicks;
    private final Organization organization;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;

    @Autowired
    ExchangePagesTests(ApplicationContext house, MockMvcTester mvc, Organization organization) {
        this.clicks = new Clicks(mvc);
        this.organization = organization;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
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
        return clicks.upload(
                admin, "/desk/units/import", "top", qingshi.district.id().toString(), file);
    }

    private MvcTestResult confirm(byte[] file) {
        return clicks.post(
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
        assertThat(organization
                        .tree()
                        .find(qingshi.named("青石区民政局").id())
                        .orElseThrow()
                        .formerNames())
                .containsExactly("区民政科");
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
        MvcTestResult fetched = clicks.get(admin, "/desk/units/export?top=" + qingshi.district.id());
        assertThat(fetched)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        byte[] file = fetched.getResponse().getContentAsByteArray();
        long below = organization.tree().below(qingshi.district).size();
        assertThat(upload(file)).hasStatusOk().bodyText().contains("新增 0 个，修改 0 个，不变 " + below + " 个。");
    }

    @Test
    void aNameThatAnotherUnitAnswersToIsAWrongRowAlsoWhereBothAreNew() throws IOException {
        byte[] file =
                sheet(HEAD, "b1||青石区数据局|政府部门|区财政局||", "b2||青石区林业局|政府部门|区茶业局||", "b3||青石区茶业局|政府部门|||", "b4||东湖市|市级|||");
        assertThat(upload(file))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "“区财政局”已是“青石区财政局”的名称，不能再作“青石区数据局”的简称",
                        "“区茶业局”已是“青石区茶业局”的名称，不能再作“青石区林业局”的简称",
                        "“东湖市”是市级，不能在县区级的“青石区”之下");
    }

    @Test
    void whatIsConfirmedIsNoLargerThanWhatIsShown() {
        byte[] large = new byte[2_000_001];
        assertThat(upload(large)).hasStatus(422).bodyText().contains("不超过 2 MB");
        assertThat(confirm(large)).hasStatus(422).bodyText().contains("请选择要导入的 xlsx 表格，不超过 2 MB");
    }

    /** A heir outside the place is none of the sheet's business. */
    @Test
    void aUnitWhoseHeirIsElsewhereComesInUnchanged() {
        String heir = qingshi.named("临河县财政局").id().toString();
        UserDetails wide = people.person(qingshi.city, Role.SYSTEM_ADMIN);
        assertThat(clicks.post(
                        wide,
                        "/desk/units/" + qingshi.named("青石区审计局").id(),
                        "name",
                        "青石区审计局",
                        "kind",
                        "DEPARTMENT",
                        "seen",
                        "1",
                        "validTo",
                        "2023-12-31",
                        "successor",
                        heir))
                .hasStatus(303);
        byte[] file = clicks.get(admin, "/desk/units/export?top=" + qingshi.district.id())
                .getResponse()
                .getContentAsByteArray();
        assertThat(upload(file)).hasStatusOk();
    }

    /** Five thousand rows are the most that are taken. */
    @Test
    void aLargeSheetIsWorkedOutWithinSeconds() throws IOException {
        String[] rows = new String[4_001];
        rows[0] = HEAD;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "n" + i + "||青石区第" + i + "服务站|事业单位|第" + i + "站||";
        }
        byte[] file = sheet(rows);
        long start = System.nanoTime();
        assertThat(upload(file)).hasStatusOk().bodyText().contains("新增 4000 个");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
