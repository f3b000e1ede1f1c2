package cn.yangguang.publication.pages;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.web.Visitor;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A piece may belong to an item of the catalogue in force, and going out proves that the item was disclosed. */
@HouseTest
class ItemPiecesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private PublishingUnit unit;
    private Office office;
    private UUID item;

    @BeforeEach
    void anIssuedCatalogue() {
        unit = new PublishingUnit(house, port);
        office = new Office(house, unit.people);
        item = office.added(Items.monthly("财政收支"));
        office.added(Items.item("教育", "招生", "招生政策", "每年", "教育和体育局"));
        office.issued();
    }

    private String drafted(String title, UUID of) {
        Map<String, String> form = unit.form(title, "本月收入如下。");
        form.put("item", of.toString());
        unit.clerk.get("/desk/publications/new?item=" + of);
        return done(unit.clerk.post("/desk/publications/new", form));
    }

    private void publish(String piece) {
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        done(step(unit.head, piece, "publish"));
    }

    private long proved() {
        return jdbc.sql("""
                        select count(*) as n from evidence e join occurrence o on o.id = e.occurrence_id
                          join duty d on d.id = o.duty_id
                        where d.source like :source and e.kind = 'RECORD' and o.done_on = e.effective
                        """)
                .param("source", "catalogue/" + office.district.id() + "/" + item + "/%")
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    @Test
    void theFormOffersWhatTheUnitMustDiscloseAndNothingElse() {
        Document page = Visitor.page(unit.clerk.get("/desk/publications/new?item=" + item));
        assertThat(page.select("select[name=item] option").eachText()).containsExactly("（不属于目录中的事项）", "财政运行 / 财政收支");
        assertThat(page.select("select[name=item] option[selected]").eachText()).containsExactly("财政运行 / 财政收支");
        Map<String, String> form = unit.form("招生", "正文");
        form.put("item", UUID.randomUUID().toString());
        assertThat(Visitor.page(unit.clerk.post("/desk/publications/new", form)).text())
                .contains("目录里没有这一事项");
    }

    @Test
    void whatAnItemsDraftNamesIsNotOfferedBeforeItIsIssued() {
        UUID draft = office.added(Items.monthly("还没有发布的"));
        assertThat(Visitor.page(unit.clerk.get("/desk/publications/new?item=" + draft))
                        .select("select[name=item]")
                        .text())
                .doesNotContain("还没有发布的");
    }

    @Test
    void thePublicFindsThePieceFromItsItemAndTheItemOnThePiece() {
        String piece = drafted("二月财政收支", item);
        String before = "/open/catalogue?place=" + office.district.id();
        assertThat(Visitor.page(unit.stranger().get(before)).text()).doesNotContain("已公开");
        publish(piece);
        assertThat(Visitor.page(unit.stranger().get(before))
                        .select("a[href=/open/pieces?item=" + item + "]")
                        .text())
                .isEqualTo("已公开 1 件");
        Document list = Visitor.page(unit.stranger().get("/open/pieces?item=" + item));
        assertThat(list.select("tbody").text()).contains("二月财政收支", "财政运行 / 财政收支");
        assertThat(Visitor.page(unit.stranger().get(unit.open(piece)))
                        .select("table.metadata")
                        .text())
                .contains("公开事项 财政运行 / 财政收支");
        assertThat(unit.stranger().get("/open/pieces?item=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void goingOutIsEvidenceOnceAndACorrectionProvesNothingNew() {
        String piece = drafted("二月财政收支", item);
        assertThat(proved()).isZero();
        publish(piece);
        assertThat(proved()).isEqualTo(1);
        Map<String, String> form = unit.form("二月财政收支（更正）", "更正");
        form.put("item", item.toString());
        form.put(
                "seen",
                Visitor.page(unit.clerk.get(piece + "/edit"))
                        .expectFirst("input[name=seen]")
                        .val());
        done(unit.clerk.post(piece + "/edit", form));
        publish(piece);
        assertThat(proved()).isEqualTo(1);
    }

    @Test
    void theDayThatAnItemBringsIsSaidBesideTheField() {
        DisclosureItem plain = Items.monthly("月度公示");
        UUID limited = office.added(new DisclosureItem(
                plain.field(),
                plain.firstLevel(),
                plain.secondLevel(),
                plain.contentElements(),
                plain.legalBasis(),
                plain.timeLimit(),
                plain.disclosingUnit(),
                plain.channels(),
                plain.otherChannels(),
                plain.audience(),
                plain.way(),
                plain.levels(),
                90,
                7,
                null));
        office.issued();
        Document page = Visitor.page(unit.clerk.get(drafted("三月公示", limited)));
        assertThat(page.select("form[action$=period]").text())
                .contains("所属的目录事项“财政运行 / 月度公示”规定公开 90 天", "满 90 天自动撤下", "至少公开 7 天");
        assertThat(page.select("p.note:contains(还没有公开事项)")).isEmpty();
        assertThat(Visitor.page(unit.clerk.get(drafted("三月收支", item)))
                        .select("form[action$=period]")
                        .text())
                .doesNotContain("目录事项");
    }

    @Test
    void theClerkBeginsFromTheItem() {
        assertThat(Visitor.page(unit.clerk.get("/desk/catalogue/items/" + item))
                        .select("a[href=/desk/publications/new?item=" + item + "]"))
                .hasSize(1);
        assertThat(Visitor.page(unit.head.get("/desk/catalogue/items/" + item))
                        .select("a[href^=/desk/publications/new]"))
                .isEmpty();
    }
}
