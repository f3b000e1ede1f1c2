package cn.yangguang.publication.pages;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a machine finds is settled before people look. */
@HouseTest
class FindingPagesTests {

    private static final String PHONE = "13812345678";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private HttpResponse<String> settle(String piece, String deed, String text, String reason) {
        String seen = Visitor.page(unit.clerk.get(piece + "/edit"))
                .expectFirst("input[name=seen]")
                .val();
        return unit.clerk.post(piece + "/findings/" + deed, Map.of("seen", seen, "text", text, "reason", reason));
    }

    private HttpResponse<String> attach(String piece, String name, String content) {
        String action = Visitor.page(unit.clerk.get(piece))
                .expectFirst("form[action*=/files?]")
                .attr("action");
        return unit.clerk.upload(action, "file", name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTelephoneIsMaskedByOneClickBeforeItIsHandedIn() {
        String piece = unit.drafted("补贴公示", "补贴对象的手机号码为" + PHONE + "。");
        HttpResponse<String> refused = step(unit.clerk, piece, "submit");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("还没有处理", "遮盖为 138****5678");
        assertThat(step(unit.head, piece, "urgent", "urgent-words", "汛情", "examined", "true")
                        .statusCode())
                .isEqualTo(422);
        long before = unit.people.entries();
        done(settle(piece, "mask", PHONE, ""));
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        done(step(unit.clerk, piece, "submit"));
        assertThat(unit.head.get(piece).body()).contains("138****5678").doesNotContain(PHONE);
    }

    @Test
    void signsThatNobodySeesHideNothingAndAreSaid() {
        Map<String, String> form = unit.form("补贴\u202e公示", "补贴对象的手机号码为138\u200b1234\u20605678。");
        unit.clerk.get("/desk/publications/new");
        String piece = done(unit.clerk.post("/desk/publications/new", form));
        assertThat(Visitor.page(unit.clerk.get(piece)).text())
                .contains("看不见的控制字符或零宽字符，已经去掉", "补贴公示", "遮盖为 138****5678")
                .doesNotContain("\u202e", "\u200b");
    }

    @Test
    void whatStandsWithAReasonIsShownToWhoeverReviews() {
        String piece = unit.drafted("补贴公示", "补贴对象的手机号码为" + PHONE + "。");
        assertThat(settle(piece, "keep", PHONE, " ").body()).contains("请写明为什么可以公开");
        assertThat(settle(piece, "keep", "13900000000", "公开电话").statusCode()).isEqualTo(422);
        done(settle(piece, "keep", PHONE, "本人书面同意公开"));
        done(step(unit.clerk, piece, "submit"));
        assertThat(Visitor.page(unit.head.get(piece)).text()).contains("起草人认为可以公开的", PHONE, "本人书面同意公开");
    }

    @Test
    void whoLetsAFindingStandOrSettlesThePeriodIsAnAuthorAndReviewsNothing() {
        for (String deed : new String[] {"keep", "period", "attach"}) {
            String piece = unit.drafted("补贴公示", "补贴对象的手机号码为" + PHONE + "。");
            Visitor both = unit.person(unit.finance, Role.CLERK, Role.HEAD);
            String seen = Visitor.page(both.get(piece + "/edit"))
                    .expectFirst("input[name=seen]")
                    .val();
            switch (deed) {
                case "keep" ->
                    done(both.post(
                            piece + "/findings/keep", Map.of("seen", seen, "text", PHONE, "reason", "本人书面同意公开")));
                case "period" ->
                    done(both.post(piece + "/period", Map.of("seen", seen, "openUntil", "", "noticeDays", "7")));
                default ->
                    done(both.upload(
                            piece + "/files?seen=" + seen, "file", "附件.txt", "附件".getBytes(StandardCharsets.UTF_8)));
            }
            if (!deed.equals("keep")) {
                done(settle(piece, "keep", PHONE, "本人书面同意公开"));
            }
            done(step(unit.clerk, piece, "submit"));
            assertThat(step(both, piece, "review").statusCode()).as(deed).isEqualTo(422);
            done(step(unit.head, piece, "review"));
        }
    }

    @Test
    void aSecrecyMarkNeverStandsAndAFileThatBearsOneIsNotKept() {
        String piece = unit.drafted("文件", "正文");
        long before = unit.people.entries();
        HttpResponse<String> refused = attach(piece, "方案.txt", "机密★10年\n方案");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("密级标志").doesNotContain("方案.txt</a>");
        assertThat(unit.people.entries()).as("the attempt is on record").isEqualTo(before + 1);
    }

    @Test
    void whatIsTypedWithASecrecyMarkIsNotKeptAndStaysInTheForm() {
        String piece = unit.drafted("文件", "正文");
        for (String action : List.of("/desk/publications/new", piece + "/edit")) {
            for (String part : List.of("title", "body", "summary")) {
                Map<String, String> form = unit.form("文件", "改过的正文");
                form.put(
                        "seen",
                        Visitor.page(unit.clerk.get(piece + "/edit"))
                                .expectFirst("input[name=seen]")
                                .val());
                form.put(part, "绝密★三十年");
                long before = unit.people.entries();
                HttpResponse<String> refused = unit.clerk.post(action, form);
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(Visitor.page(refused).select(".problems").text()).contains("密级标志", "没有保存", "已经记录");
                assertThat(Visitor.page(refused)
                                .expectFirst("[name=" + part + "]")
                                .val())
                        .isEqualTo("绝密★三十年");
                assertThat(unit.people.entries()).as("the attempt is on record").isEqualTo(before + 1);
            }
        }
        assertThat(unit.clerk.get(piece).body()).doesNotContain("绝密", "改过的正文");
        assertThat(unit.clerk.get("/desk/publications").body()).doesNotContain("绝密");
    }

    @Test
    void aFileIsLookedThroughToo() {
        String piece = unit.drafted("有附件的", "正文");
        done(attach(piece, "名单.txt", "手机号码：" + PHONE));
        assertThat(step(unit.clerk, piece, "submit").body()).contains("名单.txt");
        done(settle(piece, "keep", PHONE, "本人书面同意公开"));
        done(step(unit.clerk, piece, "submit"));
    }

    @Test
    void thePageWithFindingsPassesAxe() {
        String piece = unit.drafted("补贴公示", "手机号码为" + PHONE + "，另一个手机号码为13912345678。");
        done(settle(piece, "keep", "13912345678", "本人书面同意公开"));
        String login = unit.people.login(unit.finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("publication-findings", page -> browser.visit(page, login, People.PASSWORD, piece));
        }
    }
}
