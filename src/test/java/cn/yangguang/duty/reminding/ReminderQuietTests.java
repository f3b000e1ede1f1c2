package cn.yangguang.duty.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.post.QuietTimes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of reminders that is tried again keeps the hours of its reader's place: 8 to 20 on working days. */
@HouseTest
class ReminderQuietTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    QuietTimes quiet;

    @Autowired
    JdbcClient jdbc;

    private String letter() {
        People people = People.in(house);
        UUID person = people.id(people.person(people.qingshi.named("青石区财政局"), Role.CLERK));
        jdbc.sql("update staff set mail = :mail where id = :id")
                .param("mail", house.getBean(Keys.class).encrypt("wang@qingshi.example"))
                .param("id", person)
                .update();
        return "reminder/" + person + "/2026-06-26";
    }

    @Test
    void onAWorkingDayItGoesByDayAndOnTheNextOneAfterTheEvening() {
        String about = letter();
        Instant noon = Instant.parse("2026-06-26T04:00:00Z");
        assertThat(quiet.free(about, noon)).isEqualTo(noon);
        // Friday 23:00 in Shanghai; the next working day is Monday
        assertThat(quiet.free(about, Instant.parse("2026-06-26T15:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-29T00:00:00Z"));
    }

    @Test
    void whatIsNoReminderAndWhoseReaderIsGoneIsNotHeldBack() {
        Instant night = Instant.parse("2026-06-26T15:00:00Z");
        assertThat(quiet.free("test/1", night)).isEqualTo(night);
        assertThat(quiet.free("reminder/" + UUID.randomUUID() + "/2026-06-26", night))
                .isEqualTo(night);
    }
}
