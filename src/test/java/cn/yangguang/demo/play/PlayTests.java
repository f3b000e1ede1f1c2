package cn.yangguang.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Program;
import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.journal.JournalCheck;
import cn.yangguang.web.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year, played once to its end and looked at from all sides; and once more by a program that is killed in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class PlayTests {

    /** A day on which much has begun. */
    private static final LocalDate PART = LocalDate.of(2026, 2, 20);

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /** What can be told from one another in every play; ids and times of day cannot. */
    private static final List<String> STORY = List.of(
            """
            select d.title, o.name, o.opens, o.due, o.done_on, o.pieces, o.waived_because, u.name, c.words, c.happened,
              (select string_agg(concat_ws(' ', e.kind, e.words, e.happened, e.author, e.accepter, e.returned_because), '; '
                 order by e.happened, e.words, e.kind) from evidence e where e.occurrence_id = o.id)
            from occurrence o join duty d on d.id = o.duty_id left join unit u on u.id = o.unit_id
              left join occasion c on c.id = o.occasion_id
            order by 1, 2, 3, 4, 8, 9, 10""", """
            select u.name, coalesce(o.kind, case when a.agreed_by is null then 'SILENT' else 'AGREED' end), s.name,
              o.verdict, o.taken_over is not null
            from plan_circulation_unit a join unit u on u.id = a.unit_id
              left join plan_objection o on o.circulation_id = a.circulation_id and o.unit_id = a.unit_id
              left join unit s on s.id = o.suggested_id
            order by 1""", "select u.name, stage, published_on from scheme s join unit u on u.id = s.unit_id order by 1");

    @TempDir
    static Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<String> storySoFar = new ArrayList<>();
    private final Database database = TestDatabase.fresh();
    private ConfigurableApplicationContext house;
    private JdbcClient jdbc;
    private Visitor office;

    @BeforeAll
    void playTheYear() {
        house = PlayedHouse.open(folder.resolve("house"), database, PART, "--server.port=0", SwiftPasswords.SETTING);
        jdbc = house.getBean(JdbcClient.class);
        Play play = house.getBean(Play.class);
        assertThat(play.play(PART, said::add)).isEqualTo(new Play.Outcome.Played(PART));
        storySoFar.addAll(story(jdbc));
        assertThat(play.play(END, said::add)).isEqualTo(new Play.Outcome.Played(END));
        assertThat(play.play(END.plusYears(1), said::add))
                .as("there is nothing more to play")
                .isEqualTo(new Play.Outcome.Played(END));
        office = visitor();
        String password = said.stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(cells -> cells[0].equals("gongkai"))
                .map(cells -> cells[1])
                .findFirst()
                .orElseThrow();
        assertThat(office.signIn("gongkai", password).statusCode()).isEqualTo(302);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Visitor visitor() {
        return new Visitor(Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private static List<String> story(JdbcClient jdbc) {
        return STORY.stream()
                .flatMap(sql -> jdbc.sql(sql).query((row, _) -> cells(row)).list().stream())
                .toList();
    }

    private static String cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(row.getString(i)));
        }
        return String.join(" | ", cells);
    }

    private UUID plan() {
        return jdbc.sql("select id from plan where level is null and amends is null")
                .query(UUID.class)
                .single();
    }

    private Document page(String path) {
        var answer = office.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer);
    }

    @Test
    void everyActOfTheYearIsThere() {
        assertThat(String.join("\n", said))
                .contains("印发征求意见稿", "提出意见", "回复无意见", "答复意见", "选用上级计划", "核对上级任务", "印发并公开计划")
                .contains("要求编制实施方案", "填写落实措施", "提交实施方案", "审定实施方案", "公布实施方案")
                .contains("登记事由", "登记证明材料", "退回证明材料", "退回后重新登记", "审核通过", "列为不再要求")
                .contains("召开专题会议", "举办业务培训", "会议培训计入")
                .contains("起草计划调整", "修改调整稿", "计划调整生效", "公开调整后的计划", "机构合并", "移交职责")
                .contains("填写公布进展", "退回公布进展", "审核公布进展", "发布公布进展", "办结计划");
    }

    @Test
    void threeUnitsContestTheDraftAndOneStaysSilent() {
        assertThat(storySoFar)
                .contains(
                        "云汀区商务局 | NOT_OURS | 云汀区农业农村局 | ADOPTED | t",
                        "云汀区住房和城乡建设局 | WORDING | null | ADOPTED | t",
                        "云汀区教育和体育局 | MEASURE | null | NOT_ADOPTED | f",
                        "云汀区退役军人事务局 | SILENT | null | null | f",
                        "云汀区水务局 | AGREED | null | null | f");
    }

    @Test
    void workIsDoneInTimeLateAndNeverAndOneIsLetGo() {
        Map<String, Long> told = new ToldLedger(office).summary();
        for (State state : List.of(State.MET, State.MET_LATE, State.OVERDUE, State.WAIVED)) {
            assertThat(told.keySet()).as(state.label()).anyMatch(key -> key.endsWith(" " + state.label()));
        }
        assertThat(told.getOrDefault("云汀区统计局 " + State.MET.label(), 0L)).isPositive();
    }

    @Test
    void theExportedLedgerTheWallAndTheSummaryTellTheSameStory() throws Exception {
        ToldLedger told = new ToldLedger(office);
        Map<String, Long> sheet = told.sheet();
        assertThat(sheet).hasSizeGreaterThan(100);
        assertThat(ToldLedger.dated(sheet)).isEqualTo(told.wall());
        assertThat(ToldLedger.withoutMonths(sheet)).isEqualTo(told.summary());
    }

    @Test
    void whatTheUnitThatEndedOwedHasPassedOn() {
        assertThat(jdbc.sql("""
                        select f.name || '→' || t.name from duty_passing p
                          join unit f on f.id = p.from_id join unit t on t.id = p.to_id""").query((row, _) -> row.getString(1)).list()).containsExactly("云汀区科学技术局→云汀区工业和信息化局");
    }

    @Test
    void thePublicReadsWhatWasReleasedAndNothingOfTheRest() {
        Document open = Visitor.page(visitor().get("/open/plans/" + plan() + "/progress"));
        assertThat(open.text()).contains("2026年第一季度", "2026年第二季度", "2026年第三季度", "云汀区财政局");
        assertThat(open.text()).doesNotContain("逾期", "退回");
        assertThat(jdbc.sql("select count(*) from snapshot where stage = 'RELEASED'")
                        .query(Long.class)
                        .single())
                .isGreaterThan(80);
    }

    @Test
    void theCitysPlanCameDownInPartAndAPersonCorrectedWhatWordsCouldNotTell() {
        UUID above = jdbc.sql("select id from plan where level = 'CITY'")
                .query(UUID.class)
                .single();
        Document compared = page("/desk/plans/" + plan() + "/above/" + above);
        assertThat(compared.select("#t1 .lamp").text()).contains("已承接");
        assertThat(compared.select("#t9").text()).contains("已承接", "沈知秋", "区长信箱");
        assertThat(compared.select("#t5").text()).contains("不涉及", "没有轨道交通");
        assertThat(compared.select("#t13 .lamp").text()).contains("未承接");
        assertThat(page("/desk/plans/" + plan() + "/above").text()).containsPattern("自行增加 \\d+ 条");
    }

    @Test
    void theJournalVerifies() throws Exception {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            JournalCheck check = JournalCheck.of(connection);
            for (int i = 0; i < 100 && check.sealed() < check.entries(); i++) {
                connection.rollback();
                Thread.sleep(100);
                check = JournalCheck.of(connection);
            }
            assertThat(check.sound()).isTrue();
            assertThat(check.sealed()).isEqualTo(check.entries()).isGreaterThan(1_000);
        }
    }

    @Test
    void killedAndContinuedItTellsTheSameStory() throws Exception {
        Path data = folder.resolve("killed");
        Path output = folder.resolve("output");
        try (Program program =
                Program.start(SwiftPasswords.ENVIRONMENT, output, "demo", "play", "--until", END, "--data", data)) {
            program.await("1月：");
            assertThat(Database.open(data, Map.of()))
                    .as("nobody else opens the folder meanwhile")
                    .isInstanceOf(Starting.Refused.class);
        }
        Starting starting = Database.open(data, Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database again = ((Starting.Running) starting).database();
        try (var continued = PlayedHouse.open(data, again, PART, "--server.port=-1")) {
            assertThat(continued.getBean(PlayedYear.class).until().orElseThrow())
                    .as("it was killed in time")
                    .isBefore(PART);
            List<String> more = new ArrayList<>();
            assertThat(continued.getBean(Play.class).play(PART, more::add)).isEqualTo(new Play.Outcome.Played(PART));
            assertThat(String.join("\n", more)).contains("2月：").doesNotContain("gongkai");
            assertThat(story(continued.getBean(JdbcClient.class)))
                    .hasSizeGreaterThan(100)
                    .isEqualTo(storySoFar);
        } finally {
            again.stop();
        }
    }
}
