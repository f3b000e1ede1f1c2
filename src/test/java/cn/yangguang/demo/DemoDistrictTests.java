package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.Yangguang;
import cn.yangguang.database.Furnishing;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            assertThat(passwords).hasSize(12).containsKeys("gongkai", "shenhe", "caizheng", "luming", "admin", "audit");
            assertThat(String.join("\n", said)).contains("政务公开办", "公开审核", "单位负责人", "经办人", "系统管理员", "审计员");
            demo.furnish(line -> {
                throw new AssertionError("said once more: " + line);
            });
            everybodyGetsIn(house, passwords);
        }
    }

    private static void everybodyGetsIn(ConfigurableApplicationContext house, Map<String, String> passwords) {
        int port = house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        passwords.forEach((login, password) -> {
            Visitor visitor = new Visitor(port);
            assertThat(visitor.signIn(login, password).statusCode()).as(login).isEqualTo(302);
            assertThat(visitor.get("/desk").statusCode()).as(login).isEqualTo(200);
        });
    }
}
