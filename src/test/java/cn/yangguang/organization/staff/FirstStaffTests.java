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
    void theFirstStartMakesTheThreeAdministratorsAndALaterOneOnlyWhoIsMissing() {
        try (var house = new SpringApplicationBuilder(Yangguang.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(new TestDatabase())
                .run()) {
            FirstStaff first = house.getBean(FirstStaff.class);
            Staff staff = house.getBean(Staff.class);
            assertThat(first.makeMissing("青石区"))
                    .extracting(FirstStaff.Made::login)
                    .containsExactly("admin", "security", "audit");
            assertThat(first.makeMissing("青石区")).isEmpty();
            StaffMember admin = staff.find("admin").orElseThrow();
            assertThat(admin.mustChange()).isTrue();
            assertThat(admin.actor().is(Role.SYSTEM_ADMIN)).isTrue();
            assertThat(staff.find("security").orElseThrow().actor().is(Role.SECURITY_ADMIN))
                    .isTrue();
            assertThat(house.getBean(Organization.class).tree().roots()).containsExactly(admin.unit());
            assertThat(house.getBean(JdbcClient.class)
                            .sql("select array_agg(act order by act) from journal_entry")
                            .query(String.class)
                            .single())
                    .isEqualTo("{calendar.enter-shipped,staff.first,staff.first,staff.first,unit.found}");

            staff.disable(staff.find("security").orElseThrow().id(), true);
            assertThat(first.makeMissing("青石区"))
                    .as("a house without its security administrator, as one of an earlier version is")
                    .extracting(FirstStaff.Made::login)
                    .containsExactly("security2");
        }
    }
}
