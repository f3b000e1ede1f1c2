package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.Yangguang;
import cn.yangguang.database.Furnishing;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start with the demo, in a house and on a database of its own. */
class DemoDistrictTests {

    private static ConfigurableApplicationContext house() {
        return new SpringApplicationBuilder(Yangguang.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(new TestDatabase())
                .run();
    }

    private static long people(ConfigurableApplicationContext house) {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from staff")
                .query(Long.class)
                .single();
    }

    private static Map<String, String> passwords(List<String> lines) {
        Map<String, String> passwords = new HashMap<>();
        lines.stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(cells -> cells.length == 5 && cells[1].contains("-"))
                .forEach(cells -> passwords.put(cells[0], cells[1]));
        return passwords;
    }

    @Test
    void aFirstStartThatBreaksOffLeavesNothingAndTheNextOneMakesEverything() {
        try (ConfigurableApplicationContext house = house()) {
            Furnishing demo = house.getBean(Furnishing.class);
            assertThatThrownBy(() -> demo.furnish(line -> {
                        if (line.contains("audit")) {
                            throw new IllegalStateException("killed while the passwords were printed");
                        }
                    }))
                    .hasMessageContaining("killed");
            assertThat(people(house)).isZero();
            assertThat(house.getBean(Organization.class).tree().roots()).isEmpty();

            List<String> said = new ArrayList<>();
            demo.furnish(said::add);
            Map<String, String> passwords = passwords(said);
            assertThat(passwords)
                    .hasSize(15)
                    .containsKeys(
                            "gongkai", "shi-gongkai", "shenhe", "caizheng", "luming", "admin", "security", "audit");
            assertThat(String.join("\n", said)).contains("政务公开办", "公开审核", "单位负责人", "经办人", "系统管理员", "安全管理员", "审计员");
            demo.furnish(line -> {
                throw new AssertionError("said once more: " + line);
            });
            everybodyGetsIn(house, passwords);
            thePlanIsConfirmedPublicAndOwed(house, passwords);
            itsPoliciesAreFoundWithTheirValidity(house);
            itsAnswerBearsItsSeal(house);
            itsDesksAreReadable(house, passwords);
        }
    }

    private static String desk(ConfigurableApplicationContext house, String login, Map<String, String> passwords) {
        Visitor visitor = new Visitor(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        visitor.signIn(login, passwords.getOrDefault(login, ""));
        return Visitor.page(visitor.get("/desk")).text();
    }

    private static void itsPoliciesAreFoundWithTheirValidity(ConfigurableApplicationContext house) {
        Visitor visitor = new Visitor(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        assertThat(Visitor.page(visitor.get("/open/policies")).select("tbody").text())
                .contains("废止", "有效");
        Document inForce = Visitor.page(visitor.get("/open/policies/in-force"));
        assertThat(inForce.select("tbody th a").eachText()).containsExactly("关于进一步做好小额采购信息公开工作的通知");
        String policy = inForce.select("tbody th a").attr("href");
        assertThat(Visitor.page(visitor.get(policy)).text()).contains("小额采购信息公开新要求问答", "关于做好小额采购信息公开工作的通知");
    }

    private static void itsAnswerBearsItsSeal(ConfigurableApplicationContext house) {
        assertThat(house.getBean(JdbcClient.class)
                        .sql(
                                "select count(*) from case_letter where form = 'REPLY' and stamped_hidden like 'sm4-gcm:%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static void itsDesksAreReadable(ConfigurableApplicationContext house, Map<String, String> passwords) {
        try (Browser browser =
                Browser.on(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class))) {
            for (String login : List.of("gongkai", "caizheng-head", "admin")) {
                browser.look("demo-" + login, page -> browser.signIn(page, login, passwords.getOrDefault(login, "")));
            }
        }
    }

    private static void thePlanIsConfirmedPublicAndOwed(
            ConfigurableApplicationContext house, Map<String, String> passwords) {
        assertThat(house.getBean(JdbcClient.class)
                        .sql("select count(*) from plan_shown where at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(desk(house, "caizheng", passwords))
                .contains("云汀区财政局的待办", "公开全区财政收支情况")
                .doesNotContain("保障性住房");
        assertThat(desk(house, "zhujian", passwords)).contains("保障性住房").doesNotContain("财政收支");
        assertThat(desk(house, "gongkai", passwords))
                .contains(
                        "各单位的待办",
                        "河滨镇",
                        "云汀区" + LocalDate.now(house.getBean(Clock.class)).getYear() + "年政务公开工作任务分解表");
        assertThat(desk(house, "luming", passwords)).contains("现在没有要办的事项").doesNotContain("云汀");
    }

    @Test
    void thePlanIsOfThisYearWheneverTheHouseIsOpened() {
        for (String today : List.of("2026-01-01", "2026-02-10", "2026-03-01", "2026-11-22", "2027-12-31")) {
            LocalDate day = LocalDate.parse(today);
            assertThat(DemoPlan.issued(day)).hasYear(day.getYear());
        }
        assertThat(DemoPlan.issued(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    private static void everybodyGetsIn(ConfigurableApplicationContext house, Map<String, String> passwords) {
        int port = house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        passwords.forEach((login, password) -> {
            Visitor visitor = new Visitor(port);
            assertThat(visitor.signIn(login, password).statusCode()).as(login).isEqualTo(302);
            if (List.of("admin", "security", "audit").contains(login)) {
                assertThat(visitor.get("/desk").statusCode()).as(login).isEqualTo(302);
                assertThat(visitor.enrol(login).statusCode()).as(login).isEqualTo(200);
            }
            assertThat(visitor.get("/desk").statusCode()).as(login).isEqualTo(200);
        });
    }
}
