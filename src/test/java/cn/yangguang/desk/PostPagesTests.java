package cn.yangguang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.post.Letter;
import cn.yangguang.post.Outbox;
import cn.yangguang.post.PostState;
import cn.yangguang.post.Trouble;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** How the post stands, over real HTTP. */
@HouseTest
class PostPagesTests {

    @LocalServerPort
    int port;

    private final People people;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    @Autowired
    PostPagesTests(ApplicationContext house, Outbox outbox, TransactionTemplate transaction) {
        this.people = People.in(house);
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Test
    void theSystemAdministratorSeesNumbersAndNoLetter() {
        String login = people.login(people.qingshi.district, Role.SYSTEM_ADMIN);
        transaction.executeWithoutResult(status -> outbox.put(
                new Letter("test/" + UUID.randomUUID(), "wang@qingshi.example", "秘密的题目", "秘密的内容", Instant.EPOCH)));
        Visitor admin = new Visitor(port);
        admin.signIn(login, People.PASSWORD);
        assertThat(Visitor.page(admin.get("/desk/post")).text())
                .contains("信件都正常", "待发 1", ".eml")
                .doesNotContain("秘密", "qingshi");
        try (Browser browser = Browser.on(port)) {
            browser.look("post", page -> browser.visit(page, login, People.PASSWORD, "/desk/post"));
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidInOneSentence() {
        PostPage page = PostPage.of(new PostState(3, 0, 2, 40, 1, Trouble.SERVER), "信件经邮件服务器 mail.example 发出");
        assertThat(page.state().words()).isEqualTo("发不出去");
        assertThat(page.sentence()).startsWith("有 2 封信发不出去：连不上邮件服务器").endsWith("会自动接着发。");
        assertThat(PostPage.of(new PostState(0, 0, 0, 40, 1, null), "").sentence())
                .contains("1 封没有送到");
    }
}
