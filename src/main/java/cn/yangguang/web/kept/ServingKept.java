package cn.yangguang.web.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stands before everything else. Who comes without a cookie, thus without a session, gets a kept page at once; what is
 * drawn for such a visitor and may be kept is copied on its way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServingKept extends HttpFilter {

    private final transient KeptPages pages;

    ServingKept(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<KeptPage> kept = path == null ? Optional.empty() : pages.find(path);
        if (kept.isPresent()) {
            send(kept.get(), request, response);
        } else if (path == null || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else {
            draw(path, request, response, chain);
        }
    }

    /** Where a kept page may be; null for whoever may be known here, and for questions that are too many to be kept. */
    private static @Nullable String path(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean stranger = request.getHeader("Cookie") == null && request.getHeader("Authorization") == null;
        return reads && stranger && request.getQueryString() == null ? request.getRequestURI() : null;
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
        response.setHeader("ETag", page.tag());
        if (knows(request, page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(page.length());
        if (request.getMethod().equals("GET")) {
            page.writeTo(response.getOutputStream());
        }
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2). */
    private static boolean knows(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && (known.strip().equals("*")
                        || List.of(known.split("\\s*,\\s*", -1)).contains(tag));
    }

    private void draw(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = pages.changes();
        Copy copy = new Copy(response);
        chain.doFilter(request, copy);
        Set<String> about =
                Keeping.about(request).stream().map(Object::toString).collect(Collectors.toSet());
        List<Map.Entry<String, String>> headers = copy.headers();
        byte[] bytes = copy.bytes();
        if (!about.isEmpty() && response.getStatus() == 200 && bytes.length > 0 && !headers.isEmpty()) {
            pages.keep(path, new KeptPage(about, pages.today(), headers, bytes), begun);
        }
    }
}
