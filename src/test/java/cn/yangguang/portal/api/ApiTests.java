package cn.yangguang.portal.api;

import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.pages.PublishingUnit;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get: whole lists by cursor, one piece whole, clear refusals, and 304 where nothing changed. */
@HouseTest
class ApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private JsonNode get(String path, int status) {
        HttpResponse<String> answer = unit.stranger().get(path);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/" + (status < 400 ? "" : "problem+") + "json;charset=UTF-8");
        return read(answer, status);
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private List<String> titles(String query) {
        List<String> titles = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/v1/pieces?" + query + "&limit=2" + cursor, 200);
            page.path("pieces").forEach(piece -> titles.add(piece.path("title").asString()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return titles;
    }

    @Test
    void listsAreReadOnByCursorToTheirEnd() {
        for (int i = 1; i <= 5; i++) {
            unit.published("第" + i + "件", "正文");
        }
        Map<String, String> form = new HashMap<>(unit.form("教育的", "正文"));
        form.put("subjectClass", "SCIENCE");
        unit.publish(unit.drafted(form));
        String finance = "unit=" + unit.finance.id() + "&theme=FINANCE";
        assertThat(titles(finance)).containsExactly("第5件", "第4件", "第3件", "第2件", "第1件");
        assertThat(titles("theme=SCIENCE")).containsExactly("教育的");
        assertThat(titles("year=1999")).isEmpty();
    }

    @Test
    void aPieceIsGivenWholeWithItsFiles() {
        String piece = unit.drafted("预算公告", "一、总体情况\n项目\t金额\n教育\t12");
        unit.attach(piece, "附表.txt", "附表".getBytes(StandardCharsets.UTF_8));
        String open = unit.publish(piece);
        JsonNode whole = get(open.replaceFirst("^/open", "/api/v1"), 200);
        assertThat(whole.path("title").asString()).isEqualTo("预算公告");
        assertThat(whole.path("body").asString()).isEqualTo("一、总体情况\n项目\t金额\n教育\t12");
        assertThat(whole.path("issuer").path("label").asString()).isEqualTo("青石区财政局");
        assertThat(whole.path("documentNumber").asString()).isEqualTo("青财〔2026〕3号");
        assertThat(whole.path("writtenOn").asString()).isEqualTo("2026-03-02");
        assertThat(whole.path("validFrom").isNull()).isTrue();
        JsonNode file = whole.path("files").path(0);
        assertThat(file.path("type").asString()).isEqualTo("text/plain");
        assertThat(unit.stranger().get(file.path("path").asString()).body()).isEqualTo("附表");
        assertThat(get("/api/v1/units", 200).path("units").size()).isGreaterThan(3);
        assertThat(get("/api/v1/plans", 200).path("plans").isArray()).isTrue();
        assertThat(get("/api/v1/catalogue", 200).path("catalogues").isArray()).isTrue();
    }

    @Test
    void aRefusalNamesTheParameterAndWhatToDo() {
        Map<String, String> wrong = Map.of(
                "limit=0", "limit",
                "limit=201", "limit",
                "limit=x", "limit",
                "cursor=1.x", "cursor",
                "theme=财政", "theme",
                "type=ALL", "type",
                "year=26", "year",
                "column=A", "column",
                "unit=00000000-0000-0000-0000-000000000000", "unit",
                "item=00000000-0000-0000-0000-000000000000", "item");
        wrong.forEach((query, parameter) -> {
            JsonNode problem = get("/api/v1/pieces?" + query.replace("财政", "%E8%B4%A2"), 400);
            assertThat(problem.path("parameter").asString()).as(query).isEqualTo(parameter);
            assertThat(problem.path("detail").asString()).contains(parameter).endsWith("。");
        });
        for (String path : List.of(
                "/api/v1/pieces/999999999", "/api/v1/pieces/x", "/api/v1/", "/api/v1/none", "/api", "/api/v2/x")) {
            assertThat(get(path, 404).path("status").asInt()).isEqualTo(404);
        }
        assertThat(get("/api/v1/catalogue?place=x", 400).path("parameter").asString())
                .isEqualTo("place");
    }

    /** Whoever refuses: a controller, a filter or the container. */
    @Test
    void everyRefusalIsAProblemWithOneSentence() {
        HttpResponse<String> posted = unit.stranger().postBare("/api/v1/pieces", Map.of("title", "x"));
        assertThat(posted.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        Map<HttpResponse<String>, Integer> refusals = Map.of(
                posted,
                405,
                unit.stranger().get("/api/v1/pieces?year=%00"),
                400,
                unit.stranger().get("/api/v1/pieces?title=%FF"),
                400,
                unit.stranger().get("/api/v1/%3bx"),
                400,
                unit.stranger().get("/api/v1/%c0%ae"),
                400,
                unit.stranger().get("/api/v1/none", "Accept", "text/html"),
                404);
        refusals.forEach((answer, status) -> {
            JsonNode problem = read(answer, status);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(answer.uri().toString())
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("title").asString()).isNotBlank();
            assertThat(problem.path("detail").asString()).endsWith("。");
        });
        String gone = unit.published("撤下的", "正文");
        step(unit.head, gone, "withdraw", "withdraw-words", "内容有误", "instead", "这里原来是一份公告。");
        JsonNode problem = get(unit.open(gone).replaceFirst("^/open", "/api/v1"), 410);
        assertThat(problem.path("instead").asString()).isEqualTo("这里原来是一份公告。");
        assertThat(problem.path("detail").asString()).isEqualTo("这件信息已经撤下。");
    }

    @Test
    void aTitleIsLookedForInWordsAndNumbers() {
        unit.published("关于减免学费的通知", "正文");
        unit.published("关于修路的通知", "正文");
        assertThat(titles("title=" + URLEncoder.encode("学费", StandardCharsets.UTF_8)))
                .containsExactly("关于减免学费的通知");
        assertThat(titles("title=" + URLEncoder.encode("没有的", StandardCharsets.UTF_8)))
                .isEmpty();
        get("/api/v1/pieces?title=" + "x".repeat(101), 400);
        String list = unit.stranger()
                .get("/open/pieces?title=" + URLEncoder.encode("修路", StandardCharsets.UTF_8))
                .body();
        assertThat(list).contains("关于修路的通知", "value=\"修路\"").doesNotContain("减免学费");
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() {
        String first = unit.open(unit.published("早些的", "正文"));
        for (String path : List.of(
                "/api/v1/pieces", first.replaceFirst("^/open", "/api/v1"), "/open/feeds/atom", "/sitemap.xml")) {
            String tag = unit.stranger().get(path).headers().firstValue("ETag").orElse("");
            HttpResponse<String> again = unit.stranger().get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        String tag = unit.stranger()
                .get("/api/v1/pieces")
                .headers()
                .firstValue("ETag")
                .orElse("");
        unit.published("晚些的", "正文");
        assertThat(unit.stranger().get("/api/v1/pieces", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private static List<String> values(JsonNode document, String parameter) {
        return document.path("paths")
                .path("/api/v1/pieces")
                .path("get")
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(parameter))
                .flatMap(one -> one.path("schema").path("enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    @Test
    void theDocumentKnowsEveryAddressAndNoOther() {
        JsonNode document = get("/api/v1/openapi.json", 200);
        Set<String> routes = house
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1/") && !pattern.endsWith("/**"))
                .filter(pattern -> !pattern.endsWith("openapi.json"))
                .map(pattern -> pattern.replaceAll(":.*}$", "}"))
                .collect(Collectors.toSet());
        Set<String> written = document.path("paths").properties().stream()
                .map(path -> Objects.requireNonNull(path.getKey()))
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(routes);
        assertThat(values(document, "theme")).containsExactlyElementsOf(names(SubjectClass.values()));
        assertThat(values(document, "type")).containsExactlyElementsOf(names(DocumentType.values()));
        assertThat(values(document, "column")).containsExactlyElementsOf(names(ColumnPart.values()));
        assertThat(unit.stranger().get("/open/api").body()).contains("/api/v1/pieces/{number}", "SCIENCE");
    }
}
