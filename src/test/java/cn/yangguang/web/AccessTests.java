package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in, who stays in, and what every answer carries, at a real server. */
@WebHouseTest
class AccessTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sessions sessions;

    @Autowired
    Environment environment;

    @Test
    void everyAnswerCarriesThePolicy() {
        Visitor visitor = new Visitor(port);
        for (String path : List.of(
                "/sign-in",
                "/open/plans",
                "/open/nosuch",
                "/yangguang.css",
                Assets.BOOTSTRAP,
                "/favicon.ico",
                "/desk",
                "/nosuch",
                "//twice",
                "/open/%3b",
                "/error")) {
            carriesThePolicy(visitor.get(path));
        }
        carriesThePolicy(visitor.postBare("/desk/form", Map.of("title", "x")));
    }

    private static void carriesThePolicy(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(answer.uri() + " " + answer.statusCode())
                .hasValue(PageHeaders.POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("x-powered-by", "server");
        assertThat(answer.body()).doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void aStrangerIsSentToSignInWhateverIsAskedFor() {
        for (String path :
                List.of("/desk", "/desk/form", "/nosuch", "/actuator/env", "/yangguang.css/x", "/sign-out")) {
            HttpResponse<String> answer = new Visitor(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).as(path).hasValue("/sign-in");
        }
    }

    @Test
    void anAddressOfNobodysIsNotFoundByWhoIsSignedIn() {
        Visitor clerk = clerk();
        for (String path : List.of("/nosuch", "/desk/nosuch", "/desk/nosuch/3", "/actuator/env", "/sign-out")) {
            HttpResponse<String> answer = clerk.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Visitor.page(answer).select("h1").text()).isEqualTo("没有找到这个页面");
        }
        assertThat(clerk.post("/desk/nosuch", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visitor clerk = clerk();
        assertThat(clerk.postBare("/desk/form", Map.of("title", "x")).statusCode())
                .isEqualTo(403);
        assertThat(clerk.postBare("/desk/form", Map.of("title", "x", "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.post("/desk/form", Map.of("title", "x")).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormFromElsewhereIsNeverOfferedForRepeating() {
        HttpResponse<String> answer = clerk().postBare("/desk/form", Map.of("title", "不是本人填写的"));
        assertThat(answer.body()).contains("刚才的提交没有生效").doesNotContain("不是本人填写的");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        String wrong = told(new Visitor(port).signIn(WebHouse.CLERK, "wrong"));
        String unknown = told(new Visitor(port).signIn("weizhi", "wrong"));
        assertThat(wrong).contains("用户名或口令不正确").isEqualTo(unknown);
        clerk(); // and the count of failures begins anew
    }

    @Test
    void theTypedNameStaysAndThePasswordGoes() {
        var page = Visitor.page(new Visitor(port).signIn("\"><b>", "once typed"));
        assertThat(page.expectFirst("#field-username").val()).isEqualTo("\"><b>");
        assertThat(page.html()).doesNotContain("once typed");
    }

    @Test
    void theFifthFailureInARowLocksOutUntilAQuarterOfAnHourLater() {
        Visitor visitor = new Visitor(port);
        for (int failure = 1; failure < 5; failure++) {
            assertThat(told(visitor.signIn(WebHouse.ADMINISTRATOR, "wrong"))).contains("不正确，请检查");
        }
        assertThat(told(visitor.signIn(WebHouse.ADMINISTRATOR, "wrong"))).contains("已暂停登录。请在 10:15 以后再试");
        assertThat(told(visitor.signIn(WebHouse.ADMINISTRATOR, WebHouse.PASSWORD)))
                .contains("已暂停登录");
    }

    @Test
    void aNameThatDoesNotExistIsLockedOutLikeAnyOther() {
        Visitor visitor = new Visitor(port);
        for (int failure = 1; failure < 5; failure++) {
            visitor.signIn("meiyouzhegeren", "wrong");
        }
        assertThat(told(visitor.signIn("meiyouzhegeren", "wrong"))).contains("已暂停登录");
    }

    @Test
    void signingInChangesTheSessionAndItsCookieIsOutOfReach() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String before = visitor.cookie().orElseThrow().getValue();
        HttpResponse<String> answer = visitor.signIn(WebHouse.CLERK, WebHouse.PASSWORD);
        assertThat(visitor.cookie().orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("yangguang=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theSessionIsInTheDatabaseAndOutlivesTheServer() {
        Visitor clerk = clerk();
        assertThat(jdbc.sql(
                                "select count(*) from web_session where principal_name = ? and max_inactive_interval = 1800")
                        .param(WebHouse.CLERK)
                        .query(Integer.class)
                        .single())
                .isPositive();
        try (var second = new SpringApplicationBuilder(WebHouse.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"))) {
            int there = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(clerk.at(there).get("/desk").body()).contains("林小满");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor clerk = clerk();
        Visitor copy = clerk.at(port);
        assertThat(clerk.get("/sign-out").statusCode()).isEqualTo(404);
        clerk.get("/desk");
        assertThat(clerk.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(copy.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void allSessionsOfAPersonCanBeEnded() {
        Visitor here = clerk();
        Visitor there = clerk();
        sessions.endAll(WebHouse.CLERK);
        assertThat(here.get("/desk").statusCode()).isEqualTo(302);
        assertThat(there.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void allSessionsButOneCanBeEnded() {
        Visitor here = clerk();
        Visitor there = clerk();
        String cookie = here.cookie().orElseThrow().getValue();
        sessions.endOthers(
                WebHouse.CLERK,
                new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(here.get("/desk").statusCode()).isEqualTo(200);
        assertThat(there.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void whoOnlyReadsOpensNoSession() {
        Visitor reader = new Visitor(port);
        reader.get("/open/plans");
        reader.get("/nosuch");
        assertThat(reader.cookie()).isEmpty();
    }

    private Visitor clerk() {
        Visitor clerk = new Visitor(port);
        assertThat(clerk.signIn(WebHouse.CLERK, WebHouse.PASSWORD).statusCode()).isEqualTo(302);
        return clerk;
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Visitor.page(answer).select("[role=alert]").text();
    }
}
