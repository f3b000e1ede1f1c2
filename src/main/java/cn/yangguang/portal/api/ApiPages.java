package cn.yangguang.portal.api;

import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what the API offers: for programs as OpenAPI, for people as a page made of the same document. */
@Controller
class ApiPages {

    private final byte[] document = read();

    private static byte[] read() {
        try (InputStream in =
                Objects.requireNonNull(ApiPages.class.getResourceAsStream("/cn/yangguang/portal/openapi.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/v1/openapi.json")
    View document() {
        return Answers.json(document);
    }

    @GetMapping("/open/api")
    View page() {
        JsonNode all = JsonMapper.builder().build().readTree(document);
        List<ApiPage.Call> calls = all.path("paths").properties().stream()
                .map(path -> call(path.getKey(), path.getValue().path("get")))
                .toList();
        ApiPage page = new ApiPage(all.path("info").path("description").asString(), calls);
        return Keeping.of(Set.of("unit"), Views.html(shell -> Views.TEMPLATES.portalApi(shell, page)));
    }

    private static ApiPage.Call call(String path, JsonNode get) {
        return new ApiPage.Call(
                path,
                get.path("summary").asString(),
                get.path("parameters").valueStream().map(ApiPages::parameter).toList());
    }

    private static ApiPage.Parameter parameter(JsonNode parameter) {
        return new ApiPage.Parameter(
                parameter.path("name").asString(),
                parameter.path("description").asString(),
                parameter
                        .path("schema")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" ")));
    }
}
