package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Yangguang;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of an empty house, on a database of its own. */
class FirstStaffTests {

    @Test
    void theFirstStartMakesOneAdministratorAndTheSecondNobody() {
        try (var house = new SpringApplicationBuilder(Yangguang.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(new TestDatabase())
                .run()) {
            FirstStaff first = house.getBean(FirstStaff.class);
            FirstStaff.Made made = first.make("青石区").orElseThrow();
            assertThat(made.login()).isEqualTo("admin");
            assertThat(first.make("青石区")).isEmpty();
            StaffMember admin = house.getBean(Staff.class).find("admin").orElseThrow();
            assertThat(admin.mustChange()).isTrue();
            assertThat(admin.actor().is(Role.SYSTEM_ADMIN)).isTrue();
            assertThat(house.getBean(Organization.class).tree().roots()).containsExactly(admin.unit());
            assertThat(house.getBean(JdbcClient.class)
                            .sql("select array_agg(act order by act) from journal_entry")
                            .query(String.class)
                            .single())
                    .isEqualTo("{calendar.enter-shipped,staff.first,unit.found}");
        }
    }
}
