package cn.yangguang.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of lines in the house. */
@HouseTest
class ImportingTests {

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final Importing importing;
    private final List<Remark> remarks = new ArrayList<>();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private Unit place;
    private Visitor stranger;

    @Autowired
    ImportingTests(ApplicationContext house, JdbcClient jdbc, Importing importing) {
        this.house = house;
        this.jdbc = jdbc;
        this.importing = importing;
        this.place = People.in(house).qingshi.district;
        this.stranger = new Visitor(0);
    }

    @BeforeEach
    void somebodyOutside() {
        place = People.in(house).qingshi.district;
        stranger = new Visitor(port);
    }

    private Tally take(boolean publish, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("旧站.jsonl"), String.join("\n", lines));
        ImportSource source = ImportSource.of(file);
        remarks.clear();
        return importing.run(
                ImportRun.begun(source, place, publish), source, (tally, more, bytes) -> remarks.addAll(more));
    }

    private static String line(String id, String title, String... more) {
        StringBuilder line = new StringBuilder("{\"id\":\"" + id + "\",\"title\":\"" + title + "\"");
        for (int i = 0; i < more.length; i += 2) {
            line.append(",\"").append(more[i]).append("\":").append(more[i + 1]);
        }
        return line.append('}').toString();
    }

    private String said(int remark) {
        Remark one = remarks.get(remark);
        return one.line() + " " + one.id() + " " + one.what() + " " + one.reason();
    }

    private Map<String, @Nullable Object> piece(String title) {
        return jdbc.sql("""
                        select p.*, e.*, p.id as piece, (select count(*) from journal_entry where thing = p.id::text) as entries
                        from publication p join edition e on e.publication_id = p.id and e.number = p.latest
                        where e.title = :title
                        """).param("title", title).query().singleRow();
    }

    private String open(String title) {
        return stranger.get("/open/pieces/" + piece(title).get("number")).body();
    }

    @Test
    void whatWasPublicElsewhereIsPublicHereWithItsDayAndSaysSo() throws Exception {
        Tally tally = take(
                true,
                line(
                        "甲-1",
                        "青石区本级预算公开说明",
                        "body",
                        "\"<p onclick=x>一、总体情况</p><script>alert(1)</script><p>正文 A</p>\"",
                        "issuer",
                        "\"区财政局\"",
                        "publishedOn",
                        "\"2021-03-09\"",
                        "documentNumber",
                        "\"青财[2021]3号\""),
                line("甲-2", "没有日期的公告"));
        assertThat(tally).isEqualTo(new Tally(2, 0, 0, 0, 0, 0));
        Map<String, @Nullable Object> piece = piece("青石区本级预算公开说明");
        assertThat(piece.get("stage")).isEqualTo("PUBLISHED");
        assertThat(piece.get("levels")).as("no review is claimed").isEqualTo(0);
        assertThat(piece.get("entries")).isEqualTo(1L);
        assertThat(piece.get("document_number")).isEqualTo("青财〔2021〕3号");
        assertThat(open("青石区本级预算公开说明"))
                .contains("此前已在其他平台公开（2021-03-09），本系统导入。", "青石区财政局", "2021-03-09", "<h2>一、总体情况</h2>", "正文 A")
                .doesNotContain("alert(1)");
        assertThat(open("没有日期的公告")).contains("原公开日期不详");
    }

    @Test
    void withoutTheWishToPublishItIsADraftWithoutAttributeThatNobodyCanHandInUnread() throws Exception {
        assertThat(take(false, line("乙-1", "还没有公开的通知", "publishedOn", "\"2021-03-09\"")))
                .isEqualTo(new Tally(0, 1, 0, 0, 0, 0));
        Map<String, @Nullable Object> piece = piece("还没有公开的通知");
        assertThat(piece.get("stage")).isEqualTo("DRAFTED");
        assertThat(piece.get("attribute")).isNull();
        assertThat(piece.get("document_type")).isEqualTo("NOTICE");
        assertThat(stranger.get("/open/pieces/" + piece.get("number")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatHoldsPersonalDataStaysADraftAndWhatIsSecretIsNotKept() throws Exception {
        long before = refusedSecrets();
        Tally tally = take(
                true,
                line("丙-1", "补助名单", "body", "\"联系人张三，电话13812345678\""),
                line("丙-2", "内部通报", "body", "\"机密★10年\\n内容\""),
                line("丙-3", "明年的事", "publishedOn", "\"2098-01-01\""));
        assertThat(tally).isEqualTo(new Tally(0, 0, 2, 0, 0, 1));
        assertThat(remarks).hasSize(3);
        assertThat(said(0)).startsWith("1 丙-1 HELD").contains("个人电话 1 处").doesNotContain("138");
        assertThat(said(1)).startsWith("2 丙-2 REFUSED").contains("密级标志");
        assertThat(said(2)).startsWith("3 丙-3 HELD").contains("今天以后");
        assertThat(piece("补助名单").get("stage")).isEqualTo("DRAFTED");
        assertThat(jdbc.sql("select count(*) from edition where title = '内部通报'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(refusedSecrets() - before).isEqualTo(1);
        assertThat(take(false, line("丙-4", "又一份", "body", "\"秘密★5年\"")).refused())
                .isEqualTo(1);
    }

    private long refusedSecrets() {
        return jdbc.sql("select count(*) from journal_entry where act = 'import.refuse-secret'")
                .query(Long.class)
                .single();
    }

    @Test
    void runAgainNothingDoublesAndWhatChangedBecomesADraft() throws Exception {
        String first = line("丁-1", "第一件公告", "body", "\"原文\"", "publishedOn", "\"2021-03-09\"");
        String second = line("丁-2", "第二件公告");
        assertThat(take(true, first, second).published()).isEqualTo(2);
        assertThat(take(true, first, second)).isEqualTo(new Tally(0, 0, 0, 0, 2, 0));
        String changed = first.replace("原文", "新文");
        assertThat(take(true, changed, second)).isEqualTo(new Tally(0, 0, 0, 1, 1, 0));
        assertThat(said(0)).startsWith("1 丁-1 CHANGED").contains("草稿");
        Map<String, @Nullable Object> piece = piece("第一件公告");
        assertThat(piece.get("latest")).isEqualTo(2);
        assertThat(piece.get("stage")).isEqualTo("DRAFTED");
        assertThat(open("第一件公告")).contains("原文").doesNotContain("新文");
        assertThat(take(true, changed, second).skipped()).isEqualTo(2);
        assertThat(take(true, changed.replace("新文", "再改"), second).changed())
                .as("the same draft")
                .isEqualTo(1);
        assertThat(piece("第一件公告").get("latest")).isEqualTo(2);
    }

    @Test
    void ofOneIdInAFileOnlyTheFirstIsTaken() throws Exception {
        String[] lines = {line("戊-1", "头一件"), line("戊-1", "又一件"), line("戊-1", "头一件")};
        for (int time = 0; time < 2; time++) {
            assertThat(take(false, lines).refused()).isEqualTo(2);
            assertThat(said(0)).isEqualTo("2 戊-1 REFUSED id 与第 1 行的重复，只取前面的一行。");
            assertThat(said(1)).startsWith("3 戊-1 REFUSED");
        }
    }

    @Test
    void filesComeWithTheirPieceAndNoneFromOutside() throws Exception {
        Files.createDirectories(folder.resolve("附件"));
        Files.writeString(folder.resolve("附件/说明.txt"), "预算说明");
        Files.writeString(folder.resolve("附件/密.txt"), "秘密★长期");
        Files.write(folder.resolve("附件/坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Path outside = Files.writeString(folder.resolveSibling("outside-" + folder.getFileName() + ".txt"), "外面的");
        Files.createSymbolicLink(folder.resolve("附件/链接.txt"), outside);
        try {
            Tally tally = take(
                    true,
                    line("己-1", "有附件的公告", "files", "[\"附件/说明.txt\"]"),
                    line("己-2", "缺附件", "files", "[\"附件/没有.txt\"]"),
                    line("己-3", "外面", "files", "[\"../" + outside.getFileName() + "\"]"),
                    line("己-4", "绝对", "files", "[\"/etc/passwd\"]"),
                    line("己-5", "链接", "files", "[\"附件/链接.txt\"]"),
                    line("己-6", "涉密", "files", "[\"附件/密.txt\"]"),
                    line("己-7", "坏的", "files", "[\"附件/坏.docx\"]"));
            assertThat(tally).isEqualTo(new Tally(1, 0, 0, 0, 0, 6));
            assertThat(remarks).allSatisfy(one -> assertThat(one.reason()).startsWith("附件“"));
            assertThat(remarks.stream()
                            .map(one -> one.reason().replaceAll("^附件“.*?”", ""))
                            .toList())
                    .satisfiesExactly(
                            one -> assertThat(one).contains("没有找到"),
                            one -> assertThat(one).contains("不在导入的文件夹里"),
                            one -> assertThat(one).contains("不在导入的文件夹里"),
                            one -> assertThat(one).contains("文件夹以外的链接"),
                            one -> assertThat(one).contains("密级标志"),
                            one -> assertThat(one).contains("不能导入"));
            assertThat(open("有附件的公告")).contains("说明.txt");
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void whatTheDatabaseWillNotHaveCostsOnlyItsOwnLine() throws Exception {
        String blankId = line("\\u200b\\u3000", "标题");
        assertThat(take(false, line("庚-1", "好的"), blankId, line("庚-2", "也好")).drafted())
                .isGreaterThanOrEqualTo(2);
        assertThat(piece("也好").get("stage")).isEqualTo("DRAFTED");
    }

    @Test
    void onlyOneImportRunsAtATime() throws Exception {
        List<Boolean> second = new ArrayList<>();
        assertThat(importing.alone(() -> second.add(tried()))).isTrue();
        assertThat(second).containsExactly(false);
        assertThat(importing.alone(() -> {})).isTrue();
    }

    private boolean tried() {
        try {
            return importing.alone(() -> {});
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPersonWhoEditsAnImportedDraftIsItsAuthor() throws Exception {
        PublishingUnit unit = new PublishingUnit(house, port);
        place = unit.finance;
        take(false, line("辛-1", "待核对的公告", "body", "\"正文\""));
        String desk = "/desk/publications/" + piece("待核对的公告").get("piece");
        assertThat(Visitor.page(PublishingUnit.step(unit.clerk, desk, "submit")).text())
                .contains("还没有人核对");
        Map<String, String> form = unit.form("待核对的公告", "正文");
        form.put("seen", "1");
        PublishingUnit.done(unit.clerk.post(desk + "/edit", form));
        PublishingUnit.done(PublishingUnit.step(unit.clerk, desk, "submit"));
        assertThat(take(false, line("辛-1", "待核对的公告", "body", "\"改了\"")).changed())
                .isEqualTo(1);
        assertThat(said(0)).contains("已有人办理");
    }

    @Test
    void anUnknownIssuerIsKeptAsTextUntilTheOfficeSaysWhoItIs() throws Exception {
        PublishingUnit unit = new PublishingUnit(house, port);
        place = unit.people.qingshi.district;
        String one = line("壬-1", "旧名机关的公告", "issuer", "\"原青石老区经济委员会\"");
        assertThat(take(true, one).published()).isEqualTo(1);
        assertThat(open("旧名机关的公告")).contains("原青石老区经济委员会", "<td>青石区</td>");
        Document list = Visitor.page(unit.office.get("/desk/imports"));
        assertThat(list.text()).contains("旧站.jsonl", "公开 1", "全部导入");
        assertThat(Visitor.page(unit.office.get("/desk")).text()).contains("1 个发文机关没有对应到单位");
        String link = list.expectFirst("a:contains(原青石老区经济委员会)").attr("href");
        assertThat(Visitor.page(unit.office.get(link)).text()).contains("1 件信息写着这个名称");
        assertThat(unit.office.post(link, Map.of()).statusCode()).isEqualTo(422);
        PublishingUnit.done(
                unit.office.post(link, Map.of("unit", unit.finance.id().toString())));
        assertThat(open("旧名机关的公告")).contains("<td>青石区财政局</td>");
        assertThat(unit.office.get(link).statusCode())
                .as("linked once and for all")
                .isEqualTo(404);
        take(true, line("壬-2", "同一机关的又一件", "issuer", "\"原青石老区经济委员会\""));
        assertThat(open("同一机关的又一件")).as("later imports know the name").contains("<td>青石区财政局</td>");
    }

    @Test
    void whoeverMayImportForAUnitSeesWhatWasImportedThere() throws Exception {
        PublishingUnit unit = new PublishingUnit(house, port);
        place = unit.finance;
        take(false, line("癸-1", "局里的公告"), line("癸-2", ""));
        Document list = Visitor.page(unit.clerk.get("/desk/imports"));
        assertThat(list.select("main").text()).contains("青石区财政局", "存为草稿 1").doesNotContain("没有对应到单位");
        String report = list.select("th a[href^=/desk/imports/]").attr("href");
        assertThat(unit.clerk.get(report).body()).contains("没有标题");
        place = unit.people.qingshi.district;
        take(false, line("癸-3", "区里的公告"));
        String above = Visitor.page(unit.office.get("/desk/imports"))
                .select("th a[href^=/desk/imports/]")
                .attr("href");
        assertThat(unit.clerk.get(above).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsLinkedWhileAnImportRunsHasTheBatchesThatFollow() throws Exception {
        PublishingUnit unit = new PublishingUnit(house, port);
        place = unit.people.qingshi.district;
        String issuer = "\"原青石开发公司\"";
        String[] lines = java.util.stream.IntStream.rangeClosed(1, Pipeline.BATCH + 1)
                .mapToObj(i -> line("子-" + i, "开发公司第" + i + "号公告", "issuer", issuer))
                .toArray(String[]::new);
        ImportSource source = ImportSource.of(Files.writeString(folder.resolve("旧站.jsonl"), String.join("\n", lines)));
        importing.run(ImportRun.begun(source, place, false), source, (tally, more, bytes) -> {
            if (tally.lines() == Pipeline.BATCH) {
                String link = Visitor.page(unit.office.get("/desk/imports"))
                        .expectFirst("a:contains(原青石开发公司)")
                        .attr("href");
                unit.office.get(link);
                PublishingUnit.done(
                        unit.office.post(link, Map.of("unit", unit.finance.id().toString())));
            }
        });
        for (int one : List.of(1, Pipeline.BATCH, Pipeline.BATCH + 1)) {
            assertThat(piece("开发公司第" + one + "号公告").get("unit_id"))
                    .as("line " + one)
                    .isEqualTo(unit.finance.id().value());
        }
    }

    @Test
    void aCategoryThatNobodyHereKnowsIsReportedAndKeptAsAKeyword() throws Exception {
        assertThat(take(
                        false,
                        line("丑-1", "带怪类别的公告", "category", "\"花鸟鱼虫\""),
                        line("丑-2", "带类别的公告", "category", "\"财政\"")))
                .isEqualTo(new Tally(0, 2, 0, 0, 0, 0));
        assertThat(remarks).hasSize(1);
        assertThat(said(0)).startsWith("1 丑-1 UNREAD").contains("花鸟鱼虫", "留作关键词");
        assertThat(jdbc.sql("select keywords[1] as word from edition where title = '带怪类别的公告'")
                        .query((row, _) -> row.getString("word"))
                        .single())
                .isEqualTo("花鸟鱼虫");
    }

    @Test
    void theReportOfAnImportIsOnTheDesk() throws Exception {
        PublishingUnit unit = new PublishingUnit(house, port);
        place = unit.people.qingshi.district;
        take(true, line("癸-1", "有电话的公告", "body", "\"手机号码为13812345678。\""), "{}");
        Document list = Visitor.page(unit.office.get("/desk/imports"));
        Document report = Visitor.page(
                unit.office.get(list.expectFirst("a:contains(旧站.jsonl)").attr("href")));
        assertThat(report.text()).contains("第 1 行", "癸-1", "没有公开", "个人电话", "第 2 行", "拒收", "没有 id");
        String piece = report.expectFirst("a:contains(第 1 行)").attr("href");
        assertThat(Visitor.page(unit.office.get(piece)).text()).contains("有电话的公告", "已存为草稿");
    }

    @Test
    void whatCannotBeReadAtAllIsToldAtOnce() throws IOException {
        Path wide = Files.write(folder.resolve("宽.jsonl"), "{}".getBytes(java.nio.charset.StandardCharsets.UTF_16));
        assertThat(trouble(wide)).contains("不是 UTF-8");
        assertThat(trouble(Files.createFile(folder.resolve("空.jsonl")))).contains("空文件");
        assertThat(trouble(folder.resolve("没有"))).contains("不存在");
        assertThat(trouble(Files.createDirectory(folder.resolve("夹")))).contains("没有 .jsonl 文件");
    }

    private static String trouble(Path path) {
        try {
            return "read: " + ImportSource.of(path);
        } catch (ImportSource.Unfit unfit) {
            return String.valueOf(unfit.getMessage());
        }
    }
}
