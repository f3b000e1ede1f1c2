package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A district of its own with people at a real server, and small plans of it. */
final class PlanOffice {

    final People people;
    final Qingshi qingshi;
    private final int port;
    private @Nullable Visitor reviewer;

    PlanOffice(ApplicationContext house, int port) {
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.port = port;
    }

    Visitor person(Unit unit, Role... roles) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, roles), People.PASSWORD);
        return visitor;
    }

    Visitor office() {
        return person(qingshi.district, Role.OFFICE);
    }

    /** A notice of 3 June 2024 with a table; each row is 任务|要求|责任单位|时限. */
    static byte[] plan(String... rows) {
        StringBuilder text = new StringBuilder("""
                关于印发《青石区2024年政务公开工作要点任务分解表》的通知
                各镇街，区政府各部门：
                请认真贯彻执行。
                青石区人民政府办公室
                2024年6月3日

                青石区2024年政务公开工作要点任务分解表
                """);
        text.append("序号\t工作任务\t具体要求\t责任单位\t完成时限\n");
        for (int i = 0; i < rows.length; i++) {
            text.append(i + 1).append('\t').append(rows[i].replace('|', '\t')).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A plan whose every name is known. */
    static byte[] wellKnown() {
        return plan(
                "财政信息|每季度公布一次财政收支情况。|区财政局|年底前",
                "政策解读|文件公布后，于3个工作日内发布解读材料。|区司法局牵头，区民政局配合|全年",
                "基层公开|每半年更新一次公开目录。|各镇街|全年",
                "目录清单|5月底前公布目录清单。|区审计局|5月底前",
                "队伍建设|组织培训。|区政府办公室|及时");
    }

    HttpResponse<String> upload(Visitor visitor, String name, byte[] file) {
        assertThat(visitor.get("/desk/plans/new").statusCode()).isEqualTo(200);
        return visitor.upload("/desk/plans/new", "file", name, file);
    }

    /** Uploads a plan, and gives the path of its confirm screen. */
    String reading(Visitor visitor, byte[] file) {
        HttpResponse<String> answer = upload(visitor, "计划.txt", file);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return path(answer);
    }

    /** Uploads a plan and confirms it, and gives the path of its page. */
    String confirmed(Visitor visitor, byte[] file) {
        String reading = reading(visitor, file);
        HttpResponse<String> answer = visitor.post(plan(reading) + "/confirm", Map.of("seen", seen(visitor, reading)));
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return path(answer);
    }

    /** Drafts what the public reads of a plan, and takes it the whole way to the public; gives the piece's path on the desk. */
    String published(Visitor drafter, String plan) {
        drafter.get(plan);
        String piece = PublishingUnit.done(drafter.post(plan + "/public", Map.of()));
        passed(drafter, piece);
        return piece;
    }

    /** Takes a drafted piece the whole way. */
    void passed(Visitor drafter, String piece) {
        PublishingUnit.done(PublishingUnit.step(drafter, piece, "submit"));
        PublishingUnit.done(PublishingUnit.step(reviewer(), piece, "review"));
        PublishingUnit.done(PublishingUnit.step(reviewer(), piece, "proofread"));
        Visitor secrecy = person(qingshi.city, Role.SECRECY_REVIEWER);
        PublishingUnit.done(PublishingUnit.step(secrecy, piece, "secrecy"));
        PublishingUnit.done(PublishingUnit.step(reviewer(), piece, "publish"));
    }

    /** Takes a piece off the public page. */
    void withdrawn(String piece) {
        PublishingUnit.done(PublishingUnit.step(
                reviewer(), piece, "withdraw", "withdraw-words", "内容有误", "instead", "正在更正，更正后重新公开。"));
    }

    Visitor reviewer() {
        if (reviewer == null) {
            reviewer = person(qingshi.city, Role.REVIEWER);
        }
        return reviewer;
    }

    static String plan(String reading) {
        return reading.replace("/reading", "");
    }

    static String path(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "");
    }

    /** The revision that a page was drawn from. */
    static String seen(Visitor visitor, String path) {
        return Visitor.page(visitor.get(path)).expectFirst("input[name=seen]").val();
    }

    /** What the form of a task would send as it stands. */
    static Map<String, String> form(Document page) {
        Map<String, String> form = new HashMap<>();
        Element shown = page.expectFirst("form.panel");
        for (Element input : shown.select("input[name], textarea[name], select[name]")) {
            Element option = input.selectFirst("option[selected]");
            String value =
                    input.tagName().equals("textarea") ? input.wholeText().strip() : input.val();
            form.put(input.attr("name"), input.tagName().equals("select") ? option == null ? "" : option.val() : value);
        }
        form.remove("_csrf");
        return form;
    }

    /** Every open name is this unit's. */
    static Map<String, String> allNames(Document page, Unit unit) {
        Map<String, String> form = new HashMap<>();
        for (Element name : page.select("input[name^=name]")) {
            form.put(name.attr("name"), name.val());
            form.put(name.attr("name").replace("name", "unit"), unit.id().toString());
        }
        form.put("seen", page.expectFirst("input[name=seen]").val());
        return form;
    }

    static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }
}
