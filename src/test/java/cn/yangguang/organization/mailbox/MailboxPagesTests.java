package cn.yangguang.organization.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own mail over real HTTP. */
@HouseTest
class MailboxPagesTests {

    private static final String PATH = "/desk/mail";
    private static final String ADDRESS = "wang.xiaoshi@qingshi.example";

    @LocalServerPort
    int port;

    private final People people;
    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;

    @Autowired
    MailboxPagesTests(ApplicationContext house, JdbcClient jdbc, Mailboxes mailboxes) {
        this.people = People.in(house);
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
    }

    @Test
    void anAddressIsKeptHiddenAndForgottenWhenNoLettersAreWanted() {
        String login = people.login(people.qingshi.district, Role.CLERK);
        UUID id = people.id(people.known(login));
        Visitor clerk = new Visitor(port);
        clerk.signIn(login, People.PASSWORD);
        assertThat(clerk.get(PATH).statusCode()).isEqualTo(200);
        long before = people.entries();
        assertThat(clerk.post(PATH, Map.of("wanted", "true", "address", " " + ADDRESS + " "))
                        .statusCode())
                .isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(mailboxes.of(id)).contains(ADDRESS);
        assertThat(jdbc.sql("select mail from staff where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("qingshi");
        assertThat(Visitor.page(clerk.get(PATH)).select("input[name=address]").val())
                .isEqualTo(ADDRESS);
        clerk.post(PATH, Map.of("wanted", "false", "address", ADDRESS));
        assertThat(mailboxes.of(id)).isEmpty();
    }

    @Test
    void whatIsNoAddressComesBackAsTyped() {
        Visitor clerk = new Visitor(port);
        clerk.signIn(people.login(people.qingshi.district, Role.CLERK), People.PASSWORD);
        clerk.get(PATH);
        for (String typed : new String[] {"", "王小石", "a@b", "a b@c.cn", "a@c.cn\nBcc: d@c.cn", "a@c.cn, d@c.cn"}) {
            var answer = clerk.post(PATH, Map.of("wanted", "true", "address", typed));
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(Visitor.page(answer).text()).contains("name@example.cn");
        }
    }

    @Test
    void thePageIsReadableAtBothWidths() {
        String login = people.login(people.qingshi.district, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("mail", page -> browser.visit(page, login, People.PASSWORD, PATH));
        }
    }
}
