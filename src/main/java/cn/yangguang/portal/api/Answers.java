package cn.yangguang.portal.api;

import cn.yangguang.web.ForMachines;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers: JSON with validators, or a refusal that says which parameter is wrong and why. */
final class Answers {

    private static final MediaType TYPE = MediaType.parseMediaType("application/json;charset=UTF-8");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    static View of(Object body) {
        return ForMachines.of(TYPE, JSON.writeValueAsBytes(body));
    }

    static View of(Object body, Instant changed, Instant now) {
        return ForMachines.of(TYPE, JSON.writeValueAsBytes(body), changed, now);
    }

    /** A document that is JSON already. */
    static View json(byte[] document) {
        return ForMachines.of(TYPE, document);
    }

    /** There is no such thing, or no such address. */
    static View none(String message) {
        return refused(HttpStatus.NOT_FOUND, Map.of("status", 404, "message", message));
    }

    /** A parameter that cannot be understood. */
    static View wrong(String parameter, String message) {
        return refused(HttpStatus.BAD_REQUEST, Map.of("status", 400, "parameter", parameter, "message", message));
    }

    /** What stood here once, and what is said in its place. */
    static View gone(String indexNumber, String why, String instead) {
        return refused(
                HttpStatus.GONE,
                Map.of(
                        "status",
                        410,
                        "message",
                        "这件信息已经撤下。",
                        "indexNumber",
                        indexNumber,
                        "reason",
                        why,
                        "instead",
                        instead));
    }

    private static View refused(HttpStatus status, Map<String, Object> error) {
        return ForMachines.refusal(status, TYPE, JSON.writeValueAsBytes(Map.of("error", error)));
    }
}
