package cn.yangguang.request.statistics;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.request.keeping.SeededRequests;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of figures, of what moved, of remedies and the calculator in a real browser, at both widths. */
@HouseTest
class FiguresLooksTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void theyAreReadable() {
        People people = People.in(house);
        Unit district = people.qingshi.district;
        new SeededRequests(house).fill(List.of(district), 200, 0.42);
        String login = people.login(district, Role.OFFICE);
        Visitor office = new Visitor(port);
        office.signIn(login, People.PASSWORD);
        String one = Visitor.page(office.get("/desk/requests"))
                .expectFirst("tbody a")
                .attr("href");
        try (Browser browser = Browser.on(port)) {
            for (String path : List.of("/desk/requests/statistics?from=2025-01-01&to=2025-12-31", one + "/remedies")) {
                browser.look("request-figures-" + path.replaceAll(".*/([a-z]+).*", "$1"), page -> {
                    browser.signIn(page, login, People.PASSWORD);
                    page.navigate(path);
                });
            }
            browser.look(
                    "request-limit",
                    page -> page.navigate("/open/requests/limit?received=2026-03-02&sent1=2026-03-03"));
        }
    }
}
