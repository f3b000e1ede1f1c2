package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office of its own before a real server on the real database, for each test. */
@HouseTest
abstract class PlanOfficeTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    PlanOffice district;
    Visitor office;

    @BeforeEach
    void aDistrict() {
        district = new PlanOffice(house, port);
        office = district.office();
    }

    long entries() {
        return district.people.entries();
    }

    /** Does a thing that must succeed and leave one entry. */
    HttpResponse<String> once(String path, Map<String, String> form) {
        long before = entries();
        HttpResponse<String> answer = office.post(path, form);
        assertThat(answer.statusCode())
                .as(path + " " + Visitor.page(answer).text())
                .isEqualTo(303);
        assertThat(entries()).as(path).isEqualTo(before + 1);
        return answer;
    }

    String seen(String reading) {
        return PlanOffice.seen(office, reading);
    }

    Document page(String path) {
        HttpResponse<String> answer = office.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer);
    }
}
