package cn.yangguang.web;

import cn.yangguang.keys.Sm3;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/**
 * Public answers that programs read: they carry validators, so that who asks again gets 304 while nothing changed.
 *
 */
public final class ForMachines implements View {

    /** A time tells seconds only: what changed just now may change again within the same one. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final HttpStatus status;
    private final MediaType type;
    private final byte[] bytes;
    private final long changed;

    private ForMachines(HttpStatus status, MediaType type, byte[] bytes, long changed) {
        this.status = status;
        this.type = type;
        this.bytes = bytes.clone();
        this.changed = changed;
    }

    /** What was asked for, of which nobody can say since when it is so. */
    public static View of(MediaType type, byte[] bytes) {
        return new ForMachines(HttpStatus.OK, type, bytes, -1);
    }

    /** What was asked for, and when what it tells of last changed. */
    public static View of(MediaType type, byte[] bytes, Instant changed, Instant now) {
        boolean settled = changed.plus(SETTLED).isBefore(now);
        return new ForMachines(HttpStatus.OK, type, bytes, settled ? changed.toEpochMilli() : -1);
    }

    /** Why there is none of it. */
    public static View refusal(HttpStatus status, MediaType type, byte[] bytes) {
        return new ForMachines(status, type, bytes, -1);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageHeaders.write(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (status == HttpStatus.OK && new ServletWebRequest(request, response).checkNotModified(tag(), changed)) {
            return;
        }
        response.setStatus(status.value());
        response.setContentType(type.toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The same validator as a kept page has. */
    private String tag() {
        return "W/\"" + Sm3.hex(Sm3.hash(bytes)) + "\"";
    }
}
