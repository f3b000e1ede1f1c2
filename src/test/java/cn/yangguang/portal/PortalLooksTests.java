package cn.yangguang.portal;

import cn.yangguang.HouseTest;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.publication.GuideContents;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The portal in a real browser, on both screens. */
@HouseTest
class PortalLooksTests {

    private static final String BODY = """
            各镇街、区直各部门：
            一、总体要求
            现将有关事项公布如下，欢迎监督。
            项目\t预算（万元）\t牵头单位
            教育支出\t1200\t青石区教育和体育局
            """;

    private final int port;
    private final PublishingUnit unit;

    @Autowired
    PortalLooksTests(ApplicationContext house, @LocalServerPort int port) {
        this.port = port;
        this.unit = new PublishingUnit(house, port);
    }

    private void marked(String title, String body, String part, String year) {
        Map<String, String> form = new HashMap<>(unit.form(title, body));
        form.putAll(Map.of("columnPart", part, "reportYear", year, "documentNumber", ""));
        unit.publish(unit.drafted(form));
    }

    @Test
    void everyPageFitsBothScreensAndPassesAxe() {
        marked("青石区财政局政府信息公开指南", GuideContents.OUTLINE.replace("\t\n", "\t本局办公室\n"), "GUIDE", "");
        marked("青石区财政局政府信息公开审查办法", "第一条　为规范公开审查，制定本办法。", "RULES", "");
        marked("青石区财政局2025年政府信息公开工作年度报告", "一、总体情况\n全年主动公开信息若干件。", "REPORT", "2025");
        unit.published("关于进一步做好惠企政策兑现工作的通知", BODY);
        String piece = unit.drafted("关于公布二〇二六年部门预算的公告", BODY);
        unit.attach(
                piece,
                "预算明细表.xlsx",
                new OfficialTable(
                                List.of(OfficialTable.Column.text("项目", 50), OfficialTable.Column.text("金额", 50)),
                                List.of(List.of("教育", "12"), List.of("卫生", "8")))
                        .xlsx("预算"));
        String open = unit.publish(piece);
        String preview = Visitor.page(unit.stranger().get(open))
                .expectFirst("a[href$=/preview]")
                .attr("href");
        Map<String, String> pages = new HashMap<>(Map.of(
                "portal-home",
                "/",
                "portal-column",
                "/open/column/" + unit.people.qingshi.district.id(),
                "portal-print",
                open + "/print",
                "portal-preview",
                preview,
                "portal-api",
                "/open/api",
                "portal-large-home",
                "/large",
                "portal-large-piece",
                "/large" + open));
        try (Browser browser = Browser.on(port)) {
            pages.forEach((name, path) -> browser.look(name, page -> page.navigate(path)));
        }
    }
}
