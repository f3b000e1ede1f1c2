package cn.yangguang.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Everybody sees the catalogue in force, and nothing of the next version's draft. */
@HouseTest
class OpenCataloguePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private Office office;
    private Visitor citizen;
    private UUID item;

    @BeforeEach
    void anIssuedCatalogue() {
        office = new Office(house);
        citizen = new Visitor(port);
        item = office.added(
                Items.monthly("财政收支").with(List.of(ContentElement.named("收入金额"), ContentElement.named("致困病情"))));
        office.added(Items.item("教育", "招生", "招生政策", "每年", "教育和体育局"));
        office.issued();
    }

    private String page(String more) {
        return Visitor.page(citizen.get("/open/catalogue?place=" + office.district.id() + more))
                .text();
    }

    @Test
    void itShowsTheVersionInForceAndNotItsDraft() {
        office.changed(item, Items.monthly("改了名称"));
        office.added(Items.monthly("还没有发布的"));
        assertThat(page(""))
                .contains("青石区主动公开基本目录", "第 1 版", "共 2 项", "财政收支", "收入金额", "每月", "政府网站")
                .doesNotContain("改了名称", "还没有发布的", "致困病情");
    }

    @Test
    void itIsFoundByThemeUnitWayAndWords() {
        String finance = office.people.qingshi.named("青石区财政局").id().toString();
        assertThat(page("&field=%E6%95%99%E8%82%B2")).contains("招生政策").doesNotContain("财政收支");
        assertThat(page("&unit=" + finance)).contains("财政收支").doesNotContain("招生政策");
        assertThat(page("&q=%E6%8B%9B%E7%94%9F")).contains("招生政策").doesNotContain("财政收支");
        assertThat(page("&way=ON_REQUEST")).contains("没有符合条件的事项");
    }

    @Test
    void aPlaceWithoutAnIssuedCatalogueHasNone() {
        assertThat(citizen.get("/open/catalogue?place=" + office.people.qingshi.county.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.page(citizen.get("/open/catalogue")).text()).contains("青石区主动公开基本目录");
    }

    @Test
    void thePageIsReadableAtBothWidths() {
        try (Browser browser = Browser.on(port)) {
            browser.look("open-catalogue", page -> page.navigate("/open/catalogue?place=" + office.district.id()));
        }
    }
}
