package cn.yangguang.request.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.staff.People;
import cn.yangguang.request.keeping.SeededRequests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RetentionRoundTests {

    private final ApplicationContext house;
    private final RetentionRound round;
    private final JdbcClient jdbc;

    @Autowired
    RetentionRoundTests(ApplicationContext house, RetentionRound round, JdbcClient jdbc) {
        this.house = house;
        this.round = round;
        this.jdbc = jdbc;
    }

    private int kept() {
        return jdbc.sql("select count(*) from request where applicant is not null")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void aCaseThatFailsKeepsNoOtherFromBeingForgottenAndIsTriedAgain() {
        Unit district = People.in(house).qingshi.district;
        new SeededRequests(house).fill(List.of(district), 3, 0.42);
        jdbc.sql("update request set stage = 'ARCHIVED', answer = 'DISCLOSED', answered_on = date '2010-01-04',"
                        + " received_on = date '2010-01-04'")
                .update();
        // the one that comes first: what stands there opens under no key
        jdbc.sql("update request set applicant = 'x' where number = (select min(number) from request)")
                .update();
        jdbc.sql("""
                        insert into request_event (request_id, position, what, on_day, words, by_id, at)
                        select id, 1, 'ARCHIVED', date '2010-02-01' + cast(number as int), '', id,
                          timestamptz '2010-02-01 00:00+08' from request
                        """).update();
        round.run();
        assertThat(kept()).isEqualTo(1);
        jdbc.sql("update request set applicant = null where applicant = 'x'").update();
        round.run();
        assertThat(jdbc.sql("select count(*) from request where anonymised_on is null")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }
}
