package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the shell, the forms and the apologies say, read as documents. */
@WebHouseTest
class PagesTests {

    @LocalServerPort
    int port;

    private Visitor clerk = new Visitor(0);

    @BeforeEach
    void signIn() {
        clerk = new Visitor(port);
        clerk.signIn(WebHouse.CLERK, WebHouse.PASSWORD);
    }

    @Test
    void everyPageIsChineseWithOneHeadingOneMainAndAWayPastTheNavigation() {
        for (String path : List.of("/desk", "/desk/form", "/desk/nosuch", "/desk/fail", "/desk/number?n=x")) {
            Document page = Visitor.page(clerk.get(path));
            assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main#main")).hasSize(1);
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
            assertThat(page.title()).isEqualTo(page.select("h1").text() + " - 阳光");
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyQuestionHasItsLabelAndEveryNoteItsPlace() {
        Document page = Visitor.page(clerk.post("/desk/form", Map.of("title", " ")));
        for (Element input : page.select("main input:not([type=hidden]), main select, main textarea")) {
            assertThat(page.select("label[for=" + input.id() + "]"))
                    .as(input.outerHtml())
                    .hasSize(1);
        }
        for (String ids : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
            for (String id : ids.split(" ", -1)) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
        assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#field-title", "#field-kind");
        page.select(".problems a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        HttpResponse<String> answer = clerk.post("/desk/form", Map.of("title", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.page(answer);
        assertThat(page.expectFirst("#field-title").val()).isEqualTo(" ");
        assertThat(page.expectFirst("#field-title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#field-note").wholeText()).isEqualTo("第一行\n第二行 <b>&");
        assertThat(page.select("option[selected]").val()).isEqualTo("区教育局");
        assertThat(page.expectFirst("#field-due").val()).isEqualTo("2026-07-31");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("notice", "true");
    }

    @Test
    void whatWasDoneIsSaidOnce() {
        assertThat(clerk.post("/desk/form", Map.of("title", "<i>年度要点"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/desk");
        assertThat(Visitor.page(clerk.get("/desk")).select("[role=status]").text())
                .isEqualTo("已保存“<i>年度要点”。");
        assertThat(Visitor.page(clerk.get("/desk")).select("[role=status]")).isEmpty();
    }

    @Test
    void theNavigationShowsWhatThisPersonMaySeeOnThisFace() {
        assertThat(Visitor.page(clerk.get("/desk/form")).select("nav.rooms a").eachText())
                .containsExactly("我的待办", "填报");
        assertThat(Visitor.page(clerk.get("/desk/form"))
                        .select("nav.rooms a[aria-current=page]")
                        .eachText())
                .containsExactly("填报");
        assertThat(Visitor.page(new Visitor(port).get("/open/plans"))
                        .select("nav.rooms a")
                        .eachText())
                .containsExactly("公开的计划");
    }

    @Test
    void theHeaderSaysWhoIsSignedIn() {
        assertThat(Visitor.page(clerk.get("/desk")).select(".who").text()).isEqualTo("林小满 云汀区住房和城乡建设局 退出");
        assertThat(Visitor.page(new Visitor(port).get("/open/plans")).select(".who"))
                .isEmpty();
    }

    @Test
    void thePagerKeepsTheRestOfTheAddress() {
        assertThat(Visitor.page(clerk.get("/desk?unit=%E5%8C%BA&page=2"))
                        .select(".pager a")
                        .eachAttr("href"))
                .containsExactly("/desk?unit=%E5%8C%BA&page=1", "/desk?unit=%E5%8C%BA&page=3");
    }

    @Test
    void aFaultIsApologisedForUnderANumberAndNotExplained() {
        HttpResponse<String> answer = clerk.get("/desk/fail");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Visitor.page(answer).select(".reference").text()).matches("[2-9A-Z]{8}");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "cn.yangguang");
    }

    @Test
    void whatTheVisitorDidWrongIsSaidCalmly() {
        assertThat(clerk.get("/desk/number?n=x").statusCode()).isEqualTo(400);
        assertThat(clerk.get("/desk/number").statusCode()).isEqualTo(400);
        assertThat(clerk.get("/desk/upload").statusCode()).isEqualTo(405);
        assertThat(Visitor.page(clerk.get("/desk/upload")).select("h1").text()).isEqualTo("这个网址不能这样打开");
    }

    @Test
    void anUploadOverTheLimitIsAnsweredWithAPage() {
        HttpResponse<String> fits = clerk.upload("/desk/upload", "file", "要点.docx", new byte[49 << 20]);
        assertThat(fits.statusCode()).isEqualTo(303);
        for (int size : new int[] {(50 << 20) + 1, 120 << 20}) {
            HttpResponse<String> answer = clerk.upload("/desk/upload", "file", "要点.docx", new byte[size]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Visitor.page(answer).select("main").text()).contains("不能超过 50 MB");
        }
    }

    @Test
    void aFormOfThousandsOfAnswersIsTaken() {
        Map<String, String> form = new java.util.HashMap<>();
        for (int row = 0; row < 9000; row++) {
            form.put("task" + row, "一项任务的名称与要求");
        }
        form.put("title", "大计划");
        assertThat(clerk.post("/desk/form", form).statusCode()).isEqualTo(303);
    }

    @Test
    void aDownloadKeepsItsChineseName() {
        assertThat(clerk.get("/desk/file").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("attachment")
                        .contains("filename*=UTF-8''%E4%BA%91%E6%B1%80%E5%8C%BA%20%E8%A6%81%E7%82%B9_2026.txt"));
    }

    @Test
    void stylesheetsAreKeptForAYearAndSentCompressed() throws Exception {
        for (String path : List.of(Assets.STYLESHEET, Assets.BOOTSTRAP)) {
            HttpResponse<byte[]> answer;
            try (HttpClient client = HttpClient.newHttpClient()) {
                answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
            }
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        }
    }
}
