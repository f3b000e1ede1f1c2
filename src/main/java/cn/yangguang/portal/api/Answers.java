package cn.yangguang.portal.api;

import cn.yangguang.publication.door.OpenDoor;
import cn.yangguang.web.ForMachines;
import cn.yangguang.web.ProblemJson;
import java.time.Instant;
import java.util.LinkedHashMap;
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
        return ProblemJson.of(HttpStatus.NOT_FOUND, message, Map.of());
    }

    /** A parameter that cannot be understood. */
    static View wrong(String parameter, String message) {
        return ProblemJson.of(HttpStatus.BAD_REQUEST, message, Map.of("parameter", parameter));
    }

    /** What stood here once, and what is said in its place. */
    static View gone(OpenDoor.Gone gone) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("indexNumber", gone.indexNumber());
        more.put("reason", gone.why());
        more.put("instead", gone.instead());
        return ProblemJson.of(HttpStatus.GONE, "这件信息已经撤下。", more);
    }
}
