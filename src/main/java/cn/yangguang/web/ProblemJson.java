package cn.yangguang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Why a program gets no answer: every refusal below {@code /api}, whoever refuses, in the one shape of RFC 9457. */
public final class ProblemJson {

    static final String TYPE = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemJson() {}

    /**
     * A refusal.
     *
     * @param detail one sentence: what is wrong and what to do
     * @param more members of its own, such as the parameter that is wrong
     */
    public static View of(HttpStatus status, String detail, Map<String, String> more) {
        return ForMachines.refusal(status, MediaType.APPLICATION_PROBLEM_JSON, bytes(status, detail, more));
    }

    /** The same refusal that people would read as a page. */
    static View of(ProblemPage page) {
        HttpStatus status = HttpStatus.valueOf(page.status());
        Map<String, String> more = page.reference().isEmpty() ? Map.of() : Map.of("reference", page.reference());
        return of(status, sentence(status), more);
    }

    /** Whether a program asks, to which pages say nothing. */
    static boolean asked(HttpServletRequest request) {
        return asked(Shell.path(request));
    }

    static boolean asked(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    static byte[] bytes(HttpStatus status) {
        return bytes(status, sentence(status), Map.of());
    }

    private static byte[] bytes(HttpStatus status, String detail, Map<String, String> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        // no other address says more than the sentence does
        problem.put("type", "about:blank");
        problem.put("title", title(status));
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.putAll(more);
        return JSON.writeValueAsBytes(problem);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有找到";
            case METHOD_NOT_ALLOWED -> "不能这样请求";
            case NOT_ACCEPTABLE -> "不能用这种格式回答";
            case GONE -> "已经撤下";
            case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "请求太长";
            default -> status.is5xxServerError() ? "系统出了问题" : "请求有误";
        };
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "开放接口里没有这个地址，全部地址见 /api/v1/openapi.json。";
            case METHOD_NOT_ALLOWED -> "开放接口只能读取，请改用 GET。";
            case NOT_ACCEPTABLE -> "开放接口只回答 JSON，请在 Accept 里接受 application/json。";
            case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "请求太长，请减少参数后重新请求。";
            default ->
                status.is5xxServerError()
                        ? "这一次没有答成，请稍后再试；如果仍不成功，请把编号（reference）告诉系统管理员。"
                        : "网址或者参数里有认不出的字符或格式，请按 UTF-8 编码、检查后重新请求。";
        };
    }
}
