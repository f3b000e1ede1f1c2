package cn.yangguang.publication.structured;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.checks.Kind;
import cn.yangguang.publication.findings.MaskedValues;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was masked in one part of a piece and stands in another: the drafter sees it first, and nobody brings it out. */
@HouseTest
class MaskedRowsTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;
    private String piece = "";

    @BeforeEach
    void aListOfPenaltiesWithAnAttachment() {
        unit = new PublishingUnit(house, port);
        Office office = new Office(house, unit.people);
        UUID item = office.added(Penalties.item());
        office.issued();
        Map<String, String> form = unit.form("处罚名单", "本件由局长李建国签发。");
        form.put("item", item.toString());
        unit.clerk.get("/desk/publications/new");
        piece = done(unit.clerk.post("/desk/publications/new", form));
        take(rows());
        String files = page().expectFirst("form[action*=/files?]").attr("action");
        done(unit.clerk.upload(files, "file", "名单.txt", "当事人：李建国，男，住青石县。".getBytes(StandardCharsets.UTF_8)));
        done(post("form[action$=/files/mask]", Map.of()));
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(Penalties.HEADS));
        for (int number = 1; number <= 25; number++) {
            List<String> row = new ArrayList<>(Penalties.row(number, "2026-01-05", "500"));
            row.set(1, number == 23 ? "李建国豆腐坊" : row.get(1));
            rows.add(row);
        }
        return rows;
    }

    private void take(List<List<String>> rows) {
        unit.clerk.get(piece + "/rows");
        done(unit.clerk.upload(piece + "/rows", "file", "一季度.xlsx", Penalties.xlsx(rows)));
        String seen = Penalties.read(unit, piece)
                .expectFirst("form[action$=/take] input[name=seen]")
                .val();
        done(unit.clerk.post(piece + "/rows/take", Map.of("seen", seen)));
    }

    private Document page() {
        return Visitor.page(unit.clerk.get(piece));
    }

    /** Sends the first form of this kind on the piece's page, as its button would. */
    private HttpResponse<String> post(String form, Map<String, String> more) {
        var found = page().expectFirst(form);
        Map<String, String> typed = new java.util.TreeMap<>(more);
        found.select("input[type=hidden][name]:not([name=_csrf])")
                .forEach(input -> typed.put(input.attr("name"), input.val()));
        return unit.clerk.post(found.attr("action"), typed);
    }

    private void masked(String text) {
        UUID id = UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1));
        house.getBean(MaskedValues.class).add(id, new Spot.Key(Kind.NAME, text));
    }

    @Test
    void whatWillStopAPieceIsShownToItsDrafterWithOneClick() {
        assertThat(page().select("ol.held li").eachText())
                .anySatisfy(text -> assertThat(text).contains("正文", "李建国", "遮盖为 李某某"))
                .anySatisfy(text -> assertThat(text).contains("表格第 23 行", "保留"));
        assertThat(step(unit.clerk, piece, "submit").statusCode()).isEqualTo(422);
        done(post("form[action$=/findings/mask]", Map.of()));
        assertThat(page().text()).contains("局长李某某签发");
        // words of the page that nobody typed into the piece
        masked("公开指南");
        masked("政府信息公开");
        assertThat(page().select("ol.held li").eachText())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("公众看到的页面", "政府信息公开"));
        done(post("form[action$=/findings/keep]", Map.of("reason", "店名，已登记公示")));
        done(post("form[action$=/findings/keep]", Map.of("reason", "不是人名")));
        done(step(unit.clerk, piece, "submit"));
    }

    @Test
    void aRowThatStillSaysItIsNotBroughtOut() {
        done(post("form[action$=/findings/keep]", Map.of("reason", "店名，已登记公示")));
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        masked("第24号商行");
        HttpResponse<String> refused = step(unit.head, piece, "publish");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("表格第 24 行", "没有公开").doesNotContain("“第24号商行”");
    }
}
